// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/notelist.h"
#include "tests/core/notes/filledbook.h"

#include <sqlite3.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QStringList namesOf(const Result<std::vector<NoteRow>>& rows)
{
    REQUIRE(codeOf(rows) == std::nullopt);
    QStringList names;
    for (const NoteRow& row : *rows) {
        QStringList people;
        for (const PersonName& person : row.people) {
            people.append(person.name);
        }
        names.append(people.join(u'+'));
    }
    return names;
}

/// How the library runs the statements about notes that were run on this book, one text each.
QStringList plans(Connection& connection)
{
    QStringList found;
    for (sqlite3_stmt* each = sqlite3_next_stmt(connection.handle(), nullptr); each != nullptr;
         each = sqlite3_next_stmt(connection.handle(), each)) {
        const QByteArray sql = sqlite3_sql(each);
        if (!sql.contains("FROM note n") && !sql.contains("JOIN note n")) {
            continue;
        }
        sqlite3_stmt* plan = nullptr;
        REQUIRE(sqlite3_prepare_v2(connection.handle(), ("EXPLAIN QUERY PLAN " + sql).constData(),
                                   -1, &plan, nullptr) == SQLITE_OK);
        QStringList lines;
        while (sqlite3_step(plan) == SQLITE_ROW) {
            lines.append(
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))));
        }
        sqlite3_finalize(plan);
        found.append(lines.join(u'\n'));
    }
    return found;
}

} // namespace

TEST_CASE("everybody's notes come newest first and page by page, nothing from Trash")
{
    FilledBook book;
    book.addNote(book.addPerson(u"Ana"_qs), u"oldest"_qs, kNow - 20);
    book.addNote(book.addPerson(u"Ben"_qs), u"of one moment"_qs, kNow - 10);
    book.addNote(book.addPerson(u"Cem"_qs), u"of one moment"_qs, kNow - 10);
    const NoteId gone = book.addNote(book.addPerson(u"Dee"_qs), u"gone"_qs);
    book.change(Action::MovedToTrash, [&](Mutation& m) { book.notes().moveToTrash(m, gone); });

    const NoteList list(book.book());
    CHECK(namesOf(list.list()) == QStringList{u"Cem"_qs, u"Ben"_qs, u"Ana"_qs});
    NoteFilter filter;
    filter.limit = 1;
    auto page = list.list(filter);
    CHECK(namesOf(page) == QStringList{u"Cem"_qs});
    filter.after = page->front().cursor;
    filter.limit = 5;
    CHECK(namesOf(list.list(filter)) == QStringList{u"Ben"_qs, u"Ana"_qs});
}

TEST_CASE("a list is narrowed to a state, to people, or to both")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    const PersonId ben = book.addPerson(u"Ben"_qs);
    book.addNote(ana, u"draft"_qs);
    book.addNote(ben, u"draft"_qs);
    NoteDraft ready = book.draft(ana, u"ready"_qs);
    ready.state = noteState::kReady;
    book.change(Action::Added, [&](Mutation& m) { REQUIRE(book.notes().add(m, ready)); });

    const NoteList list(book.book());
    CHECK(list.list({.state = noteState::kDraft})->size() == 2);
    CHECK(list.list({.people = {ana}})->size() == 2);
    CHECK(list.list({.people = {ana, ben}})->size() == 3);
    CHECK(namesOf(list.list({.state = noteState::kReady, .people = {ana, ben}})) ==
          QStringList{u"Ana"_qs});
    CHECK(list.list({.people = {PersonId::random()}})->empty());
}

