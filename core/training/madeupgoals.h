// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goals.h"
#include "core/training/madeuppeople.h"
#include "core/training/phrases.h"

#include <QDate>

#include <vector>

namespace kithbook {

/// What made-up people want, in words of their own language, with steps of which some are done.
/// About two of three have a goal or two, the first of all always; nobody whose support has ended.
/// Those of person `index` of a seed are the same whatever else is made.
class MadeUpGoals
{
public:
    /// `phrases`: of resources/training/goals.json.
    MadeUpGoals(const Phrases& phrases, quint64 seed, const QDate& today)
        : m_phrases(phrases), m_seed(seed), m_today(today)
    {
    }

    /// Without their person and ids.
    [[nodiscard]] std::vector<Goal> of(const MadeUpPerson& person, int index) const;

private:
    [[nodiscard]] Goal goal(const MadeUpPerson& person, const QString& theme, GoalState state,
                            Rng& rng) const;

    const Phrases& m_phrases;
    quint64 m_seed;
    QDate m_today;
};

/// Into the book. Errors: those of Goals.
[[nodiscard]] Result<void> addGoals(Goals& goals, Mutation& mutation, PersonId person,
                                    const std::vector<Goal>& wanted);

} // namespace kithbook
