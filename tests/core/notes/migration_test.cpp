// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book of an earlier Kithbook, brought up to date: made as that Kithbook made it, with its tables
// and its SQL.
#include "core/book/connection.h"
#include "core/book/migrations.h"
#include "core/book/mutation.h"
#include "core/book/undo.h"
#include "core/book/verify.h"
#include "core/notes/caseload.h"
#include "core/notes/drawnname.h"
#include "core/notes/find.h"
#include "core/notes/findupkeep.h"
#include "core/notes/findwords.h"
#include "core/notes/notes.h"
#include "core/notes/reflections.h"
#include "core/notes/signedform.h"
#include "core/records/catalogues.h"
#include "core/records/drafts.h"
#include "core/records/groups.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "core/records/tables.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <catch2/catch_test_macros.hpp>
#include <span>

using namespace kithbook;
using namespace kithbook::test;

namespace {

// Before groups: sessions had 18 columns, links had three.
constexpr Table kOldSession{3, "session", std::span(tables::session::kAll).first(18)};
constexpr Table kOldLink{4, "session_person", std::span(tables::sessionPerson::kAll).first(3)};
constexpr std::array kOldTables{tables::kPerson, tables::kContactWay, kOldSession,
                                kOldLink,        tables::kSessionTag, tables::kNote,
                                tables::kPlan,   tables::kSetting};

Schema versionFour()
{
    Schema schema = caseloadSchema();
    schema.tables = kOldTables;
    schema.migrations = schema.migrations.first(3);
    return schema;
}

// Before names were drawn and reflections written: notes had 11 columns.
constexpr Table kOldNote{6, "note", std::span(tables::note::kAll).first(11)};

Schema versionSix()
{
    static const std::vector<Table> tables = [] {
        std::vector<Table> all(tables::kAll.begin(), tables::kAll.end());
        for (Table& table : all) {
            table = table.number == kOldNote.number ? kOldNote : table;
        }
        return all;
    }();
    Schema schema = caseloadSchema();
    schema.tables = tables;
    schema.migrations = schema.migrations.first(5);
    schema.rowsInserted = [](Connection& connection, const Table& table, qint64 firstRid) {
        return table.number == tables::kAddendum.number ? Result<void>()
                                                        : indexWords(connection, table, firstRid);
    };
    return schema;
}

// Before answers knew their words: notes had 12 columns.
Schema versionEight()
{
    static const std::vector<Table> tables = [] {
        std::vector<Table> all(tables::kAll.begin(), tables::kAll.end());
        for (Table& table : all) {
            if (table.number == tables::kNote.number) {
                table = Table{6, "note", std::span(tables::note::kAll).first(12)};
            }
        }
        return all;
    }();
    Schema schema = caseloadSchema();
    schema.tables = tables;
    schema.migrations = schema.migrations.first(7);
    return schema;
}

struct OldBook
{
    OldBook()
    {
        Mutation mutation(file.book(), Action::Added);
        mutation.insert(tables::kPerson, sam,
                        {{tables::person::kChosenName, QStringLiteral("Sam T.")},
                         {tables::person::kStatus, QStringLiteral("active")}});
        mutation.insert(kOldSession, session,
                        {{tables::session::kStartMs, kNow - 1000},
                         {tables::session::kMode, QStringLiteral("phone")},
                         {tables::session::kOutcome, QStringLiteral("held")},
                         {tables::session::kLine, QStringLiteral("the bus pass")}});
        mutation.insert(kOldLink, RowId::ofParts({session.view(), sam.view()}),
                        {{tables::sessionPerson::kSessionId, session.toBytes()},
                         {tables::sessionPerson::kPersonId, sam.toBytes()}});
        REQUIRE(mutation.commit());
        REQUIRE(Drafts(file.book()).keep(QLatin1StringView("log"), {0, {sam}, "half"}));
        REQUIRE(schemaVersion(file->connection()) == 4);
        file.lock();
    }

    std::unique_ptr<Book> openNow()
    {
        Book::Setup setup = file.setup();
        setup.schema = caseloadSchema();
        auto opened = Book::open(file.path(), file.credential(), setup);
        REQUIRE(codeOf(opened) == std::nullopt);
        return std::move(*opened);
    }

