// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/rowwriter.h"
#include "core/book/undo.h"
#include "tests/core/book/things.h"

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a write that saw both values settles them")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("as loaded"));
    const auto seen = versionsOf(book->connection(), kThing, id);
    REQUIRE(seen);
    setTitle(book.book(), id, QStringLiteral("theirs"));
    setTitle(book.book(), id, QStringLiteral("mine"), *seen);
    REQUIRE(countOf(book.book(), "SELECT count(*) FROM cell WHERE shown = 0") == 1);
    CHECK(verdictOf(book.book()).isSound());

    const auto both = versionsOf(book->connection(), kThing, id);
    REQUIRE(both);
    CHECK(both->of(kTitle.number).size() == 2);
    setTitle(book.book(), id, QStringLiteral("settled"), *both);
    CHECK(countOf(book.book(), "SELECT count(*) FROM cell") == 1);
    CHECK(titleOf(book.book(), id) == QStringLiteral("settled"));
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("undo of a write over unseen words brings those words back")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("as loaded"));
    const auto seen = versionsOf(book->connection(), kThing, id);
    REQUIRE(seen);
    setTitle(book.book(), id, QStringLiteral("theirs"));
    setTitle(book.book(), id, QStringLiteral("mine"), *seen);
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("theirs"));
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("undo of a settling write shows what was shown, not what stood beside it")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("as loaded"));
    const auto seen = versionsOf(book->connection(), kThing, id);
    setTitle(book.book(), id, QStringLiteral("theirs"));
    setTitle(book.book(), id, QStringLiteral("mine"), *seen);
    setTitle(book.book(), id, QStringLiteral("settled"));
    REQUIRE(undoLastStep(book.book()));
    CHECK(titleOf(book.book(), id) == QStringLiteral("mine"));
}

TEST_CASE("a form saved unchanged writes nothing at all")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("same"), 3);
    const qint64 audited = countOf(book.book(), "SELECT count(*) FROM audit");
    const qint64 head = book->log().head().seq;
    Mutation mutation(book.book(), Action::Edited, id);
    mutation.update(
        kThing, id,
        {{kTitle, QStringLiteral("same")}, {kCount, qint64(3)}, {kBytes, QByteArray()}});
    const auto committed = mutation.commit();
    REQUIRE(committed);
    CHECK(committed->step == 0);
    CHECK(committed->changes == 0);
    CHECK(committed->tables.isEmpty());
    CHECK(book->log().head().seq == head);
    CHECK(countOf(book.book(), "SELECT count(*) FROM audit") == audited);
}

