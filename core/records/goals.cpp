// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/tables.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

// In the order of the enum.
constexpr std::array<QLatin1StringView, kGoalStates> kGoalCodes{
    QLatin1StringView("dreaming"), QLatin1StringView("active"),  QLatin1StringView("paused"),
    QLatin1StringView("reached"),  QLatin1StringView("changed"), QLatin1StringView("let_go")};

constexpr QLatin1StringView kWordsField("goal");
constexpr QLatin1StringView kWhoField("who");

Result<GoalDraft> validated(GoalDraft draft)
{
    DraftCheck check;
    check.that(!draft.person.isNull(), Code::PersonMissing);
    check.line(draft.words, Goals::kLongestWords, kWordsField);
    check.that(!draft.words.isEmpty(), Code::NothingWritten, kWordsField);
    return check.result().map([&] { return std::move(draft); });
}

Result<GoalStepDraft> validated(GoalStepDraft draft)
{
    DraftCheck check;
    check.that(!draft.goal.isNull(), Code::NoSuchRecord);
    check.line(draft.words, Goals::kLongestWords, kWordsField);
    check.that(!draft.words.isEmpty(), Code::NothingWritten, kWordsField);
    check.line(draft.who, Goals::kLongestWho, kWhoField);
    return check.result().map([&] { return std::move(draft); });
}

Values valuesOf(const GoalDraft& draft)
{
    using namespace tables::goal;
    return {{kPersonId, orNull(draft.person)},
            {kWords, draft.words},
            {kState, goalCode(draft.state)},
            {kStartedDay, orNull(draft.startedDay)},
            {kReviewDay, orNull(draft.reviewDay)}};
}

Values valuesOf(const GoalStepDraft& draft)
{
    using namespace tables::goalStep;
    return {{kGoalId, orNull(draft.goal)},
            {kWords, draft.words},
            {kWho, orNull(draft.who)},
            {kDoneDay, orNull(draft.doneDay)}};
}

Statement prepareGoals(Connection& connection, const char* which)
{
    const QByteArray sql =
        QByteArray("SELECT id, person_id, words, state, started_day, review_day, gone FROM goal ") +
        which;
    return connection.prepare(sql.constData());
}

Statement prepareSteps(Connection& connection, const char* which)
{
    const QByteArray sql =
        QByteArray("SELECT id, goal_id, words, who, done_day FROM goal_step ") + which;
    return connection.prepare(sql.constData());
}

Goal goalAt(const Statement& row)
{
    Goal goal;
    goal.id = row.id<GoalId>(0);
    goal.person = row.id<PersonId>(1);
    goal.words = row.text(2);
    goal.state = goalState(row.text(3)).value_or(GoalState::Active);
    goal.startedDay = dayAt(row, 4);
    goal.reviewDay = dayAt(row, 5);
    goal.goneMs = timeOrNone(row, 6);
    return goal;
}

GoalStep stepAt(const Statement& row)
{
    GoalStep step;
    step.id = row.id<GoalStepId>(0);
    step.goal = row.id<GoalId>(1);
    step.words = row.text(2);
    step.who = row.text(3);
    step.doneDay = dayAt(row, 4);
    return step;
}

} // namespace

QString goalCode(GoalState state)
{
    return kGoalCodes.at(static_cast<size_t>(state));
}

std::optional<GoalState> goalState(const QString& code)
{
    const auto found = std::find(kGoalCodes.begin(), kGoalCodes.end(), code);
    return found == kGoalCodes.end()
               ? std::nullopt
               : std::optional(static_cast<GoalState>(found - kGoalCodes.begin()));
}

Result<GoalId> Goals::add(Mutation& mutation, const GoalDraft& draft)
{
    return validated(draft).map([&](const GoalDraft& valid) {
        const auto id = GoalId::random();
        mutation.insert(tables::kGoal, id, valuesOf(valid));
        return id;
    });
}

Result<void> Goals::edit(Mutation& mutation, const Goal& changed)
{
    return validated(static_cast<const GoalDraft&>(changed)).map([&](const GoalDraft& valid) {
        mutation.update(tables::kGoal, changed.id, valuesOf(valid), changed.seen);
    });
}

void Goals::setState(Mutation& mutation, GoalId id, GoalState state)
{
    mutation.update(tables::kGoal, id, {{tables::goal::kState, goalCode(state)}});
}

void Goals::moveToTrash(Mutation& mutation, GoalId id)
{
    mutation.moveToTrash(tables::kGoal, id);
}

void Goals::putBack(Mutation& mutation, GoalId id)
{
    mutation.putBack(tables::kGoal, id);
}

Result<GoalStepId> Goals::addStep(Mutation& mutation, const GoalStepDraft& draft)
{
    return validated(draft).map([&](const GoalStepDraft& valid) {
        const auto id = GoalStepId::random();
        mutation.insert(tables::kGoalStep, id, valuesOf(valid));
        return id;
    });
}

Result<void> Goals::editStep(Mutation& mutation, const GoalStep& changed)
{
    return validated(static_cast<const GoalStepDraft&>(changed))
        .map([&](const GoalStepDraft& valid) {
            mutation.update(tables::kGoalStep, changed.id, valuesOf(valid));
        });
}

void Goals::setDone(Mutation& mutation, GoalStepId id, const QDate& day)
{
    mutation.update(tables::kGoalStep, id, {{tables::goalStep::kDoneDay, orNull(day)}});
}

void Goals::moveStepToTrash(Mutation& mutation, GoalStepId id)
{
    mutation.moveToTrash(tables::kGoalStep, id);
}

Result<void> Goals::addSteps(Goal& goal) const
{
    Statement rows =
        prepareSteps(m_book.connection(), "WHERE goal_id = ? AND gone IS NULL ORDER BY rid");
    rows.bind(goal.id);
    return collect(rows, stepAt).map([&](std::vector<GoalStep> steps) {
        goal.steps = std::move(steps);
    });
}

Result<Goal> Goals::get(GoalId id) const
{
    Statement rows = prepareGoals(m_book.connection(), "WHERE id = ?");
    const auto row = rows.bind(id).step();
    if (!row || !*row) {
        return row ? fail(Code::NoSuchRecord) : passOn(row);
    }
    Goal goal = goalAt(rows);
    return addSteps(goal).map([&] { return std::move(goal); });
}

Result<GoalStep> Goals::step(GoalStepId id) const
{
    Statement rows = prepareSteps(m_book.connection(), "WHERE id = ?");
    const auto row = rows.bind(id).step();
    if (!row || !*row) {
        return row ? fail(Code::NoSuchRecord) : passOn(row);
    }
    return stepAt(rows);
}

Result<Goal> Goals::forEditing(GoalId id) const
{
    auto seen = versionsOf(m_book.connection(), tables::kGoal, id);
    if (!seen) {
        return passOn(seen);
    }
    return get(id).map([&](Goal goal) {
        goal.seen = std::move(*seen);
        return goal;
    });
}

Result<std::vector<Goal>> Goals::ofPerson(PersonId person) const
{
    Statement rows =
        prepareGoals(m_book.connection(), "WHERE person_id = ? AND gone IS NULL ORDER BY rid");
    rows.bind(person);
    auto goals = collect(rows, goalAt);
    if (!goals) {
        return goals;
    }
    std::stable_partition(goals->begin(), goals->end(),
                          [](const Goal& goal) { return isOpen(goal.state); });
    for (Goal& goal : *goals) {
        if (auto added = addSteps(goal); !added) {
            return passOn(added);
        }
    }
    return goals;
}

} // namespace kithbook
