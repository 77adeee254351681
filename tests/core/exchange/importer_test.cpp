// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/book/undo.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/exportfields.h"
#include "core/exchange/importer.h"
#include "core/exchange/problemrows.h"
#include "core/notes/caseload.h"
#include "core/records/contactways.h"
#include "core/records/people.h"
#include "core/records/peoplelist.h"
#include "core/records/sessions.h"
#include "tests/core/exchange/nastytexts.h"
#include "tests/core/training/madeupbook.h"
#include "tests/support/printing.h"
#include "tests/support/testbook.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const Catalogues& catalogues()
{
    return madeUpLists().catalogues;
}

/// A sheet in memory, surveyed and matched by its headers.
class Sheet
{
public:
    explicit Sheet(QByteArray bytes) : m_bytes(std::move(bytes)), m_file(&m_bytes)
    {
        REQUIRE(m_file.open(QIODevice::ReadOnly));
        SheetSurvey survey(m_file);
        REQUIRE(codeOf(runToEnd(survey)) == std::nullopt);
        summary = survey.summary();
        options.form = summary.form;
        options.match = guessMatch(guessKind(summary), summary);
        options.dryRun = false;
    }

    [[nodiscard]] QIODevice& file() { return m_file; }

    SheetSummary summary;
    ImportOptions options;

private:
    QByteArray m_bytes;
    QBuffer m_file;
};

Result<ImportReport> imported(Book& book, Sheet& sheet)
{
    Importer job(book, catalogues(), sheet.file(), sheet.options);
    const auto run = runToEnd(job);
    return run ? Result<ImportReport>(job.report()) : passOn(run);
}

ImportReport reportOf(Book& book, Sheet& sheet)
{
    const auto report = imported(book, sheet);
    REQUIRE(codeOf(report) == std::nullopt);
    return *report;
}

qint64 count(Book& book, const char* sql)
{
    const auto number = book.connection().integer(sql);
    REQUIRE(number);
    return *number;
}

qint64 people(Book& book)
{
    return count(book, "SELECT count(*) FROM person WHERE gone IS NULL");
}

qint64 sessions(Book& book)
{
    return count(book, "SELECT count(*) FROM session WHERE gone IS NULL");
}

PersonId only(Book& book, const QString& name)
{
    const auto id = PeopleList(book, catalogues()).one(name);
    REQUIRE(codeOf(id) == std::nullopt);
    return *id;
}

std::vector<Session> sessionsOf(Book& book, const QString& name)
{
    const auto found = Sessions(book, catalogues()).timeline(only(book, name));
    REQUIRE(codeOf(found) == std::nullopt);
    return *found;
}

QByteArray exported(Book& book, ExportKind kind)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    ExportOptions options;
    options.kinds = kind;
    options.people = PeopleAs::Names;
    options.withText = true;
    Exporter job(book, {catalogues(), madeUpLists().templates}, device, Disclosure{}, options);
    REQUIRE(codeOf(runToEnd(job)) == std::nullopt);
    return bytes;
}

/// The rows of an export without what differs between two books: ids and when a status began.
std::vector<QStringList> comparable(QByteArray csv)
{
    QBuffer device(&csv);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CsvReader reader(device);
    std::vector<QStringList> rows;
    QList<qsizetype> leftOut;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        const QStringList row(reader.row().begin(), reader.row().end());
        if (rows.empty()) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool differs = row[i].endsWith(u"_id"_qs) || row[i].endsWith(u"_ids"_qs) ||
                                     row[i] == u"status_since"_qs || row[i].startsWith(u"last_"_qs);
                if (differs) {
                    leftOut.prepend(i);
                }
            }
        }
        QStringList kept = row;
        for (const qsizetype i : leftOut) {
            kept.removeAt(i);
        }
        rows.push_back(kept);
    }
    REQUIRE(codeOf(more) == std::nullopt);
    return rows;
}

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