TEST_CASE("null and empty text are two values, in the row and in the log")
{
    TestBook book(smallSchema());
    const RowId id = RowId::random();
    {
        Mutation mutation(book.book(), Action::Added, id);
        mutation.insert(kThing, id, {{kTitle, QString()}, {kBytes, QByteArray()}});
        REQUIRE(mutation.commit());
    }
    CHECK(countOf(book.book(), "SELECT title IS NULL AND bytes IS NULL FROM thing") == 1);
    CHECK(verdictOf(book.book()).isSound());
    setTitle(book.book(), id, QStringLiteral(""));
    CHECK(countOf(book.book(), "SELECT title = '' FROM thing") == 1);
    setTitle(book.book(), id, QStringLiteral("words"));
    REQUIRE(undoLastStep(book.book()));
    CHECK(countOf(book.book(), "SELECT title = '' FROM thing") == 1);
    REQUIRE(undoLastStep(book.book()));
    CHECK(countOf(book.book(), "SELECT title IS NULL FROM thing") == 1);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("a long import is several commits and one step")
{
    TestBook book(smallSchema());
    const qint64 before = book->log().head().seq;
    Mutation mutation(book.book(), Action::Imported);
    for (int i = 0; i < 1200; ++i) {
        mutation.insert(kThing, RowId::random(), {{kCount, qint64(i)}});
    }
    const auto committed = mutation.commit();
    REQUIRE(committed);
    CHECK(committed->changes == 1200);
    CHECK(committed->step == before + 1);
    CHECK(book->log().head().seq == before + 3);
    CHECK(book->connection().integer("SELECT count(*) FROM commit_log WHERE step = ?",
                                     committed->step) == 3);
    REQUIRE(undoLastStep(book.book()));
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing WHERE gone IS NULL") == 0);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("much text makes a commit before 500 rows do")
{
    TestBook book(smallSchema());
    const qint64 before = book->log().head().seq;
    Mutation mutation(book.book(), Action::Imported);
    for (int i = 0; i < 6; ++i) {
        mutation.insert(kThing, RowId::random(), {{kTitle, QString(100'000, QLatin1Char('x'))}});
    }
    REQUIRE(mutation.commit());
    CHECK(book->log().head().seq == before + 2);
}

TEST_CASE("added and put in Trash in one go is in Trash")
{
    TestBook book(smallSchema());
    const RowId id = RowId::random();
    Mutation mutation(book.book(), Action::Added, id);
    mutation.insert(kThing, id, {{kTitle, QStringLiteral("brief")}});
    mutation.update(kThing, id, {{kGone, kNow}, {kTitle, QStringLiteral("briefer")}});
    REQUIRE(mutation.commit());
    CHECK(book->connection().integer("SELECT gone FROM thing") == kNow);
    CHECK(titleOf(book.book(), id) == QStringLiteral("briefer"));
    CHECK(verdictOf(book.book()).isSound());
    REQUIRE(undoLastStep(book.book()));
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("a set element added again comes back, and twice is once")
{
    TestBook book(smallSchema());
    const RowId id = RowId::ofParts({"thing", "tag"});
    const auto add = [&](Mutation& mutation) {
        mutation.insertElement(kMarking, id, {{kMark, QStringLiteral("tag")}});
    };
    const auto present = [&] {
        return countOf(book.book(), "SELECT count(*) FROM marking WHERE gone IS NULL");
    };
    {
        Mutation mutation(book.book(), Action::Edited);
        add(mutation);
        add(mutation);
        REQUIRE(mutation.commit());
        CHECK(present() == 1);
    }
    {
        Mutation mutation(book.book(), Action::Edited);
        mutation.moveToTrash(kMarking, id);
        REQUIRE(mutation.commit());
        CHECK(present() == 0);
    }
    {
        Mutation mutation(book.book(), Action::Edited);
        add(mutation);
        REQUIRE(mutation.commit());
        CHECK(present() == 1);
    }
    SECTION("also when it was taken away in the same go")
    {
        Mutation mutation(book.book(), Action::Edited);
        mutation.moveToTrash(kMarking, id);
        add(mutation);
        REQUIRE(mutation.commit());
        CHECK(present() == 1);
    }
    CHECK(countOf(book.book(), "SELECT count(*) FROM marking") == 1);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("an erased id never comes back")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("gone"));
    {
        Mutation mutation(book.book(), Action::Erased, id);
        mutation.erase(kThing, id);
        REQUIRE(mutation.commit());
    }
    Mutation again(book.book(), Action::Added, id);
    again.insert(kThing, id, {{kTitle, QStringLiteral("gone")}});
    CHECK(codeOf(again.commit()) == Code::NoSuchRecord);
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == 0);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("what is written to a record that is not there fails whole")
{
    TestBook book(smallSchema());
    const RowId id = RowId::random();
    for (const bool erase : {false, true}) {
        Mutation mutation(book.book(), Action::Edited, id);
        mutation.insert(kThing, RowId::random(), {{kTitle, QStringLiteral("with it")}});
        erase ? mutation.erase(kThing, id) : mutation.update(kThing, id, {{kCount, qint64(1)}});
        CHECK(codeOf(mutation.commit()) == Code::NoSuchRecord);
    }
    CHECK(codeOf(versionsOf(book->connection(), kThing, id)) == Code::NoSuchRecord);
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == 0);
}
