// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/rowlookup.h"
#include "tests/core/book/things.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

void addRow(TestBook& book, const RowId& id)
{
    Mutation mutation(book.book(), Action::Added);
    mutation.insert(kThing, id, {});
    REQUIRE(mutation.commit());
}

RowId idOf(const QString& beginning)
{
    return RowId::fromHex(beginning.leftJustified(2 * RowId::kSize, u'7')).value();
}

} // namespace

TEST_CASE("a row is named by the beginning of its id, as far as only one begins so")
{
    TestBook book(smallSchema());
    const RowId first = idOf(u"3f9a04c1"_qs);
    const RowId second = idOf(u"3f9a05c1"_qs);
    addRow(book, first);
    addRow(book, second);
    const auto found = [&](const QString& hex) {
        return rowByIdBeginning(book->connection(), kThing, hex);
    };
    CHECK(found(first.toHex()) == first);
    CHECK(found(u"3F9A04"_qs) == first);
    CHECK(found(u"3f9a05c"_qs) == second); // half of a byte
    CHECK(codeOf(found(u"3f9a0"_qs)) == Code::AmbiguousName);
    CHECK(codeOf(found(u"3f9"_qs)) == Code::NoSuchRecord); // too short to mean it
    CHECK(codeOf(found(u"zzzzzz"_qs)) == Code::NoSuchRecord);
    CHECK(codeOf(found(first.toHex() + u'0')) == Code::NoSuchRecord);
}

TEST_CASE("records and Trash are looked through apart")
{
    TestBook book(smallSchema());
    const RowId id = idOf(u"3f9a04c1"_qs);
    addRow(book, id);
    Mutation away(book.book(), Action::MovedToTrash);
    away.moveToTrash(kThing, id);
    REQUIRE(away.commit());
    CHECK(codeOf(rowByIdBeginning(book->connection(), kThing, u"3f9a"_qs)) == Code::NoSuchRecord);
    CHECK(rowByIdBeginning(book->connection(), kThing, u"3f9a"_qs, RowsOf::Trash) == id);
}
