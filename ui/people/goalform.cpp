// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalform.h"

#include "core/book/mutation.h"
#include "core/records/goals.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/forms/dayfield.h"
#include "ui/people/goalwords.h"
#include "ui/style/looks.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <utility>

namespace kithbook {

namespace {

QString titleOfForm(bool isNew)
{
    return isNew ? GoalForm::tr("Add a goal") : GoalForm::tr("Change a goal");
}

} // namespace

GoalForm::GoalForm(const Room& room, const PersonBrief& person, GoalId goal)
    : PersonSheet(room, titleOfForm(goal.isNull()), tr("Keep the goal")), m_person(person),
      m_isLoaded(goal.isNull()), m_words(new QLineEdit),
      m_state(new ChipGroup(tr("How far has it come?"), ChipGroup::Answers::One)),
      m_started(new DayField(room.desk.today())), m_review(new DayField(room.desk.today())),
      m_wordsField(new Field(tr("The goal, in their words"), m_words)),
      m_startedField(new Field(tr("Since"), m_started, tr("if you like"))),
      m_reviewField(new Field(tr("Look at it together again"), m_review, tr("if you like")))
{
    const auto showTitle = [this, isNew = goal.isNull()] {
        frame().setTitle(titleOfForm(isNew), this->room().names.shown(m_person.name));
    };
    showTitle();
    connect(&room.names, &Names::changed, this, showTitle);
    setColumn(makeBody());
    m_started->setDay(room.desk.today());
    if (!goal.isNull()) {
        load(goal);
    }
}

QWidget* GoalForm::makeBody()
{
    m_words->setObjectName(QStringLiteral("goalWords"));
    m_words->setMaxLength(static_cast<int>(Goals::kLongestWords));
    m_state->setObjectName(QStringLiteral("goalState"));
    m_started->setObjectName(QStringLiteral("goalStarted"));
    m_review->setObjectName(QStringLiteral("goalReview"));
    for (int i = 0; i < kGoalStates; ++i) {
        const auto state = static_cast<GoalState>(i);
        m_state->addChip(goalCode(state), goalStateWords(state));
    }
    m_state->choose({goalCode(GoalState::Active)});
    connect(m_words, &QLineEdit::textEdited, m_wordsField, &Field::clearProblem);
    connect(m_started, &QLineEdit::textEdited, m_startedField, &Field::clearProblem);
    connect(m_review, &QLineEdit::textEdited, m_reviewField, &Field::clearProblem);

    auto* body = new QFrame;
    makeRingRoom(*body);
    auto* column = new QVBoxLayout(body);
    column->addWidget(new Label(tr("A goal is what they want, not what others want for them. It "
                                   "may change, rest or be let go; all of it is fine.")));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_wordsField, m_state, m_startedField, m_reviewField}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    return body;
}

void GoalForm::load(GoalId goal)
{
    room().desk.ask(
        this, [goal](Book& book) { return Goals(book).forEditing(goal); },
        [this](Result<Goal> loaded) {
            if (!loaded) {
                room().navigator.showError(loaded.error());
                leave();
                return;
            }
            m_goal = std::move(*loaded);
            m_isLoaded = true;
            m_words->setText(m_goal.words);
            m_state->choose({goalCode(m_goal.state)});
            m_started->setDay(m_goal.startedDay);
            m_review->setDay(m_goal.reviewDay);
        });
}

std::optional<Goal> GoalForm::typed()
{
    const auto started = m_started->day();
    const auto review = m_review->day();
    for (const auto& [day, field] :
         {std::pair{started, m_startedField}, std::pair{review, m_reviewField}}) {
        if (!day) {
            field->setProblem(DayField::hint());
            field->focusControl();
            return std::nullopt;
        }
    }
    Goal goal = m_goal;
    goal.person = m_person.id;
    goal.words = m_words->text().simplified();
    goal.state = goalState(m_state->chosen().value(0)).value_or(m_goal.state);
    goal.startedDay = *started;
    goal.reviewDay = *review;
    return goal;
}

void GoalForm::save()
{
    const auto goal = typed();
    if (!goal || !m_isLoaded || !beginSaving()) {
        return;
    }
    const bool isNew = goal->id.isNull();
    room().desk.write(
        this, isNew ? Action::Added : Action::Edited,
        [goal = *goal](Book& book, Mutation& mutation) {
            Goals goals(book);
            return goal.id.isNull() ? goals.add(mutation, goal).map([](const GoalId&) {})
                                    : goals.edit(mutation, goal);
        },
        [this](const Result<void>& written) {
            endSaving();
            if (!written) {
                showProblem(written.error());
                return;
            }
            room().navigator.offerUndo(tr("Goal kept."));
            Q_EMIT saved(m_person.id);
        });
}

void GoalForm::showProblem(const Error& error)
{
    if (error.code == Code::NothingWritten) {
        m_wordsField->setProblem(tr("Write what they want. A few words are enough."));
    } else if (error.code == Code::TextTooLong || error.code == Code::TextNotPlain) {
        m_wordsField->setProblem(problemWords(error));
    } else {
        room().navigator.showError(error);
        return;
    }
    m_wordsField->focusControl();
}

QWidget* GoalForm::firstFocus() const
{
    return m_words;
}

} // namespace kithbook
