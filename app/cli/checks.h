// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

namespace kithbook::cli {

// What CLI11 asks of a value before any book is opened, so that a slip is told with its option.

/// "25", "1:10".
[[nodiscard]] CLI::Validator isLength();
[[nodiscard]] CLI::Validator isLengthOrEmpty();
/// "14:30", "2 pm".
[[nodiscard]] CLI::Validator isTimeOfDay();
/// "CODE=TEXT".
[[nodiscard]] CLI::Validator hasEqualsSign();

/// --state: "draft", "to-sign" or "signed"; the field holds the code of core/notes/note.h.
CLI::Option* addNoteState(CLI::App* command, std::string& field);

/// An option whose empty text means "empty it", which CLI11 takes for "not given".
CLI::Option* addTyped(CLI::App* command, const char* name, std::optional<std::string>& field,
                      const char* description);

} // namespace kithbook::cli
