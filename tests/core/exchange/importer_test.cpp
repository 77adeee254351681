// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemrows.h"
#include "core/records/contactways.h"
#include "core/records/people.h"
#include "tests/core/exchange/imported.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

using F = ImportField;

} // namespace

TEST_CASE("people come with all a row says of them")
{
    TestBook book(caseloadSchema());
    Sheet sheet("Name;Otros nombres;Pronouns;Language;Status;Reason;Started;Own words;Strengths;"
                "Next step;Next step date;Usual mode;Usual minutes;Phone;Text;Email;Address\n"
                "Rosa Márquez;Chita;she/her;Español;en pausa;Asked for a break;25/12/2025;"
                "\"Be well,\nand dance\";patient;Call about the bus;1/6/2026;videollamada;1:10;"
                "+1 555-0100;+1 555-0101;rosa@example.org;1 Main St\n");
    const ImportReport report = reportOf(book.book(), sheet);
    CHECK(report.peopleAdded == 1);
    CHECK(report.problems.empty());
    const Person rosa = *People(book.book(), catalogues()).get(only(book.book(), u"Rosa"_qs));
    CHECK(rosa.chosenName == u"Rosa Márquez"_qs);
    CHECK(rosa.otherNames == u"Chita"_qs);
    CHECK(rosa.pronouns == u"she/her"_qs);
    CHECK(rosa.language == u"Español"_qs);
    CHECK(rosa.status == PersonStatus{u"paused"_qs, u"asked_for_break"_qs, {}});
    CHECK(rosa.startedDay == QDate(2025, 12, 25));
    CHECK(rosa.ownWords == u"Be well,\nand dance"_qs);
    CHECK(rosa.strengths == u"patient"_qs);
    CHECK(rosa.nextStep == u"Call about the bus"_qs);
    CHECK(rosa.nextStepDay == QDate(2026, 6, 1)); // the other day says which is the month
    CHECK(rosa.usualMode == u"videoconference"_qs);
    CHECK(rosa.usualMinutes == 70);
    const auto ways = *ContactWays(book.book(), catalogues()).of(rosa.id);
    REQUIRE(ways.size() == 4);
    CHECK(ways[0].kind == u"phone"_qs);
    CHECK(ways[0].address == u"+1 555-0100"_qs);
    CHECK(ways[1].kind == u"mobile_text"_qs);
    CHECK(ways[2].kind == u"email"_qs);
    CHECK(ways[3].kind == u"post"_qs);
}

TEST_CASE("first and last names make a name")
{
    TestBook book(caseloadSchema());
    Sheet sheet("First name,Last name\nRosa,Marquez\nOmar,\n");
    CHECK(reportOf(book.book(), sheet).peopleAdded == 2);
    CHECK_FALSE(only(book.book(), u"Rosa Marquez"_qs).isNull());
    CHECK_FALSE(only(book.book(), u"Omar"_qs).isNull());
}

TEST_CASE("sessions come with who was there, when, how and how it went")
{
    TestBook book(caseloadSchema());
    Sheet people("Name\nRosa Marquez\nOmar\nMia\n");
    CHECK(reportOf(book.book(), people).peopleAdded == 3);
    Sheet sheet("Date,Start,End,Client,Family,Mode,Outcome,Place,Notes,Also by\n"
                "4/13/2026,2:30 PM,3:15 PM,\"Marquez, Rosa\",,Call,Completed,Home,tickets,email\n"
                "4/14/2026,23:40,00:10,Omar; Rosa Marquez,Mia,In person,,,,\n"
                "4/15/2026,,,Omar,,Text,No answer,,,\n");
    REQUIRE(sheet.options.match.kind == ImportKind::Sessions);
    const ImportReport report = reportOf(book.book(), sheet);
    CHECK(report.sessionsAdded == 3);
    CHECK(report.problems.empty());
    const auto rosa = sessionsOf(book.book(), u"Rosa"_qs);
    REQUIRE(rosa.size() == 2);
    const Session& call = rosa[1];
    CHECK(dayOf(call.startMs, call.offsetMinutes) == QDate(2026, 4, 13));
    CHECK(call.offsetMinutes == -300);
    CHECK(call.minutes == 45);
    CHECK(call.mode == u"phone"_qs);
    CHECK(call.furtherModes == QStringList{u"email"_qs});
    CHECK(call.outcome == u"held"_qs);
    CHECK(call.place == u"own_home"_qs);
    CHECK(call.line == u"tickets"_qs);
    const Session& night = rosa[0];
    CHECK(night.minutes == 30); // over midnight
    CHECK(night.people ==
          std::vector<Participant>{{only(book.book(), u"Omar"_qs), Role::Person},
                                   {only(book.book(), u"Rosa"_qs), Role::Person},
                                   {only(book.book(), u"Mia"_qs), Role::Supporter}});
    const auto omar = sessionsOf(book.book(), u"Omar"_qs);
    CHECK(omar.front().startMs == localMinute(QDate(2026, 4, 15), 12 * 60, book.clock()));
    CHECK(omar.front().outcome == u"no_answer"_qs);
}

