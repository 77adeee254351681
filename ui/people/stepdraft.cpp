// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/stepdraft.h"

#include "core/base/cbor.h"

#include <QCborMap>

namespace kithbook {

namespace {

constexpr QLatin1StringView kGoalOfStep("goal");
constexpr QLatin1StringView kStepIs("step");
constexpr QLatin1StringView kWordsOfStep("words");
constexpr QLatin1StringView kWhoDoesIt("who");

} // namespace

QByteArray stepDraftForm(PersonId person)
{
    return QByteArray("goal_step:") + person.toHex().toLatin1();
}

QByteArray encoded(const GoalStep& step)
{
    return QCborMap{{kGoalOfStep, step.goal.toBytes()},
                    {kStepIs, step.id.toBytes()},
                    {kWordsOfStep, step.words},
                    {kWhoDoesIt, step.who}}
        .toCborValue()
        .toCbor();
}

std::optional<GoalStep> decodedStep(const QByteArray& body)
{
    const auto value = readCbor(body);
    if (!value || !value->isMap()) {
        return std::nullopt;
    }
    const QCborMap map = value->toMap();
    const auto goal = RowId::fromBytes(map.value(kGoalOfStep).toByteArray());
    const auto id = RowId::fromBytes(map.value(kStepIs).toByteArray());
    if (!goal || !id) {
        return std::nullopt;
    }
    GoalStep step;
    step.goal = GoalId(*goal);
    step.id = GoalStepId(*id);
    step.words = map.value(kWordsOfStep).toString();
    step.who = map.value(kWhoDoesIt).toString();
    return step;
}

} // namespace kithbook