    TestBook file{versionFour()};
    PersonId sam = PersonId::random();
    SessionId session = SessionId::random();
    Catalogues lists = Catalogues::load().value();
};

bool isSound(Book& book)
{
    Verifier verifier(book);
    REQUIRE(runToEnd(verifier));
    return verifier.verdict().isSound();
}

} // namespace

TEST_CASE("a book of version 4 opens with everything in it, and can have groups")
{
    OldBook old;
    const auto book = old.openNow();
    CHECK(schemaVersion(book->connection()).value() == caseloadSchema().version());
    CHECK(isSound(*book));
    const Session session = Sessions(*book, old.lists).get(old.session).value();
    CHECK(session.line == QStringLiteral("the bus pass"));
    CHECK(session.people == std::vector<Participant>{{old.sam, Role::Person, {}}});
    CHECK(session.group.isNull());
    CHECK(People(*book, old.lists).get(old.sam).value().lastHeldMs == kNow - 1000);
    CHECK(Sessions(*book, old.lists).timeline(old.sam).value().size() == 1);
    CHECK(Drafts(*book).keptAt(QLatin1StringView("log")).value().has_value());

    Mutation mutation(*book, Action::Added);
    GroupDraft group;
    group.name = QStringLiteral("Tuesday circle");
    group.members = {old.sam};
    REQUIRE(Groups(*book, old.lists).add(mutation, group));
    REQUIRE(mutation.commit());
    CHECK(isSound(*book));
}

TEST_CASE("the tables that came with groups are guarded like the others")
{
    OldBook old;
    const auto book = old.openNow();
    for (const char* sql : {"INSERT INTO peer_group (id, ver) VALUES (x'00', 1)",
                            "INSERT INTO group_member (id, ver) VALUES (x'00', 1)",
                            "UPDATE session SET group_id = x'00'",
                            "UPDATE session_person SET attendance = 'excused'"}) {
        INFO(sql);
        CHECK(codeOf(book->connection().execute(sql)) == Code::OutsideMutation);
    }
}

TEST_CASE("a step that version 4 wrote is taken back")
{
    OldBook old;
    const auto book = old.openNow();
    REQUIRE(undoLastStep(*book));
    CHECK(People(*book, old.lists).get(old.sam).value().goneMs.has_value());
    CHECK(Sessions(*book, old.lists).get(old.session).value().goneMs.has_value());
    CHECK(isSound(*book));
}

TEST_CASE("a session of version 4 becomes a meeting")
{
    OldBook old;
    const auto book = old.openNow();
    Sessions sessions(*book, old.lists);
    Session session = sessions.forEditing(old.session).value();
    session.group = GroupId::random();
    session.people.front().attendance = QStringLiteral("no_show");
    session.outcome.clear();
    Mutation mutation(*book, Action::Edited);
    REQUIRE(sessions.edit(mutation, session));
    REQUIRE(mutation.commit());
    CHECK_FALSE(People(*book, old.lists).get(old.sam).value().lastContactMs);
    CHECK(isSound(*book));
}

TEST_CASE("a signed note of version 6 stays as it was signed, and drafts can have a drawn name")
{
    TestBook file(versionSix());
    const auto addNote = [&](const QString& state) {
        const NoteId id = NoteId::random();
        Mutation mutation(file.book(), Action::Added);
        mutation.insert(kOldNote, id,
                        {{tables::note::kPersonId, PersonId::random().toBytes()},
                         {tables::note::kWrittenMs, kNow},
                         {tables::note::kTemplate, QStringLiteral("shared")},
                         {tables::note::kState, state},
                         {tables::note::kBody,
                          encodeNote({{QStringLiteral("talked"), QStringLiteral("The bus")}})},
                         {tables::note::kAgreement, QStringLiteral("agrees")}});
        REQUIRE(mutation.commit());
        return id;
    };
    const NoteId draft = addNote(noteState::kDraft);
    const NoteId done = addNote(noteState::kSigned);
    REQUIRE(schemaVersion(file->connection()) == 6);
    file.lock();
    Book::Setup setup = file.setup();
    setup.schema = caseloadSchema();
    const auto opened = Book::open(file.path(), file.credential(), setup);
    REQUIRE(codeOf(opened) == std::nullopt);
    Book& book = **opened;
    CHECK(isSound(book));

    const NoteTemplates templates = NoteTemplates::load().value();
    Note note = Notes(book, templates).forEditing(draft).value();
    CHECK(note.agreement == Agreement::Agrees);
    note.agreedMark = encode(DrawnName{{{QPoint(1, 2), QPoint(3, 4)}}});
    Mutation mutation(book, Action::Edited);
    REQUIRE(Notes(book, templates).edit(mutation, note));
    REQUIRE(mutation.commit());
    CHECK(Notes(book, templates).get(draft)->agreedMark == note.agreedMark);

    Mutation late(book, Action::Edited);
    late.update(tables::kNote, done, {{tables::note::kAgreedMark, note.agreedMark}});
    CHECK(codeOf(late.commit()) == Code::NoteSigned);
    CHECK(Reflections(book).hasAny() == false);
    CHECK(isSound(book));
}

