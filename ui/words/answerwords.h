// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"

#include <QString>

namespace kithbook {

/// What the person said of a note, as it stands on paper; empty when they were not asked.
/// `isOlder`: of words that are not there any more as they were (docs/decisions/0018). In the
/// language of the installed translators (context "Paper"). Any thread.
[[nodiscard]] QString answerWords(Agreement agreement, bool isOlder);

} // namespace kithbook
