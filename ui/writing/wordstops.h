// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/notehelper.h"

#include <optional>

namespace kithbook {

class NoteSections;
class NoteSpelling;

/// A place in a note that F7 goes to.
struct WordStop
{
    QString section;
    Mark where;
    QString shown;                    ///< as it is written there
    std::optional<WordToLookAt> word; ///< nothing: it is misspelled, as far as anybody knows

    friend bool operator==(const WordStop&, const WordStop&) = default;
};

/// In the order of reading. A misspelled word inside of words to look at is not told twice.
[[nodiscard]] std::vector<WordStop> wordStops(const NoteSections& sections,
                                              const std::vector<WordInPart>& words,
                                              const NoteSpelling& spelling);

} // namespace kithbook
