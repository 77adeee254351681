// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalwords.h"

#include "ui/words/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace kithbook {

namespace {

QString sayGoal(const char* words, int count = -1)
{
    return QCoreApplication::translate("GoalWords", words, nullptr, count);
}

} // namespace

QString goalStateWords(GoalState state)
{
    switch (state) {
    case GoalState::Dreaming:
        return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Dreaming of it"));
    case GoalState::Active:
        return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Working on it"));
    case GoalState::Paused:
        return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Set aside"));
    case GoalState::Reached:
        return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Reached"));
    case GoalState::Changed:
        return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Became another goal"));
    case GoalState::LetGo:
        return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Let go"));
    }
    return {};
}

TagText goalStateTag(GoalState state)
{
    switch (state) {
    case GoalState::Active:
        return {goalStateWords(state), Tone::Info, Icon::ArrowRight};
    case GoalState::Reached:
        return {goalStateWords(state), Tone::Good, Icon::Check};
    case GoalState::Dreaming:
        return {goalStateWords(state), Tone::Soft, Icon::Sun};
    case GoalState::Paused:
        return {goalStateWords(state), Tone::Neutral, Icon::Pause};
    case GoalState::Changed:
        return {goalStateWords(state), Tone::Neutral, Icon::Shuffle};
    case GoalState::LetGo:
        break;
    }
    return {goalStateWords(state), Tone::Neutral, Icon::Archive};
}

QString quotedGoal(const QString& words)
{
    //: what a person said; the marks around it are those of the language
    return sayGoal(QT_TRANSLATE_NOOP("GoalWords", "“%1”")).arg(words);
}

QString goalFacts(const Goal& goal, const QDate& today)
{
    QStringList facts;
    if (goal.startedDay.isValid()) {
        //: %1 a day
        facts.append(sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Since %1."))
                         .arg(shortDay(goal.startedDay, today)));
    }
    if (isOpen(goal.state) && goal.reviewDay.isValid()) {
        //: %1 a day
        facts.append(sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Look at it together again %1."))
                         .arg(shortDay(goal.reviewDay, today)));
    }
    if (!goal.steps.empty()) {
        const auto done =
            std::count_if(goal.steps.begin(), goal.steps.end(),
                          [](const GoalStep& step) { return step.doneDay.isValid(); });
        const auto all = static_cast<int>(goal.steps.size());
        facts.append(
            all == 1
                ? done == 1 ? sayGoal(QT_TRANSLATE_NOOP("GoalWords", "Its step is done."))
                            : sayGoal(QT_TRANSLATE_NOOP("GoalWords", "One step."))
                //: %1 of them are done
                : sayGoal(QT_TRANSLATE_N_NOOP("GoalWords", "%1 of %n steps done."), all).arg(done));
    }
    return facts.join(QChar::Space);
}

QString stepFacts(const GoalStep& step, const QDate& today)
{
    QStringList facts;
    if (!step.who.isEmpty()) {
        facts.append(step.who);
    }
    if (step.doneDay.isValid()) {
        //: of a step; %1 a day
        facts.append(
            sayGoal(QT_TRANSLATE_NOOP("GoalWords", "done %1")).arg(shortDay(step.doneDay, today)));
    }
    return facts.join(QStringLiteral(", "));
}

} // namespace kithbook
