// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole/notesteps.h"

#include "core/notes/notelist.h"
#include "core/notes/notes.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

std::vector<PersonRow> everybody(WholeWindow& whole)
{
    auto people =
        whole.ask([&](Book& book) { return PeopleList(book, whole.desk().catalogues()).list({}); });
    REQUIRE(codeOf(people) == std::nullopt);
    return *people;
}

Note newestNote(WholeWindow& whole)
{
    NoteFilter newest;
    newest.limit = 1;
    const auto found = whole.ask([&](Book& book) -> Result<Note> {
        const auto rows = NoteList(book).list(newest);
        return rows ? Notes(book, whole.desk().templates()).get(rows->front().id) : passOn(rows);
    });
    REQUIRE(codeOf(found) == std::nullopt);
    return *found;
}

void logAndWrite(WholeWindow& whole)
{
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.type(everybody(whole).front().name.left(4));
    whole.press(Qt::Key_Return);
    whole.settle();
    whole.click("saveAndWrite");
    whole.settle();
}

} // namespace kithbook::test
