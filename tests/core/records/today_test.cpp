// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/today.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("today holds what is planned, coming, due and done, and nothing else")
{
    Caseload c;
    const QDate today = dayOf(kNow, -300);
    const auto personWithStep = [&](const char* name, int inDays) {
        PersonDraft draft;
        draft.chosenName = QString::fromLatin1(name);
        draft.nextStep = QStringLiteral("call");
        draft.nextStepDay = today.addDays(inDays);
        return c.person(draft);
    };
    const PersonId ana = personWithStep("Ana", 7);
    personWithStep("Bea", 8);
    const auto planIn = [&](int days) {
        PlanDraft draft;
        draft.day = today.addDays(days);
        draft.person = ana;
        return c.plan(draft);
    };
    planIn(-1);
    const PlanId now = planIn(0);
    const PlanId tomorrow = planIn(1);
    const PlanId inAWeek = planIn(7);
    planIn(8);
    c.step([&](Mutation& m) { return c.plans.markDone(m, now), 0; });
    SessionDraft held = c.call(ana, 0);
    const SessionId first = c.session(held);
    SessionDraft attempt = c.call(ana, 0, QStringLiteral("no_answer"));
    attempt.startMs += kMinuteMs;
    attempt.minutes = 5;
    const SessionId second = c.session(attempt);
    c.session(c.call(ana, 1));

    const auto page = todayOf(c.book, c.lists, today);
    REQUIRE(codeOf(page) == std::nullopt);
    REQUIRE(page->planned.size() == 1);
    CHECK(page->planned.front().id == now);
    CHECK(page->planned.front().state == PlanState::Done);
    REQUIRE(page->upcoming.size() == 2);
    CHECK(page->upcoming[0].id == tomorrow);
    CHECK(page->upcoming[1].id == inAWeek);
    CHECK(namesOf(page->nextSteps) == QStringList{QStringLiteral("Ana")});
    REQUIRE(page->logged.size() == 2);
    CHECK(page->logged[0].id == first);
    CHECK(page->logged[1].id == second);
    CHECK(page->minutes == 30);
}

TEST_CASE("an empty book has an empty today")
{
    Caseload c;
    const auto page = todayOf(c.book, c.lists, QDate(2026, 5, 3));
    REQUIRE(page);
    CHECK(page->planned.empty());
    CHECK(page->upcoming.empty());
    CHECK(page->nextSteps.empty());
    CHECK(page->logged.empty());
    CHECK(page->minutes == 0);
}
