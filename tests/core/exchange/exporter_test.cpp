// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/exchange/exportname.h"
#include "tests/core/exchange/exported.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a session is one row: stable id, time with offset, codes with labels, who was there")
{
    SmallCaseload caseload;
    const auto rows = rowsOf(exported(caseload.book.book(), {}));
    REQUIRE(rows.size() == 1);
    const Row& row = rows.front();
    CHECK(row[u"schema"_qs] == u"kithbook-sessions-4"_qs);
    CHECK(row[u"session_id"_qs] == caseload.session.toHex());
    CHECK(row[u"start"_qs] == u"2026-05-03T10:00:00-05:00"_qs);
    CHECK(row[u"minutes"_qs] == u"25"_qs);
    CHECK(row[u"mode"_qs] == u"phone"_qs);
    CHECK(row[u"mode_label"_qs] == u"Phone calls"_qs);
    CHECK(row[u"further_modes"_qs] == u"sms_text email"_qs);
    CHECK(row[u"outcome_label"_qs] == u"Held"_qs);
    CHECK(row[u"people_count"_qs] == u"1"_qs);
    CHECK(row[u"people_ids"_qs] == caseload.rosa.toHex());
    CHECK(row[u"supporter_ids"_qs] == caseload.omar.toHex());
}

TEST_CASE("who was on the list of a meeting and did not come is told apart")
{
    SmallCaseload caseload;
    const auto group = GroupId::random();
    Mutation mutation(caseload.book.book(), Action::Added);
    SessionDraft draft;
    draft.group = group;
    draft.ledBy = u"Ana D."_qs;
    draft.startMs = kNow;
    draft.mode = u"phone"_qs;
    draft.people = {{caseload.rosa, Role::Person, u"excused"_qs},
                    {caseload.omar, Role::Person, u"late"_qs}};
    REQUIRE(Sessions(caseload.book.book(), lists().catalogues).add(mutation, draft));
    REQUIRE(mutation.commit());
    const Row row =
        rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Names, .withText = true}))
            .back();
    CHECK(row[u"group_id"_qs] == group.toHex());
    CHECK(row[u"people_count"_qs] == u"1"_qs);
    CHECK(row[u"people_ids"_qs] == caseload.omar.toHex());
    CHECK(row[u"absent_ids"_qs] == caseload.rosa.toHex());
    CHECK(row[u"absent"_qs] == u"Rosa M."_qs);
    CHECK(row[u"led_by"_qs] == u"Ana D."_qs);
    const QByteArray json = exported(caseload.book.book(), {.format = ExportFormat::Json});
    CHECK(json.count(R"("role":"absent")") == 1);
}

TEST_CASE("nothing a person typed leaves the book unless it was chosen")
{
    SmallCaseload caseload;
    for (const ExportKind kind : {ExportKind::People, ExportKind::Sessions, ExportKind::Notes}) {
        const QByteArray csv = exported(caseload.book.book(), {.kinds = kind});
        for (const char* word : {"Rosa", "Omar", "cmd", "tickets", "bus", "Call"}) {
            INFO(word);
            CHECK_FALSE(csv.contains(word));
        }
    }
    const QByteArray json =
        exported(caseload.book.book(),
                 {.format = ExportFormat::Json,
                  .kinds = ExportKind::People | ExportKind::Sessions | ExportKind::Notes});
    CHECK_FALSE(json.contains("Rosa"));
    CHECK_FALSE(json.contains("bus"));
}

TEST_CASE("names come whole, as initials or not at all")
{
    SmallCaseload caseload;
    const auto named = rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Names}));
    CHECK(named.front()[u"people"_qs] == u"Rosa M."_qs);
    CHECK(named.front()[u"supporters"_qs] == u"Omar bin Said"_qs);
    const auto initials = rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Initials}));
    CHECK(initials.front()[u"people"_qs] == u"RM"_qs);
    CHECK(initials.front()[u"supporters"_qs] == u"OBS"_qs);
    const auto people = rowsOf(exported(
        caseload.book.book(), {.kinds = ExportKind::People, .people = PeopleAs::Initials}));
    CHECK(people.front()[u"name"_qs] == u"RM"_qs);
    const auto without = rowsOf(exported(caseload.book.book(), {}));
    CHECK_FALSE(without.front().contains(u"people"_qs));
}

TEST_CASE("chosen text comes along, guarded and in its sections")
{
    SmallCaseload caseload;
    const auto people =
        rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::People, .withText = true}));
    REQUIRE(people.size() == 2);
    CHECK(people.front()[u"own_words"_qs] == u"'=cmd()"_qs);
    const auto notes =
        rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::Notes, .withText = true}));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front()[u"session_id"_qs] == caseload.session.toHex());
    CHECK(notes.front()[u"text"_qs] ==
          u"What we talked about\n-- the bus\n\nWhat is next, and who does what\nCall\nat six"_qs);
}

TEST_CASE("labels are in the language asked for")
{
    SmallCaseload caseload;
    const auto rows = rowsOf(exported(
        caseload.book.book(), {.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates)}));
    CHECK(rows.front()[u"mode"_qs] == u"phone"_qs);
    CHECK(rows.front()[u"mode_label"_qs] == u"Llamadas telefónicas"_qs);
}

