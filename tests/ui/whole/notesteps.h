// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/records/peoplelist.h"
#include "tests/ui/whole/wholewindow.h"

namespace kithbook::test {

// What the stories about notes begin and end with.

/// The people of the book, in the order of their list.
[[nodiscard]] std::vector<PersonRow> everybody(WholeWindow& whole);
[[nodiscard]] Note newestNote(WholeWindow& whole);
/// Logs a session with the first of them by keys, and goes on to its note.
void logAndWrite(WholeWindow& whole);

} // namespace kithbook::test
