// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goal.h"
#include "ui/parts/tag.h"

namespace kithbook {

// How goals are told (context "GoalWords"). None of the states is a failure: goals change with
// people (domain.md C13).

/// "Working on it", "Set aside".
[[nodiscard]] QString goalStateWords(GoalState state);
[[nodiscard]] TagText goalStateTag(GoalState state);
/// The words in the quotation marks of the language.
[[nodiscard]] QString quotedGoal(const QString& words);
/// "Since Mon May 4. Look at it again by Mon Jun 1. 1 of 3 steps done."; empty when nothing is
/// known.
[[nodiscard]] QString goalFacts(const Goal& goal, const QDate& today);
/// "Ana, done Mon May 4"; empty for a step with neither.
[[nodiscard]] QString stepFacts(const GoalStep& step, const QDate& today);

} // namespace kithbook