TEST_CASE("a list is narrowed to a mode and to a stretch of time")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    NoteDraft call = book.draft(ana, u"of a call"_qs, kNow - 30);
    call.session = SessionId::random();
    book.change(Action::Added, [&](Mutation& m) {
        m.insert(
            tables::kSession, call.session,
            {{tables::session::kStartMs, kNow - 60'000}, {tables::session::kMode, u"phone"_qs}});
        REQUIRE(book.notes().add(m, call));
    });
    book.addNote(ana, u"of no session"_qs, kNow - 20);

    const NoteList list(book.book());
    CHECK(list.list({.mode = u"phone"_qs})->size() == 1);
    CHECK(list.list({.mode = u"in_person"_qs})->empty());
    CHECK(list.list({.fromMs = kNow - 20})->size() == 1);
    CHECK(list.list({.toMs = kNow - 20})->size() == 1);
    CHECK(list.list({.fromMs = kNow - 30, .toMs = kNow})->size() == 2);
    CHECK(list.list({.state = noteState::kSigned, .mode = u"phone"_qs})->empty());
    const QString walks = plans(book.book().connection()).join(u"\n--\n"_qs);
    INFO(walks.toStdString());
    CHECK_FALSE(walks.contains(QLatin1StringView("SCAN")));
    CHECK_FALSE(walks.contains(QLatin1StringView("TEMP B-TREE")));
}

TEST_CASE("a note says when it was and with whom; one about a group names everybody")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    NoteDraft draft = book.draft({}, u"together"_qs);
    draft.session = book.addSession({ana, book.addPerson(u"Ben"_qs)}, u"circle"_qs, kNow - 60'000);
    NoteId id;
    book.change(Action::Added, [&](Mutation& m) { id = book.notes().add(m, draft).value(); });

    const auto row = NoteList(book.book()).row(id);
    REQUIRE(codeOf(row) == std::nullopt);
    CHECK(row->startMs == kNow - 60'000);
    CHECK(row->session == draft.session);
    CHECK(namesOf(std::vector{*row}) == QStringList{u"Ana+Ben"_qs});
    CHECK(codeOf(NoteList(book.book()).row(NoteId::random())) == Code::NoSuchRecord);
}

TEST_CASE("no list of notes walks through a table that grows, and none but one by people is sorted")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addNote(ana, u"one"_qs);
    book.reopen();
    const NoteList list(book.book());
    REQUIRE(list.list());
    REQUIRE(list.list({.state = noteState::kDraft}));
    const QStringList walks = plans(book.book().connection());
    REQUIRE(walks.size() == 2);
    const QString all = walks.join(u"\n--\n"_qs);
    INFO(all.toStdString());
    CHECK(all.contains(QLatin1StringView("USING INDEX note_by_written (written_ms<?)")));
    CHECK(all.contains(QLatin1StringView("USING INDEX note_by_state (state=? AND written_ms<?)")));
    CHECK_FALSE(all.contains(QLatin1StringView("SCAN")));
    CHECK_FALSE(all.contains(QLatin1StringView("TEMP B-TREE")));

    REQUIRE(list.list({.people = {ana}}));
    const QString byPeople = plans(book.book().connection()).join(u"\n--\n"_qs);
    INFO(byPeople.toStdString());
    CHECK(byPeople.contains(QLatin1StringView("USING INDEX note_by_person")));
    CHECK_FALSE(byPeople.contains(QLatin1StringView("SCAN")));
}

TEST_CASE("a person's record is read along indexes, and only meetings are looked up in it")
{
    FilledBook book;
    const PersonId ana = book.addPerson(u"Ana"_qs);
    book.addNote(ana, u"a note"_qs);
    REQUIRE(book.notes().ofPerson(ana));
    const QStringList all = plans(book.book().connection());
    REQUIRE(all.size() == 1);
    INFO(all.front().toStdString());
    CHECK(all.front().contains(QLatin1StringView("USING INDEX note_by_person")));
    CHECK(all.front().contains(
        QLatin1StringView("USING COVERING INDEX session_person_by_person (person_id=?")));
    CHECK(all.front().contains(QLatin1StringView("USING INDEX note_by_session")));
    CHECK_FALSE(all.front().contains(QLatin1StringView("SCAN")));
}