TEST_CASE("rows that cannot be read are told with their row, field and reason; the others come")
{
    TestBook book(caseloadSchema());
    Sheet people("Name\nRosa\nAna\nana\n");
    people.options.sameName = SameName::Add;
    CHECK(reportOf(book.book(), people).peopleAdded == 3);
    Sheet sheet("Date,Start,End,Minutes,Client,Mode,Notes\n"
                "4/13/2026,14:30,,25,Rosa,Call,fine\n"
                "4/31/2026,14:30,,25,Rosa,Call,\n"
                "4/13/2026,half past,,25,Rosa,Call,\n"
                "4/13/2026,14:30,13:00,,Rosa,Call,\n"
                "4/13/2026,14:30,,long,Rosa,Pigeon,\n"
                "4/13/2026,14:30,,25,Nobody,Call,\n"
                "4/13/2026,14:30,,25,Ana,Call,\n"
                "4/13/2026,14:30,,25,,Call,\n"
                "4/13/2027,14:30,,25,Rosa,Call,\n"
                "4/13/2026,14:30,,1500,Rosa,Call,\n"
                "4/13/2026,14:30,,25,Rosa,Call," +
                QByteArray(501, 'x') +
                "\n"
                "4/13/2026,14:30,,25,Rosa\n"
                "4/13/2026,14:30,,25,Rosa,Call,,too many\n"
                "4/13/2026,14:30,,25,Rosa,,\n");
    const ImportReport report = reportOf(book.book(), sheet);
    CHECK(report.rows == 14);
    CHECK(report.sessionsAdded == 1);
    CHECK(report.rowsLeftOut == 13);
    CHECK(sessions(book.book()) == 1);
    const auto code = [](Code what, const char* detail = "") {
        return Error{what, QString::fromLatin1(detail)};
    };
    const RowProblems expected{{3, F::Day, code(Code::BadDate)},
                               {4, F::Start, code(Code::BadDate)},
                               {5, F::End, code(Code::EndBeforeStart)},
                               {6, F::Minutes, code(Code::BadInput, "length")},
                               {6, F::Mode, code(Code::UnknownChoice, "modes")},
                               {7, F::Name, code(Code::NoSuchRecord)},
                               {8, F::Name, code(Code::AmbiguousName)},
                               {9, F::Name, code(Code::PersonMissing)},
                               {10, F::Day, code(Code::InTheFuture)},
                               {11, F::Minutes, code(Code::TooLongSession)},
                               {12, F::Line, code(Code::TextTooLong, "line 500")},
                               {13, F::Nothing, code(Code::BadInput, "cells")},
                               {14, F::Nothing, code(Code::BadInput, "cells")},
                               {15, F::Mode, code(Code::UnknownChoice, "modes empty")}};
    REQUIRE(report.problems.size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        INFO("problem " << i);
        CHECK(report.problems[i].row == expected[i].row);
        CHECK(report.problems[i].field == expected[i].field);
        CHECK(report.problems[i].error == expected[i].error);
    }
}

