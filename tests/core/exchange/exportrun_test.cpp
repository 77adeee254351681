// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/auditrows.h"
#include "tests/core/exchange/exported.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("an export leaves one audit row with how many, whom for and why, and none unended")
{
    SmallCaseload caseload;
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    {
        Exporter job(caseload.book.book(), lists(), device, kForThem, {});
        REQUIRE(job.step() == true);
        REQUIRE(job.step() == true);
    }
    CHECK(audited(caseload.book.book(), Action::Exported) == 0);
    (void)exported(caseload.book.book(), {});
    CHECK(audited(caseload.book.book(), Action::Exported) == 1);
    const auto [subject, detail] = lastAudited(caseload.book.book(), Action::Exported);
    CHECK(subject.isNull());
    CHECK(detail == exportDetail(1, ExportFormat::Csv, kForThem));
}

TEST_CASE("an export of the notes about somebody is written down as about them")
{
    SmallCaseload caseload;
    (void)exported(caseload.book.book(),
                   {.kinds = ExportKind::Notes, .notes = {.person = caseload.rosa}});
    CHECK(lastAudited(caseload.book.book(), Action::Exported).subject == caseload.rosa);
}

TEST_CASE("what goes down a pipe is written down before its first byte, and once")
{
    SmallCaseload caseload;
    Book& book = caseload.book.book();
    const ExportOptions options{.format = ExportFormat::Json,
                                .kinds =
                                    ExportKind::People | ExportKind::Sessions | ExportKind::Notes,
                                .leavesAtOnce = true};
    QBuffer closed;
    Exporter stopped(book, lists(), closed, kForThem, options);
    CHECK(codeOf(runToEnd(stopped)) == Code::IoFailed);
    CHECK(audited(book, Action::Exported) == 1);
    CHECK(lastAudited(book, Action::Exported).detail.value(1) == 4);
    (void)exported(book, options);
    CHECK(audited(book, Action::Exported) == 2);
}

TEST_CASE("as much is counted before a pipe as goes down it")
{
    MadeUpBook book({.seed = 5, .people = 10, .sessions = 700});
    const TimeRange month{kNow - 30 * 86'400'000LL, kNow - 10 * 86'400'000LL};
    for (const auto& range : {std::optional<TimeRange>(), std::optional(month)}) {
        for (const ExportKind kind :
             {ExportKind::People, ExportKind::Sessions, ExportKind::Notes}) {
            const auto rows =
                rowsOf(exported(*book, {.kinds = kind, .range = range, .leavesAtOnce = true}));
            CHECK(lastAudited(*book, Action::Exported).detail.value(1) ==
                  static_cast<qint64>(rows.size()));
        }
    }
}

TEST_CASE("a book opened to read only is exported all the same")
{
    SmallCaseload caseload;
    caseload.book.lock();
    Book::Setup setup = caseload.book.setup();
    setup.readOnly = true;
    auto book = Book::open(caseload.book.path(), caseload.book.credential(), setup);
    REQUIRE(codeOf(book) == std::nullopt);
    CHECK(rowsOf(exported(**book, {})).size() == 1);
}

TEST_CASE("CSV of two kinds at once is refused before a byte is written")
{
    SmallCaseload caseload;
    QByteArray bytes;
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::WriteOnly));
    Exporter job(caseload.book.book(), lists(), device, kForThem,
                 {.kinds = ExportKind::People | ExportKind::Sessions});
    CHECK(codeOf(runToEnd(job)) == Code::BadInput);
    CHECK(bytes.isEmpty());
}

TEST_CASE("a device that takes no more ends the export with what went wrong")
{
    SmallCaseload caseload;
    QFile full(u"/dev/full"_qs);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    Exporter onFull(caseload.book.book(), lists(), full, kForThem, {});
    CHECK(codeOf(runToEnd(onFull)) == Code::DiskFull);

    QBuffer closed;
    Exporter onClosed(caseload.book.book(), lists(), closed, kForThem, {});
    CHECK(codeOf(runToEnd(onClosed)) == Code::IoFailed);
    CHECK(audited(caseload.book.book(), Action::Exported) == 0);
}