TEST_CASE("an import is one step: undo takes all of it back")
{
    TestBook book(caseloadSchema());
    QByteArray rows = "Date,Client,Minutes,Mode,Also by\n";
    for (int i = 0; i < 1300; ++i) { // several chunks of a mutation
        rows += "4/13/2026,Person " + QByteArray::number(i % 7) + ',' + QByteArray::number(i) +
                ",Call,email\n";
    }
    Sheet sheet(rows);
    sheet.options.addsPeople = true;
    const ImportReport report = reportOf(book.book(), sheet);
    CHECK(report.sessionsAdded == 1300);
    CHECK(report.peopleAdded == 7);
    CHECK(report.committed.step > 0);
    CHECK(*lastStep(book.book()) == report.committed.step);
    REQUIRE(codeOf(undoLastStep(book.book())) == std::nullopt);
    CHECK(people(book.book()) == 0);
    CHECK(sessions(book.book()) == 0);
    CHECK(count(book.book(), "SELECT count(*) FROM session_person WHERE gone IS NULL") == 0);
}

TEST_CASE("an import that is stopped half-way leaves nothing")
{
    TestBook book(caseloadSchema());
    QByteArray rows = "Name\n";
    for (int i = 0; i < 6000; ++i) {
        rows += "Person " + QByteArray::number(i) + '\n';
    }
    Sheet sheet(rows);
    {
        Importer job(book.book(), catalogues(), sheet.file(), sheet.options);
        while (people(book.book()) < 1000) { // seen by this connection alone
            REQUIRE(job.step() == true);
        }
    }
    CHECK(people(book.book()) == 0);
    CHECK(*lastStep(book.book()) == std::nullopt);
    CHECK(reportOf(book.book(), sheet).peopleAdded == 6000); // and the book goes on
}

TEST_CASE("while a small sheet is written nothing else comes in between")
{
    TestBook book(caseloadSchema());
    Sheet sheet("Name\nRosa\nOmar\n" + QByteArray("Mia\n").repeated(600));
    sheet.options.sameName = SameName::Add;
    Importer job(book.book(), catalogues(), sheet.file(), sheet.options);
    Result<bool> more = true;
    while (more && *more) {
        more = job.step();
        // A transaction of somebody else has room after every slice.
        REQUIRE(codeOf(book->connection().run("BEGIN")) == std::nullopt);
        REQUIRE(codeOf(book->connection().run("ROLLBACK")) == std::nullopt);
    }
    CHECK(codeOf(more) == std::nullopt);
    CHECK(people(book.book()) == 602);
}

