// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "tests/core/exchange/imported.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

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
