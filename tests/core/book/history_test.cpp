// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/history.h"
#include "core/book/undo.h"
#include "tests/core/book/things.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QStringList wordsOf(TestBook& book, const RowId& id, int limit = 100)
{
    const auto values = pastValues(book.book(), kThing, id, kTitle, limit);
    REQUIRE(codeOf(values) == std::nullopt);
    QStringList words;
    for (const PastValue& value : *values) {
        words += value.value.toString();
    }
    return words;
}

} // namespace

TEST_CASE("what a column held before is read back from the change log, newest first")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), u"one"_qs);
    addThing(book.book(), u"another"_qs);
    CHECK(wordsOf(book, id) == QStringList{u"one"_qs});
    for (const auto& words : {u"two"_qs, u"three"_qs}) {
        book.clock().advanceMs(60'000);
        setTitle(book.book(), id, words);
    }
    book.reopen();
    setTitle(book.book(), id, u"four"_qs);
    CHECK(wordsOf(book, id) == QStringList{u"four"_qs, u"three"_qs, u"two"_qs, u"one"_qs});
    CHECK(wordsOf(book, id, 2) == QStringList{u"four"_qs, u"three"_qs});
    const auto values = pastValues(book.book(), kThing, id, kTitle, 10).value();
    CHECK(values.at(1).wallMs == kNow + 120'000);
    CHECK(values.back().wallMs == kNow);

    REQUIRE(undoLastStep(book.book()));
    CHECK(wordsOf(book, id).mid(0, 2) == QStringList{u"three"_qs, u"four"_qs});
}

TEST_CASE("a column that never held anything has one empty value, and no row has none")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), u"one"_qs);
    const auto values = pastValues(book.book(), kThing, id, kGone, 10);
    REQUIRE(codeOf(values) == std::nullopt);
    REQUIRE(values->size() == 1);
    CHECK_FALSE(values->front().value.isValid());
    CHECK(codeOf(pastValues(book.book(), kThing, RowId::random(), kTitle, 10)) ==
          Code::NoSuchRecord);
}
