// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/goals.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

GoalDraft wish(PersonId person, const QString& words, GoalState state = GoalState::Active)
{
    GoalDraft draft;
    draft.person = person;
    draft.words = words;
    draft.state = state;
    draft.startedDay = QDate(2026, 5, 1);
    return draft;
}

GoalId add(Caseload& caseload, const GoalDraft& draft)
{
    return caseload.step([&](Mutation& m) { return Goals(caseload.book).add(m, draft).value(); },
                         Action::Added);
}

GoalStepId addStep(Caseload& caseload, GoalId goal, const QString& words, const QString& who)
{
    return caseload.step(
        [&](Mutation& m) {
            return Goals(caseload.book).addStep(m, GoalStepDraft{goal, words, who, {}}).value();
        },
        Action::Added);
}

} // namespace

TEST_CASE("a goal keeps a person's words, and its steps in the order they were thought of")
{
    Caseload caseload;
    const PersonId ana = caseload.person(u"Ana"_qs);
    const GoalDraft draft = wish(ana, u"See my sister again"_qs, GoalState::Dreaming);
    const GoalId id = add(caseload, draft);
    const GoalStepId first = addStep(caseload, id, u"Find her number"_qs, u"Ana"_qs);
    addStep(caseload, id, u"Call together"_qs, u"both of us"_qs);
    caseload.step([&](Mutation& m) {
        Goals(caseload.book).setDone(m, first, QDate(2026, 5, 2));
        return true;
    });

    const auto goal = Goals(caseload.book).get(id);
    REQUIRE(codeOf(goal) == std::nullopt);
    CHECK(static_cast<const GoalDraft&>(*goal) == draft);
    REQUIRE(goal->steps.size() == 2);
    CHECK(goal->steps.front().doneDay == QDate(2026, 5, 2));
    CHECK(goal->steps.back().words == u"Call together"_qs);
    CHECK_FALSE(goal->steps.back().doneDay.isValid());
}

TEST_CASE("goals without a person or without words are refused")
{
    Caseload caseload;
    const PersonId ana = caseload.person(u"Ana"_qs);
    Mutation mutation(caseload.book, Action::Added);
    Goals goals(caseload.book);
    CHECK(codeOf(goals.add(mutation, wish({}, u"x"_qs))) == Code::PersonMissing);
    CHECK(codeOf(goals.add(mutation, wish(ana, u" \n"_qs))) == Code::NothingWritten);
    CHECK(codeOf(goals.add(mutation, wish(ana, QString(501, u'x')))) == Code::TextTooLong);
    CHECK(codeOf(goals.addStep(mutation, {GoalId::random(), u""_qs, {}, {}})) ==
          Code::NothingWritten);
    CHECK(codeOf(goals.addStep(mutation, {{}, u"x"_qs, {}, {}})) == Code::NoSuchRecord);
    CHECK(codeOf(goals.get(GoalId::random())) == Code::NoSuchRecord);
}

TEST_CASE("open goals come first, and one in Trash is gone until it is put back")
{
    Caseload caseload;
    const PersonId ana = caseload.person(u"Ana"_qs);
    const GoalId reached = add(caseload, wish(ana, u"reached"_qs, GoalState::Reached));
    const GoalId open = add(caseload, wish(ana, u"open"_qs));
    const GoalId dropped = add(caseload, wish(ana, u"dropped"_qs));
    add(caseload, wish(caseload.person(u"Sam"_qs), u"of somebody else"_qs));
    Goals goals(caseload.book);
    caseload.step([&](Mutation& m) {
        goals.moveToTrash(m, dropped);
        return true;
    });
    const auto idsNow = [&] {
        std::vector<GoalId> ids;
        const auto found = goals.ofPerson(ana);
        REQUIRE(found);
        for (const Goal& goal : *found) {
            ids.push_back(goal.id);
        }
        return ids;
    };
    CHECK(idsNow() == std::vector{open, reached});
    REQUIRE(undoLastStep(caseload.book));
    CHECK(idsNow() == std::vector{open, dropped, reached});
    caseload.step([&](Mutation& m) {
        goals.setState(m, open, GoalState::LetGo);
        return true;
    });
    CHECK(idsNow() == std::vector{dropped, reached, open});
}

TEST_CASE("every state of a goal has a code and comes back from it")
{
    for (int i = 0; i < kGoalStates; ++i) {
        const auto state = static_cast<GoalState>(i);
        CHECK(goalState(goalCode(state)) == state);
    }
    CHECK(goalCode(GoalState::LetGo) == u"let_go"_qs); // domain.md C13
    CHECK_FALSE(goalState(u"failed"_qs));
}

TEST_CASE("goals go where their person goes")
{
    Caseload caseload;
    const PersonId ana = caseload.person(u"Ana"_qs);
    const PersonId twice = caseload.person(u"Ana M."_qs);
    const GoalId goal = add(caseload, wish(twice, u"quincunx"_qs));
    addStep(caseload, goal, u"zeugma"_qs, u"Ana"_qs);
    caseload.step([&](Mutation& m) { return caseload.people.merge(m, ana, twice).has_value(); });
    REQUIRE(Goals(caseload.book).ofPerson(ana)->size() == 1);
    caseload.step([&](Mutation& m) { return caseload.people.erase(m, ana).has_value(); },
                  Action::Erased);
    CHECK(codeOf(Goals(caseload.book).get(goal)) == Code::NoSuchRecord);
    CHECK(caseload.isForgotten(u"quincunx"_qs));
    CHECK(caseload.isForgotten(u"zeugma"_qs));
    CHECK(caseload.isSound());
}

TEST_CASE("one step is read on its own")
{
    Caseload caseload;
    const GoalId goal = add(caseload, wish(caseload.person(u"Ana"_qs), u"See my sister"_qs));
    const GoalStepId id = addStep(caseload, goal, u"Find her number"_qs, u"Ana"_qs);
    const auto step = Goals(caseload.book).step(id);
    REQUIRE(codeOf(step) == std::nullopt);
    CHECK(step->goal == goal);
    CHECK(step->words == u"Find her number"_qs);
    CHECK(codeOf(Goals(caseload.book).step(GoalStepId::random())) == Code::NoSuchRecord);
}
