// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/findtext.h"

#include <optional>

namespace kithbook {

struct FuzzyMatch
{
    int score = 0;           ///< more is better; compares texts for one typed word
    std::vector<Mark> marks; ///< the letters that fit
};

/// `typed` in `text` the way a command is looked for: all letters in their order, others may come
/// between. Letters that begin words and letters in a row count for more; so few that do mean that
/// it was something else that was meant, and nothing is given. Case, accents and spaces make no
/// difference. Any thread.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text);

} // namespace kithbook
