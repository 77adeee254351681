// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/caseload.h"
#include "core/notes/find.h"
#include "core/records/reports.h"
#include "core/records/sessions.h"
#include "tests/bench/operations.h"
#include "tests/bench/samples.h"

#include <QDateTime>

#include <array>

namespace kithbook::bench {

namespace {

std::vector<PersonId> everybody(Connection& connection)
{
    Statement rows = connection.prepare("SELECT id FROM person ORDER BY rid");
    std::vector<PersonId> people;
    while (need("people", rows.step())) {
        people.push_back(rows.id<PersonId>(0));
    }
    return people;
}

/// Every month with a session in it, by UTC, so that both sides ask for the same ones.
std::vector<TimeRange> allMonths(Connection& connection)
{
    const qint64 first = need("first", connection.integer("SELECT min(start_ms) FROM session"));
    const qint64 last = need("last", connection.integer("SELECT max(start_ms) FROM session"));
    const QDate day = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).date();
    std::vector<TimeRange> months;
    QDateTime start(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC);
    while (start.toMSecsSinceEpoch() <= last) {
        const QDateTime next = start.addMonths(1);
        months.push_back({start.toMSecsSinceEpoch(), next.toMSecsSinceEpoch()});
        start = next;
    }
    return months;
}

struct Word
{
    const char* name;
    QLatin1StringView typed;
};

// A space behind a word says that it is whole.
constexpr std::array kWords{Word{"common", QLatin1StringView("plan ")},
                            Word{"rare", QLatin1StringView("xylograph ")},
                            Word{"two words", QLatin1StringView("housing benefit ")},
                            Word{"2 letters", QLatin1StringView("ho")},
                            Word{"3 letters", QLatin1StringView("hou")},
                            Word{"4 letters", QLatin1StringView("hous")}};

} // namespace

void timelines(BenchBook& bench, int people)
{
    const Sessions sessions(bench.book(), bench.catalogues());
    const std::vector<PersonId> all = everybody(bench.book().connection());
    for (int i = 0; i < people; ++i) {
        const PersonId person =
            all[static_cast<size_t>(i) * all.size() / static_cast<size_t>(people)];
        const Stopwatch watch;
        const auto rows = need("timeline", sessions.timeline(person));
        printSample("timeline", "first 50", watch.took(), static_cast<qint64>(rows.size()));
    }
}

void months(BenchBook& bench)
{
    const Reports reports(bench.book(), bench.catalogues());
    const std::vector<TimeRange> all = allMonths(bench.book().connection());
    for (const TimeRange& month : all) {
        const Stopwatch watch;
        const auto modes = need("by mode", reports.byMode(month));
        printSample("month", "by mode", watch.took(), static_cast<qint64>(modes.size()));
    }
    for (const TimeRange& month : all) {
        const Stopwatch watch;
        const int people = need("people", reports.unduplicatedPeople(month));
        printSample("month", "people", watch.took(), people);
    }
}

void finds(BenchBook& bench, int times)
{
    for (const Word& word : kWords) {
        const FindQuery query{.text = word.typed, .person = {}, .fromMs = {}, .toMs = {}};
        for (int i = 0; i < times; ++i) {
            const Stopwatch watch;
            const FindAnswer answer = need("find", find(bench.book().connection(), query));
            printSample("find", word.name, watch.took(), static_cast<qint64>(answer.hits.size()));
        }
    }
}

void openings(const QString& path, const BenchKeys& keys, int times)
{
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        const auto connection = need("open", Connection::open(path, keys.image, Access::ReadWrite));
        Statement newest = connection->prepare(
            "SELECT id, start_ms, line FROM session ORDER BY start_ms DESC LIMIT 1");
        (void)need("newest", newest.step());
        printSample("open", "raw key", watch.took(), 1);
    }
    // The lists are read once, when the program starts.
    const SystemClock clock;
    const Catalogues catalogues = need("lists", Catalogues::load());
    for (int i = 0; i < times; ++i) {
        const Credential words{SlotKind::RecoveryWords, keys.recovery.clone()};
        const Stopwatch watch;
        const auto book = need("open", Book::open(path, words, {caseloadSchema(), clock}));
        const auto rows = need("latest", Sessions(*book, catalogues).latest());
        printSample("open", "whole book", watch.took(), static_cast<qint64>(rows.size()));
    }
}

} // namespace kithbook::bench
