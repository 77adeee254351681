// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/guard.h"
#include "core/book/undo.h"
#include "tests/core/book/things.h"

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a new book has nothing to undo")
{
    TestBook book(smallSchema());
    CHECK(lastStep(book.book()) == Result<std::optional<qint64>>(std::nullopt));
    CHECK(codeOf(undoLastStep(book.book())) == Code::NothingToUndo);
}

TEST_CASE("undo survives locking")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("before"));
    setTitle(book.book(), id, QStringLiteral("after"));
    book.reopen();
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("before"));
}

TEST_CASE("a step that writes one field several times is undone to its beginning")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("at first"));
    {
        Mutation mutation(book.book(), Action::Edited, id);
        mutation.update(kThing, id, {{kTitle, QStringLiteral("then")}});
        mutation.moveToTrash(kThing, id); // ends a commit
        mutation.update(kThing, id, {{kTitle, QStringLiteral("at last")}});
        mutation.putBack(kThing, id);
        REQUIRE(mutation.commit());
    }
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("at first"));
    CHECK(countOf(book.book(), "SELECT gone IS NULL FROM thing") == 1);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("undo of Trash puts back, and undo of putting back is Trash")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("kept"));
    {
        Mutation mutation(book.book(), Action::MovedToTrash, id);
        mutation.moveToTrash(kThing, id);
        REQUIRE(mutation.commit());
    }
    {
        Mutation mutation(book.book(), Action::PutBack, id);
        mutation.putBack(kThing, id);
        REQUIRE(mutation.commit());
    }
    REQUIRE(undoLastStep(book.book()));
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing WHERE gone IS NULL") == 0);
    REQUIRE(undoLastStep(book.book()));
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing WHERE gone IS NULL") == 1);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("undo refuses a value that is not what the step wrote")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("first"));
    setTitle(book.book(), id, QStringLiteral("second"));
    {
        const WritingScope behindItsBack(book->guard(), Writing::Mutation);
        REQUIRE(book->connection().execute("UPDATE thing SET title = 'third'"));
    }
    CHECK(codeOf(undoLastStep(book.book())) == Code::ChangedMeanwhile);
    CHECK(titleOf(book.book(), id) == QStringLiteral("third"));
}

TEST_CASE("after undo a new change is undone first")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("a"));
    setTitle(book.book(), id, QStringLiteral("b"));
    REQUIRE(undoLastStep(book.book()));
    setTitle(book.book(), id, QStringLiteral("c"));
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("a"));
    REQUIRE(undoLastStep(book.book())); // of adding it
    CHECK(codeOf(undoLastStep(book.book())) == Code::NothingToUndo);
}