TEST_CASE("20,000 rows come in many slices and the progress goes from nothing to all")
{
    TestBook book(caseloadSchema());
    QByteArray rows = "Date,Client,Minutes,Mode\n";
    for (int i = 0; i < 20'000; ++i) {
        rows += "2026-04-" + QByteArray::number(10 + i % 20) + ",Person " +
                QByteArray::number(i % 50) + ',' + QByteArray::number(i % 1440) + ",Call\n";
    }
    Sheet sheet(rows);
    sheet.options.addsPeople = true;
    Importer job(book.book(), catalogues(), sheet.file(), sheet.options);
    int slices = 0;
    qint64 before = 0;
    Result<bool> more = true;
    while (more && *more) {
        more = job.step();
        ++slices;
        CHECK(job.progress().done >= before);
        before = job.progress().done;
    }
    REQUIRE(codeOf(more) == std::nullopt);
    CHECK(before == rows.size());
    CHECK(job.progress().total == rows.size());
    CHECK(slices > 100);
    const ImportReport& report = job.report();
    CHECK(report.sessionsAdded + report.alreadyThere == 20'000);
    CHECK(report.sessionsAdded == sessions(book.book()));
    CHECK(report.peopleAdded == 50);
}

TEST_CASE("our own export comes back as it was")
{
    MadeUpBook from({.seed = 3, .people = 20, .sessions = 400});
    MadeUpBook to;
    for (const ExportKind kind : {ExportKind::People, ExportKind::Sessions}) {
        const QByteArray csv = exported(*from, kind);
        Sheet sheet(csv);
        CHECK(sheet.options.match.kind ==
              (kind == ExportKind::People ? ImportKind::People : ImportKind::Sessions));
        const ImportReport report = reportOf(*to, sheet);
        CHECK(report.problems.empty());
        CHECK(report.peopleAdded + report.sessionsAdded == sheet.summary.rows);
        CHECK(comparable(exported(*to, kind)) == comparable(csv));
        // Once more: everything is there.
        CHECK(reportOf(*to, sheet).alreadyThere == sheet.summary.rows);
    }
}

TEST_CASE("every nasty text of our own export comes back")
{
    TestBook from(caseloadSchema());
    Mutation mutation(from.book(), Action::Added);
    People store(from.book(), catalogues());
    int number = 0;
    for (const QString& text : nastyTexts()) {
        PersonDraft draft;
        draft.chosenName = u"P%1"_qs.arg(++number);
        draft.ownWords = text.left(People::kLongestText).trimmed();
        REQUIRE(codeOf(store.add(mutation, draft)) == std::nullopt);
    }
    REQUIRE(codeOf(mutation.commit()) == std::nullopt);
    TestBook to(caseloadSchema());
    Sheet sheet(exported(from.book(), ExportKind::People));
    CHECK(reportOf(to.book(), sheet).problems.empty());
    const bool isSame = comparable(exported(to.book(), ExportKind::People)) ==
                        comparable(exported(from.book(), ExportKind::People));
    CHECK(isSame);
}

TEST_CASE("made-up people do not go into a real book")
{
    MadeUpBook from({.seed = 3, .people = 3, .sessions = 5});
    TestBook to(caseloadSchema());
    Sheet sheet(exported(*from, ExportKind::People));
    const auto report = imported(to.book(), sheet);
    REQUIRE(codeOf(report) == Code::BadInput);
    CHECK(report.error().detail == u"fictional"_qs);
    CHECK(people(to.book()) == 0);
}

TEST_CASE("an export of something else, or by a later Kithbook, is refused as a whole")
{
    TestBook book(caseloadSchema());
    const auto refusal = [&](const QByteArray& bytes, ImportKind kind) {
        Sheet sheet(bytes);
        sheet.options.match = guessMatch(kind, sheet.summary);
        const auto report = imported(book.book(), sheet);
        return report ? QString() : report.error().detail;
    };
    CHECK(refusal("schema,name\nkithbook-notes-1,Ana\n", ImportKind::People) == u"schema kind"_qs);
    CHECK(
        refusal("schema,name\nkithbook-people-" + QByteArray::number(kExportVersion + 1) + ",Ana\n",
                ImportKind::People) == u"schema newer"_qs);
    CHECK(refusal("phone\n1\n", ImportKind::People) == u"match name"_qs);
    CHECK(people(book.book()) == 0);
}

TEST_CASE("a sheet that breaks off is refused as a whole")
{
    TestBook book(caseloadSchema());
    Sheet sheet("Name\nRosa\nOmar\n");
    QByteArray broken = "Name\nRosa\n\"Omar\n";
    QBuffer file(&broken);
    REQUIRE(file.open(QIODevice::ReadOnly));
    Importer job(book.book(), catalogues(), file, sheet.options);
    CHECK(codeOf(runToEnd(job)) == Code::BadInput);
    CHECK(people(book.book()) == 0);
}

TEST_CASE("a book that cannot be written takes a dry run and no import")
{
    TestBook book(caseloadSchema());
    book.lock();
    Book::Setup setup = book.setup();
    setup.readOnly = true;
    const auto readOnly = Book::open(book.path(), book.credential(), setup);
    REQUIRE(codeOf(readOnly) == std::nullopt);
    Sheet sheet("Name\nRosa\n");
    CHECK(codeOf(imported(**readOnly, sheet)) == Code::ReadOnly);
    sheet.options.dryRun = true;
    CHECK(reportOf(**readOnly, sheet).peopleAdded == 1);
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
