// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"

namespace kithbook {

// Short words for ways to connect (ListId::Modes) and for how it went (ListId::Outcomes): the
// published labels are those of the papers, too long for a chip and too stiff for a sentence. An
// agency's own words come before ours. In the language of the installed translators (context
// "Words"), the labels in that of the default locale. Any thread.

/// "Phone", "Video", "Text".
[[nodiscard]] QString modeWord(const Catalogue& modes, const QString& code);
/// In a sentence after a day: "by phone", "in person".
[[nodiscard]] QString byMode(const Catalogue& modes, const QString& code);
/// "Yes", "No answer", "Left a message": answers to "Did you connect?".
/// Whether somebody came to a meeting, as on the page of it: "Here", "Told us".
[[nodiscard]] QString attendanceWord(const Catalogue& attendance, const QString& code);
[[nodiscard]] QString outcomeWord(const Catalogue& outcomes, const QString& code);

} // namespace kithbook
