// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/plans.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QDate kMonday(2026, 5, 4);

PlanDraft sessionWith(PersonId person, std::optional<int> minute = {})
{
    PlanDraft draft;
    draft.day = kMonday;
    draft.minute = minute;
    draft.person = person;
    draft.mode = QStringLiteral("phone");
    return draft;
}

PlanDraft task(const char* title, std::optional<int> minute = {})
{
    PlanDraft draft;
    draft.day = kMonday;
    draft.minute = minute;
    draft.kind = PlanKind::Task;
    draft.title = QString::fromLatin1(title);
    return draft;
}

QStringList titles(const Result<std::vector<Plan>>& plans)
{
    REQUIRE(codeOf(plans) == std::nullopt);
    QStringList all;
    for (const Plan& plan : *plans) {
        all.append(plan.title);
    }
    return all;
}

} // namespace

TEST_CASE("a plan is read back as entered, with whom it is about")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    PlanDraft draft = sessionWith(ana, 14 * 60);
    draft.minutes = 45;
    draft.title = QStringLiteral("Walk");
    c.plan(draft);
    const auto plans = c.plans.forDay(kMonday);
    REQUIRE(plans->size() == 1);
    const Plan& plan = plans->front();
    CHECK(static_cast<const PlanDraft&>(plan) == draft);
    CHECK(plan.state == PlanState::Planned);
    CHECK(plan.session.isNull());
    CHECK(plan.who.name == QStringLiteral("Ana"));
}

TEST_CASE("a plan that cannot be kept is refused")
{
    Caseload c;
    const auto code = [&](const PlanDraft& draft) {
        return codeOf(c.step([&](Mutation& m) { return c.plans.add(m, draft); }));
    };
    PlanDraft draft = task("Order leaflets");
    CHECK(code(draft) == std::nullopt);
    draft.day = QDate();
    CHECK(code(draft) == Code::BadDate);
    CHECK(code(task("x", 24 * 60)) == Code::BadDate);
    CHECK(code(task("x", -1)) == Code::BadDate);
    CHECK(code(task(" ")) == Code::BadInput);
    CHECK(code(sessionWith(PersonId())) == Code::PersonMissing);
    draft = task("x");
    draft.mode = QStringLiteral("pigeon");
    CHECK(code(draft) == Code::UnknownChoice);
    draft = task("x");
    draft.minutes = 0;
    CHECK(code(draft) == Code::BadInput);
    draft = task("");
    draft.title = QString(Plans::kLongestTitle + 1, u'x');
    CHECK(code(draft) == Code::TextTooLong);
    draft = task("");
    draft.kind = PlanKind::Break;
    CHECK(code(draft) == std::nullopt);
}

TEST_CASE("a day is in order of time, what has none at the end")
{
    Caseload c;
    c.plan(task("some time"));
    c.plan(task("noon", 12 * 60));
    c.plan(task("morning", 8 * 60));
    c.plan(task("also some time"));
    PlanDraft other = task("another day", 1);
    other.day = kMonday.addDays(1);
    c.plan(other);
    CHECK(titles(c.plans.forDay(kMonday)) ==
          QStringList{QStringLiteral("morning"), QStringLiteral("noon"),
                      QStringLiteral("some time"), QStringLiteral("also some time")});
}

TEST_CASE("what was done or dropped is no longer coming, and can be opened again")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    const PlanId done = c.plan(sessionWith(ana));
    const PlanId dropped = c.plan(task("drop me"));
    const PlanId open = c.plan(task("open"));
    const SessionId session = c.session(c.call(ana, 0));
    c.step([&](Mutation& m) { return c.plans.markDone(m, done, session), 0; });
    c.step([&](Mutation& m) { return c.plans.drop(m, dropped), 0; });
    CHECK(titles(c.plans.upcoming(kMonday, kMonday)) == QStringList{QStringLiteral("open")});
    CHECK(c.plans.forEditing(done)->state == PlanState::Done);
    CHECK(c.plans.forEditing(done)->session == session);
    CHECK(c.plans.forEditing(dropped)->state == PlanState::Dropped);
    CHECK(c.plans.forDay(kMonday)->size() == 3);
    c.step([&](Mutation& m) { return c.plans.reopen(m, done), 0; });
    CHECK(c.plans.forEditing(done)->state == PlanState::Planned);
    CHECK(c.plans.forEditing(done)->session.isNull());
    CHECK(c.plans.upcoming(kMonday, kMonday)->size() == 2);
    c.step([&](Mutation& m) { return c.plans.moveToTrash(m, open), 0; });
    CHECK(c.plans.upcoming(kMonday, kMonday)->size() == 1);
    REQUIRE(undoLastStep(c.book));
    CHECK(c.plans.upcoming(kMonday, kMonday)->size() == 2);
    CHECK(c.isSound());
}

TEST_CASE("a plan moves to another day by an edit")
{
    Caseload c;
    const PlanId id = c.plan(task("move me"));
    auto form = c.plans.forEditing(id);
    REQUIRE(form);
    form->day = kMonday.addDays(3);
    REQUIRE(c.step([&](Mutation& m) { return c.plans.edit(m, *form); }));
    CHECK(c.plans.forDay(kMonday)->empty());
    CHECK(c.plans.upcoming(kMonday.addDays(1), kMonday.addDays(3))->size() == 1);
    CHECK(c.plans.upcoming(kMonday.addDays(1), kMonday.addDays(2))->empty());
    CHECK(codeOf(c.plans.forEditing(PlanId::random())) == Code::NoSuchRecord);
}

TEST_CASE("plans about a person in Trash are not shown")
{
    Caseload c;
    const PersonId ana = c.person(QStringLiteral("Ana"));
    c.plan(sessionWith(ana));
    c.step([&](Mutation& m) { return c.people.moveToTrash(m, ana), 0; });
    CHECK(c.plans.forDay(kMonday)->empty());
    CHECK(c.plans.upcoming(kMonday, kMonday)->empty());
}
