// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/exporter.h"
#include "core/exchange/exportfields.h"
#include "core/records/people.h"
#include "tests/core/exchange/imported.h"
#include "tests/core/exchange/nastytexts.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

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

} // namespace

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