TEST_CASE("comments and additions of version 6 are found after it")
{
    TestBook file(versionSix());
    const NoteId note = NoteId::random();
    AddendumForm added;
    added.note = note;
    added.previous = QByteArray(32, 'l');
    added.text = QStringLiteral("the heron");
    Mutation mutation(file.book(), Action::Added);
    mutation.insert(
        kOldNote, note,
        {{tables::note::kWrittenMs, kNow},
         {tables::note::kState, QStringLiteral("signed")},
         {tables::note::kBody, encodeNote({{QStringLiteral("talked"), QStringLiteral("the bus")}})},
         {tables::note::kComment, QStringLiteral("I was tired")}});
    mutation.insert(kOldNote, RowId::random(),
                    {{tables::note::kWrittenMs, kNow},
                     {tables::note::kBody,
                      encodeNote({{QStringLiteral("talked"), QStringLiteral("another bus")}})}});
    mutation.insert(
        tables::kAddendum, RowId::random(),
        {{tables::addendum::kNoteId, note.toBytes()}, {tables::addendum::kContent, encode(added)}});
    REQUIRE(mutation.commit());
    REQUIRE(schemaVersion(file->connection()) == 6);
    file.lock();

    Book::Setup setup = file.setup();
    setup.schema = caseloadSchema();
    const auto book = Book::open(file.path(), file.credential(), setup);
    REQUIRE(codeOf(book) == std::nullopt);
    const auto hits = [&](const QString& text) {
        return find((*book)->connection(), {.text = text}).value().hits.size();
    };
    CHECK(hits(QStringLiteral("bus")) == 2);
    CHECK(hits(QStringLiteral("bus tired")) == 1);
    CHECK(hits(QStringLiteral("heron")) == 1);
    CHECK(findIsSound(**book) == true);
    CHECK(isSound(**book));
}

TEST_CASE("an answer of version 8 holds until its words change")
{
    TestBook file(versionEight());
    constexpr Table kNote{6, "note", std::span(tables::note::kAll).first(12)};
    const NoteId id = NoteId::random();
    Mutation mutation(file.book(), Action::Added);
    mutation.insert(
        kNote, id,
        {{tables::note::kPersonId, PersonId::random().toBytes()},
         {tables::note::kWrittenMs, kNow},
         {tables::note::kTemplate, QStringLiteral("shared")},
         {tables::note::kState, QString(noteState::kDraft)},
         {tables::note::kBody, encodeNote({{QStringLiteral("talked"), QStringLiteral("The bus")}})},
         {tables::note::kAgreement, QStringLiteral("agrees")}});
    REQUIRE(mutation.commit());
    REQUIRE(schemaVersion(file->connection()) == 8);
    file.lock();
    Book::Setup setup = file.setup();
    setup.schema = caseloadSchema();
    const auto book = Book::open(file.path(), file.credential(), setup);
    REQUIRE(codeOf(book) == std::nullopt);
    CHECK(isSound(**book));
    const NoteTemplates templates = NoteTemplates::load().value();
    Notes notes(**book, templates);
    Note note = notes.forEditing(id).value();
    CHECK_FALSE(note.isAnswerOlder());
    note.body.front().text = QStringLiteral("The train");
    Mutation edit(**book, Action::Edited);
    REQUIRE(notes.edit(edit, note));
    REQUIRE(edit.commit());
    CHECK(notes.get(id)->isAnswerOlder());
    CHECK(findIsSound(**book) == true);
    CHECK(isSound(**book));
}
