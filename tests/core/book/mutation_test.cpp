// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/book/undo.h"
#include "tests/core/book/things.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("what is committed is there after the book was locked and opened again")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("bus pass"));
    book.reopen();
    CHECK(titleOf(book.book(), id) == QStringLiteral("bus pass"));
    CHECK(book->notices().empty());
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("a mutation that is not committed leaves no trace")
{
    TestBook book(smallSchema());
    const qint64 before = book->log().head().seq;
    {
        Mutation mutation(book.book(), Action::Added);
        for (int i = 0; i < 1200; ++i) {
            mutation.insert(kThing, RowId::random(), {{kTitle, QStringLiteral("never")}});
        }
    }
    CHECK(book->log().head().seq == before);
    CHECK(book->connection().integer("SELECT count(*) FROM thing") == 0);
    addThing(book.book(), QStringLiteral("after"));
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("undo takes back a step, and then the step before")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("first"));
    for (const auto& title : {QStringLiteral("second"), QStringLiteral("third")}) {
        Mutation mutation(book.book(), Action::Edited, id);
        mutation.update(kThing, id, {{kTitle, title}});
        REQUIRE(mutation.commit());
    }
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("second"));
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("first"));
    REQUIRE(undoLastStep(book.book()));
    CHECK(book->connection().integer("SELECT count(*) FROM thing WHERE gone IS NULL") == 0);
    CHECK(codeOf(undoLastStep(book.book())) == Code::NothingToUndo);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("a value that came in under an open form is kept beside the new one")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("as loaded"));
    const auto seen = versionsOf(book->connection(), kThing, id);
    REQUIRE(seen);
    {
        Mutation other(book.book(), Action::Edited, id);
        other.update(kThing, id, {{kTitle, QStringLiteral("from elsewhere")}});
        REQUIRE(other.commit());
    }
    Mutation mine(book.book(), Action::Edited, id);
    mine.update(kThing, id, {{kTitle, QStringLiteral("from the form")}}, *seen);
    REQUIRE(mine.commit());
    CHECK(titleOf(book.book(), id) == QStringLiteral("from the form"));
    Statement sibling = book->connection().prepare("SELECT value FROM cell WHERE shown = 0");
    REQUIRE(sibling.step() == true);
    CHECK(sibling.text(0) == QStringLiteral("from elsewhere"));
}

TEST_CASE("no write gets past Mutation")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("kept"));
    for (const char* sql :
         {"UPDATE thing SET title = 'x'", "DELETE FROM thing",
          "INSERT INTO thing (id, ver) VALUES (randomblob(16), 1)",
          "INSERT OR REPLACE INTO thing (rid, id, ver) SELECT rid, id, ver FROM thing",
          "UPDATE audit SET ts_ms = 0", "DELETE FROM audit",
          "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1",
          "UPDATE commit_log SET bytes = x'00'", "DELETE FROM commit_log",
          "UPDATE book SET made_ms = 0", "DROP TABLE thing", "DROP TRIGGER guard_thing_update",
          "ALTER TABLE thing ADD COLUMN extra", "ATTACH ':memory:' AS other"}) {
        INFO(sql);
        CHECK_FALSE(book->connection().execute(sql));
    }
    CHECK(titleOf(book.book(), id) == QStringLiteral("kept"));
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("an erased record leaves its id and no word, in the rows or in the log")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("forget me"));
    const RowId other = addThing(book.book(), QStringLiteral("stay"));
    Mutation mutation(book.book(), Action::Erased, id);
    mutation.erase(kThing, id);
    REQUIRE(mutation.commit());
    CHECK(book->connection().integer("SELECT count(*) FROM thing") == 1);
    CHECK(book->connection().integer(
              "SELECT count(*) FROM commit_log WHERE instr(bytes, CAST('forget' AS BLOB)) > 0") ==
          0);
    CHECK(book->connection().integer("SELECT count(*) FROM erased WHERE id = ?", id) == 1);
    CHECK(titleOf(book.book(), other) == QStringLiteral("stay"));
    CHECK(verdictOf(book.book()).isSound());
    CHECK(codeOf(undoLastStep(book.book())) == Code::CannotUndo);
}
