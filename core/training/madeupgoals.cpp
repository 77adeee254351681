// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupgoals.h"

#include <array>

namespace kithbook {

namespace {

constexpr quint64 kGoalsStream = 5;
constexpr int kWithGoalsPermille = 650;
constexpr int kSecondGoalPermille = 300;
constexpr int kReviewPermille = 600;
constexpr int kLongestReview = 60; // days from today

GoalState stateOf(bool isFirst, Rng& rng)
{
    constexpr std::array kStates{GoalState::Active,  GoalState::Dreaming, GoalState::Paused,
                                 GoalState::Reached, GoalState::Changed,  GoalState::LetGo};
    constexpr std::array kFirst{70, 12, 8, 10, 0, 0};
    constexpr std::array kOthers{25, 20, 15, 25, 8, 7};
    return kStates.at(static_cast<size_t>(rng.weighted(isFirst ? kFirst : kOthers)));
}

/// How many of the first steps are done.
int doneSteps(GoalState state, int steps, Rng& rng)
{
    switch (state) {
    case GoalState::Dreaming:
        return 0;
    case GoalState::Reached:
        return steps;
    case GoalState::Active:
    case GoalState::Paused:
    case GoalState::Changed:
    case GoalState::LetGo:
        break;
    }
    return rng.below(steps); // one is left
}

} // namespace

std::vector<Goal> MadeUpGoals::of(const MadeUpPerson& person, int index) const
{
    Rng rng(m_seed, kGoalsStream, static_cast<quint64>(index));
    const bool hasEnded = person.status.code == QLatin1StringView("closed");
    const bool wants = rng.permille(kWithGoalsPermille) || index == 0;
    if (hasEnded || !wants) {
        return {};
    }
    const bool isSpanish = person.draft.language == QLatin1StringView("Spanish");
    const QStringList& themes =
        m_phrases.list(QLatin1StringView(isSpanish ? "themes_es" : "themes_en"));
    const auto all = static_cast<int>(themes.size());
    const int first = rng.below(all);
    std::vector<Goal> goals{goal(person, themes[first], stateOf(true, rng), rng)};
    if (rng.permille(kSecondGoalPermille)) {
        const int second = (first + 1 + rng.below(all - 1)) % all;
        goals.push_back(goal(person, themes[second], stateOf(false, rng), rng));
    }
    return goals;
}

// The first line of a theme is the goal, the others are its steps in their order.
Goal MadeUpGoals::goal(const MadeUpPerson& person, const QString& theme, GoalState state,
                       Rng& rng) const
{
    const QByteArray name = theme.toLatin1();
    const QStringList& words = m_phrases.list(QLatin1StringView(name));
    const auto span = person.firstDay.daysTo(m_today);
    Goal goal;
    goal.words = words.front();
    goal.state = state;
    goal.startedDay = person.firstDay.addDays(rng.below(span / 2 + 1));
    if (state == GoalState::Active && rng.permille(kReviewPermille)) {
        goal.reviewDay = m_today.addDays(rng.between(3, kLongestReview));
    }
    const bool isSpanish = theme.endsWith(QLatin1StringView("_es"));
    const QStringList& who = m_phrases.list(QLatin1StringView(isSpanish ? "who_es" : "who_en"));
    const int count = rng.between(2, static_cast<int>(words.size()) - 1);
    const int done = doneSteps(state, count, rng);
    QDate day = goal.startedDay;
    goal.steps.resize(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        GoalStep& step = goal.steps[static_cast<size_t>(i)];
        step.words = words[i + 1];
        step.who = rng.pick(who);
        if (i < done) {
            day = day.addDays(rng.below(day.daysTo(m_today) + 1));
            step.doneDay = day;
        }
    }
    return goal;
}

Result<void> addGoals(Goals& goals, Mutation& mutation, PersonId person,
                      const std::vector<Goal>& wanted)
{
    for (const Goal& each : wanted) {
        GoalDraft draft = each;
        draft.person = person;
        const auto id = goals.add(mutation, draft);
        if (!id) {
            return passOn(id);
        }
        for (GoalStepDraft step : each.steps) {
            step.goal = *id;
            if (const auto added = goals.addStep(mutation, step); !added) {
                return passOn(added);
            }
        }
    }
    return {};
}

} // namespace kithbook
