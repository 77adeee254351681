// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/versions.h"
#include "core/records/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace kithbook {

/// How far a goal has come (domain.md C13). None of them is a failure: goals change with people.
enum class GoalState { Dreaming, Active, Paused, Reached, Changed, LetGo };
inline constexpr int kGoalStates = 6;

/// Something a person wants, in that person's words.
struct GoalDraft
{
    PersonId person;
    QString words;
    GoalState state = GoalState::Active;
    QDate startedDay;
    QDate reviewDay; ///< when to look at it together again; invalid: not said

    friend bool operator==(const GoalDraft&, const GoalDraft&) = default;
};

/// One thing to do on the way, and who does it.
struct GoalStepDraft
{
    GoalId goal;
    QString words;
    QString who;   ///< in own words
    QDate doneDay; ///< invalid: still to do

    friend bool operator==(const GoalStepDraft&, const GoalStepDraft&) = default;
};

struct GoalStep : GoalStepDraft
{
    GoalStepId id;
};

/// A goal as the book has it.
struct Goal : GoalDraft
{
    GoalId id;
    std::vector<GoalStep> steps; ///< in the order they were thought of; none from Trash
    std::optional<qint64> goneMs;
    Versions seen; ///< filled by Goals::forEditing alone
};

/// Somebody is at work on it, or dreams of it: offered when a note is written.
[[nodiscard]] constexpr bool isOpen(GoalState state)
{
    return state == GoalState::Dreaming || state == GoalState::Active || state == GoalState::Paused;
}

/// Stable code of a state, such as "let_go".
[[nodiscard]] QString goalCode(GoalState state);
[[nodiscard]] std::optional<GoalState> goalState(const QString& code);

} // namespace kithbook
