// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workday.h"

#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/notes/notes.h"
#include "core/records/plans.h"
#include "core/records/sessions.h"
#include "core/records/timerange.h"
#include "tests/bench/samples.h"

namespace kithbook::bench {

namespace {

constexpr int kLogged = 4;
constexpr int kPlannedToday = 6;
constexpr int kComingUp = 8;
constexpr int kMinuteMs = 60'000;

std::vector<PersonId> somebody(Book& book, int count)
{
    Statement rows = book.connection().prepare("SELECT id FROM person ORDER BY rid LIMIT ?");
    rows.bind(count);
    std::vector<PersonId> people;
    while (need("people", rows.step())) {
        people.push_back(rows.id<PersonId>(0));
    }
    return people;
}

void log(BenchBook& bench, Mutation& mutation, PersonId person, qint64 startMs)
{
    SessionDraft session;
    session.startMs = startMs;
    session.people = {{person}};
    session.mode = QStringLiteral("phone");
    session.minutes = 30;
    session.line = QStringLiteral("talked about the bus and the plan");
    NoteDraft note;
    note.session =
        need("session", Sessions(bench.book(), bench.catalogues()).add(mutation, session));
    note.person = person;
    note.writtenMs = startMs;
    note.body = {{QStringLiteral("talked"), QStringLiteral("half a note about the bus")}};
    (void)need("note", Notes(bench.book(), bench.templates()).add(mutation, note));
}

} // namespace

void addWorkday(BenchBook& bench)
{
    const Clock& clock = bench.book().clock();
    const qint64 now = clock.nowMs();
    const QDate today = dayOf(now, clock.offsetMinutes(now));
    Plans plans(bench.book(), bench.catalogues());
    if (!need("plans", plans.forDay(today)).empty()) {
        return; // of an earlier run
    }
    const auto people = somebody(bench.book(), kLogged + kPlannedToday + kComingUp);
    Mutation mutation(bench.book(), Action::Added);
    for (size_t i = 0; i < people.size(); ++i) {
        const int number = static_cast<int>(i);
        if (number < kLogged) {
            log(bench, mutation, people[i], now - (number + 1) * 40LL * kMinuteMs);
            continue;
        }
        PlanDraft plan;
        plan.day = number < kLogged + kPlannedToday ? today : today.addDays(1 + number % 6);
        plan.minute = 9 * 60 + number * 25;
        plan.person = people[i];
        plan.mode = QStringLiteral("phone");
        (void)need("plan", plans.add(mutation, plan));
    }
    (void)need("commit", mutation.commit());
}

} // namespace kithbook::bench
