// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/notes/notesheet.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace kithbook::cli {

class Desk;

/// What the person said of a note, as it is typed with note sign.
struct AnswerOptions
{
    std::optional<Agreement> answer;
    std::optional<std::string> agreedAs;

    void addTo(CLI::App* command);
};

/// What the person said of the note: typed, in the note already, or asked for. Also asked for when
/// the words changed after it. Errors: those of askLine().
[[nodiscard]] Result<void> takeAnswer(NoteSheet& sheet, const AnswerOptions& options, bool mayAsk);
/// Writes into the note what takeAnswer() changed, if it did.
[[nodiscard]] Result<void> keepAnswer(const NoteSheet& sheet, const Note& note, Book& book,
                                      const Desk& desk);

} // namespace kithbook::cli
