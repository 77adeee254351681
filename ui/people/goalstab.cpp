// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalstab.h"

#include "core/book/mutation.h"
#include "core/records/goals.h"
#include "ui/parts/button.h"
#include "ui/parts/focuskept.h"
#include "ui/people/goalcard.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

#include <utility>

namespace kithbook {

GoalsTab::GoalsTab(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_add(new Button(Icon::Add, tr("Add a goal"))),
      m_column(new QVBoxLayout)
{
    m_add->setObjectName(QStringLiteral("addGoalHere"));
    connect(m_add, &Button::clicked, this, [this] { Q_EMIT formAsked({}); });
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch(1);
    spaceOut(*this, *m_column, {.between = 3});
    spaceOut(*this, *column, {4, 4, 4, 4, 3});
}

void GoalsTab::show(const PersonPicture& picture)
{
    std::optional<GoalStep> typing;
    for (const GoalCard* card : m_cards) {
        typing = typing ? typing : card->typing();
    }
    if (picture.person.id != m_person) {
        typing.reset();
    }
    m_person = picture.person.id;
    const FocusKept focus(*this);
    for (GoalCard* card : std::exchange(m_cards, {})) {
        delete card;
    }
    const bool mayChange = !picture.person.goneMs;
    m_add->setVisible(mayChange);
    m_cards.reserve(picture.goals.size());
    for (const Goal& goal : picture.goals) {
        addCard(goal, mayChange);
        if (typing && typing->goal == goal.id) {
            m_cards.back()->resumeTyping(*typing);
        }
    }
}

void GoalsTab::addCard(const Goal& goal, bool mayChange)
{
    auto* card = new GoalCard(goal, m_room.desk.today(), mayChange);
    m_cards.push_back(card);
    m_column->addWidget(card);
    connect(card, &GoalCard::changeAsked, this, &GoalsTab::formAsked);
    connect(card, &GoalCard::trashAsked, this, [this](GoalId id) {
        write(Action::MovedToTrash, tr("Moved to Trash."), [id](Goals& goals, Mutation& mutation) {
            goals.moveToTrash(mutation, id);
            return Result<void>();
        });
    });
    connect(card, &GoalCard::stateAsked, this, [this](GoalId id, GoalState state) {
        const QString done = state == GoalState::Reached  ? tr("Goal reached.")
                             : state == GoalState::Paused ? tr("Goal set aside.")
                                                          : tr("Working on it.");
        write(Action::Edited, done, [id, state](Goals& goals, Mutation& mutation) {
            goals.setState(mutation, id, state);
            return Result<void>();
        });
    });
    connect(card, &GoalCard::stepKept, this, [this](const GoalStep& step) {
        write(step.id.isNull() ? Action::Added : Action::Edited, tr("Step kept."),
              [step](Goals& goals, Mutation& mutation) {
                  return step.id.isNull()
                             ? goals.addStep(mutation, step).map([](const GoalStepId&) {})
                             : goals.editStep(mutation, step);
              });
    });
    connect(card, &GoalCard::stepTicked, this, [this](GoalStepId id, bool isDone) {
        const QDate day = isDone ? m_room.desk.today() : QDate();
        write(Action::Edited, isDone ? tr("Step done.") : tr("Step still to do."),
              [id, day](Goals& goals, Mutation& mutation) {
                  goals.setDone(mutation, id, day);
                  return Result<void>();
              });
    });
    connect(card, &GoalCard::stepTrashAsked, this, [this](GoalStepId id) {
        write(Action::MovedToTrash, tr("Moved to Trash."), [id](Goals& goals, Mutation& mutation) {
            goals.moveStepToTrash(mutation, id);
            return Result<void>();
        });
    });
}

template <typename Record>
void GoalsTab::write(Action action, const QString& done, Record record)
{
    m_room.desk.write(
        this, action,
        [record](Book& book, Mutation& mutation) {
            Goals goals(book);
            return record(goals, mutation);
        },
        [this, done](const Result<void>& written) {
            if (!written) {
                m_room.navigator.showError(written.error());
            } else {
                m_room.navigator.offerUndo(done);
            }
        });
}

} // namespace kithbook
