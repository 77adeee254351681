// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"

#include <QString>

#include <vector>

namespace kithbook {

/// The words of a text as people see them: letters, digits and the marks on them; an apostrophe
/// between two letters belongs to its word, a hyphen parts two. Soft hyphens and joiners inside of
/// a word do not part it. (The search index cuts differently: findtext.h.)
[[nodiscard]] std::vector<Mark> wordsIn(QStringView text);

/// A word for comparing: NFC, case folded, apostrophes straight, nothing unseen in it.
[[nodiscard]] QString comparable(QStringView word);

[[nodiscard]] bool isHyphen(QChar c);
/// The first letter is a capital and not all are: "Clean", and neither "clean" nor "CLEAN".
[[nodiscard]] bool isCapitalized(QStringView word);

} // namespace kithbook
