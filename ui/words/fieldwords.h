// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kithbook {

/// What forms and sentences call a field ("own_words") or a list ("modes") of that code, in the
/// language of the installed translators (context "Fields"). Null for a code without a word.
[[nodiscard]] QString fieldWord(const QString& code);

} // namespace kithbook