TEST_CASE("JSON holds the same in one document")
{
    SmallCaseload caseload;
    const QJsonObject document =
        documentOf(exported(caseload.book.book(),
                            {.format = ExportFormat::Json,
                             .kinds = ExportKind::People | ExportKind::Sessions | ExportKind::Notes,
                             .people = PeopleAs::Names,
                             .withText = true}));
    CHECK(document[u"kithbook_export"_qs] == 4);
    CHECK(document[u"made_up"_qs] == false);
    CHECK_FALSE(document.contains(u"notice"_qs));
    CHECK(document[u"made"_qs] == u"2026-05-03T11:00:00-05:00"_qs);
    CHECK(document[u"people"_qs].toArray().size() == 2);
    const QJsonObject session = document[u"sessions"_qs].toArray().first().toObject();
    CHECK(session[u"session_id"_qs] == caseload.session.toHex());
    CHECK(session[u"line"_qs] == u"tickets, \"two\" of them"_qs);
    CHECK(session[u"further_modes"_qs] == QJsonArray({u"sms_text"_qs, u"email"_qs}));
    CHECK_FALSE(session.contains(u"place"_qs));
    const QJsonArray people = session[u"people"_qs].toArray();
    CHECK(people[0].toObject()[u"name"_qs] == u"Rosa M."_qs);
    CHECK(people[1].toObject()[u"role"_qs] == u"supporter"_qs);
    const QJsonObject note = document[u"notes"_qs].toArray().first().toObject();
    const QJsonObject section = note[u"sections"_qs].toArray().last().toObject();
    CHECK(section[u"section"_qs] == u"next"_qs);
    CHECK(section[u"text"_qs] == u"Call\nat six"_qs);
}

TEST_CASE("a range takes the sessions that start in it and the notes written in it")
{
    MadeUpBook book({.seed = 5, .people = 10, .sessions = 1500});
    const TimeRange month{kNow - 30 * 86'400'000LL, kNow - 10 * 86'400'000LL};
    const auto wanted = book->connection().integer(
        "SELECT count(*) FROM session WHERE start_ms >= ? AND start_ms < ?", month.fromMs,
        month.toMs);
    REQUIRE(wanted.value_or(0) > 20);
    const auto sessions = rowsOf(exported(*book, {.range = month}));
    CHECK(static_cast<qint64>(sessions.size()) == *wanted);
    const auto notes = rowsOf(exported(*book, {.kinds = ExportKind::Notes, .range = month}));
    CHECK(book->connection().integer(
              "SELECT count(*) FROM note WHERE written_ms >= ? AND written_ms < ?", month.fromMs,
              month.toMs) == static_cast<qint64>(notes.size()));
}

TEST_CASE("an export of many pages has every session once, oldest first")
{
    MadeUpBook book({.seed = 5, .people = 10, .sessions = 1500});
    const auto rows = rowsOf(exported(*book, {}));
    CHECK(rows.size() == 1500);
    QSet<QString> ids;
    QString before;
    for (const Row& row : rows) {
        ids.insert(row[u"session_id"_qs]);
        CHECK(before <= row[u"start"_qs]);
        before = row[u"start"_qs];
    }
    CHECK(ids.size() == 1500);
}

TEST_CASE("sessions that start at the same moment are not lost between two pages")
{
    TestBook book(caseloadSchema());
    Mutation mutation(book.book(), Action::Added);
    const auto person = *People(book.book(), lists().catalogues).add(mutation, called(u"A"_qs));
    Sessions sessions(book.book(), lists().catalogues);
    for (int i = 0; i < 1300; ++i) {
        SessionDraft draft;
        draft.people = {{person, Role::Person}};
        draft.startMs = i < 1200 ? kNow - 1000 : kNow - 1000 + i;
        draft.mode = u"phone"_qs;
        REQUIRE(sessions.add(mutation, draft));
    }
    REQUIRE(mutation.commit());
    CHECK(rowsOf(exported(book.book(), {})).size() == 1300);
}

TEST_CASE("what is in Trash stays in the book, and a person there has no name")
{
    SmallCaseload caseload;
    Mutation mutation(caseload.book.book(), Action::MovedToTrash);
    People(caseload.book.book(), lists().catalogues).moveToTrash(mutation, caseload.rosa);
    REQUIRE(mutation.commit());
    const auto people = rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::People}));
    REQUIRE(people.size() == 1);
    CHECK(people.front()[u"person_id"_qs] == caseload.omar.toHex());
    const auto named = rowsOf(exported(caseload.book.book(), {.people = PeopleAs::Names}));
    CHECK(named.front()[u"people_ids"_qs] == caseload.rosa.toHex());
    CHECK(named.front()[u"people"_qs] == QString());

    Mutation more(caseload.book.book(), Action::MovedToTrash);
    REQUIRE(Sessions(caseload.book.book(), lists().catalogues).moveToTrash(more, caseload.session));
    REQUIRE(more.commit());
    CHECK(rowsOf(exported(caseload.book.book(), {})).empty());
    CHECK(rowsOf(exported(caseload.book.book(), {.kinds = ExportKind::Notes})).empty());
}

TEST_CASE("an export of made-up people says so in every row, the document and the name")
{
    MadeUpBook book({.seed = 5, .people = 3, .sessions = 9});
    for (const Row& row : rowsOf(exported(*book, {}))) {
        CHECK(row[u"schema"_qs] == u"kithbook-sessions-4 FICTIONAL"_qs);
    }
    const QJsonObject document = documentOf(exported(*book, {.format = ExportFormat::Json}));
    CHECK(document[u"made_up"_qs] == true);
    CHECK(document[u"notice"_qs].toString().startsWith(QLatin1StringView("FICTIONAL")));
    CHECK(
        suggestedName(ExportFormat::Json, *book)
            .contains(QRegularExpression(u"^kithbook-FICTIONAL-20260503-[0-9a-f]{4}\\.json$"_qs)));
}

TEST_CASE("the suggested name holds the day and nothing else")
{
    TestBook book(caseloadSchema());
    CHECK(suggestedName(ExportFormat::Csv, book.book())
              .contains(QRegularExpression(u"^kithbook-20260503-[0-9a-f]{4}\\.csv$"_qs)));
}