TEST_CASE("problems of people name the field")
{
    TestBook book(caseloadSchema());
    Sheet sheet("Name,Status,Reason,Started,Usual minutes,Email\n"
                ",active,,,,\n"
                "Ana,closed,,,,\n"
                "Luis,asleep,,,,\n"
                "Mia,,,someday,,\n"
                "Omar,,,,0,\n"
                "Zoe,,,,," +
                QByteArray(501, 'x') + "\nRosa,closed,went home,,,\n");
    const ImportReport report = reportOf(book.book(), sheet);
    CHECK(report.peopleAdded == 1);
    const RowProblems& found = report.problems;
    REQUIRE(found.size() == 6);
    CHECK((found[0].field == F::Name && found[0].error.code == Code::NameMissing));
    CHECK((found[1].field == F::StatusReason && found[1].error.code == Code::ReasonMissing));
    CHECK((found[2].field == F::Status && found[2].error.code == Code::UnknownChoice));
    CHECK((found[3].field == F::StartedDay && found[3].error.code == Code::BadDate));
    CHECK((found[4].field == F::UsualMinutes && found[4].error.code == Code::BadInput));
    CHECK((found[5].field == F::Email && found[5].error.code == Code::TextTooLong));
    // A reason that no list has is kept in the words it was written in.
    const Person rosa = *People(book.book(), catalogues()).get(only(book.book(), u"Rosa"_qs));
    CHECK(rosa.status == PersonStatus{u"closed"_qs, u"other"_qs, u"went home"_qs});
}

TEST_CASE("a dry run counts the same and writes nothing")
{
    TestBook book(caseloadSchema());
    Sheet sheet("Date,Client,Minutes,Mode\n4/13/2026,Rosa,25,Call\n4/13/2026,Rosa,25,Call\n"
                "4/14/2026,rosa,25,Call\nnever,Omar,5,Call\n");
    sheet.options.addsPeople = true;
    sheet.options.dryRun = true;
    const qint64 log = count(book.book(), "SELECT count(*) FROM commit_log");
    const ImportReport dry = reportOf(book.book(), sheet);
    CHECK(people(book.book()) == 0);
    CHECK(count(book.book(), "SELECT count(*) FROM commit_log") == log);
    CHECK(dry.committed.step == 0);
    sheet.options.dryRun = false;
    const ImportReport wet = reportOf(book.book(), sheet);
    for (const ImportReport& report : {dry, wet}) {
        CHECK(report.rows == 4);
        CHECK(report.peopleAdded == 1); // Omar's row was left out, and he with it
        CHECK(report.sessionsAdded == 2);
        CHECK(report.alreadyThere == 1);
        CHECK(report.rowsLeftOut == 1);
    }
    CHECK(people(book.book()) == 1);
    CHECK(sessions(book.book()) == 2);
}

TEST_CASE("who is there already is left as they are, unless the same name is to be somebody else")
{
    TestBook book(caseloadSchema());
    Sheet first("Name,Pronouns\nRosa,she/her\n");
    CHECK(reportOf(book.book(), first).peopleAdded == 1);
    Sheet second("Name,Pronouns\nROSA,they/them\nOmar,\nomar,\n");
    const ImportReport skipped = reportOf(book.book(), second);
    CHECK(skipped.peopleAdded == 1);
    CHECK(skipped.alreadyThere == 2);
    const Person rosa = *People(book.book(), catalogues()).get(only(book.book(), u"Rosa"_qs));
    CHECK(rosa.pronouns == u"she/her"_qs);
    second.options.sameName = SameName::Add;
    CHECK(reportOf(book.book(), second).peopleAdded == 3);
    CHECK(people(book.book()) == 5);
}

TEST_CASE("rows left out go to a file with what is wrong beside them, and come back when mended")
{
    TestBook book(caseloadSchema());
    Sheet sheet("Name;Started\nRosa;2026-01-01\n=Omar;someday\nAna;2026-02-02;x\nLuis\n");
    const ImportReport report = reportOf(book.book(), sheet);
    CHECK(report.peopleAdded == 1);
    QByteArray bytes;
    QBuffer out(&bytes);
    REQUIRE(out.open(QIODevice::WriteOnly));
    const auto sentence = [](const RowProblem& problem) {
        return u"%1 %2."_qs.arg(problem.row).arg(QString(codeName(problem.error.code)));
    };
    ProblemRows job(sheet.file(), sheet.options.form, report.problems, {u"Look at"_qs, sentence},
                    out);
    REQUIRE(codeOf(runToEnd(job)) == std::nullopt);
    CHECK(bytes == "\xEF\xBB\xBFName;Started;Look at\r\n"
                   "'=Omar;someday;3 BadDate.\r\n"
                   "Ana;2026-02-02;4 BadInput.;x\r\n"
                   "Luis;;5 BadInput.\r\n");
    bytes.replace("someday", "2026-03-03");
    Sheet mended(bytes);
    CHECK(reportOf(book.book(), mended).peopleAdded == 2);
}
