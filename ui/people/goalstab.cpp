// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalstab.h"

#include "core/book/mutation.h"
#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "ui/desk/drafttimer.h"
#include "ui/parts/button.h"
#include "ui/parts/focuskept.h"
#include "ui/people/goalcard.h"
#include "ui/people/stepdraft.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

#include <utility>

namespace kithbook {

GoalsTab::GoalsTab(const Room& room, QWidget* parent)
    : QWidget(parent), m_room(room), m_add(new Button(Icon::Add, tr("Add a goal"))),
      m_column(new QVBoxLayout), m_keepTimer(new DraftTimer(this))
{
    m_add->setObjectName(QStringLiteral("addGoalHere"));
    connect(m_add, &Button::clicked, this, [this] { Q_EMIT formAsked({}); });
    m_keepTimer->setObjectName(QStringLiteral("stepKeepTimer")); // a form on the page has another
    connect(m_keepTimer, &QTimer::timeout, this, &GoalsTab::keepDraft);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch(1);
    spaceOut(*this, *m_column, {.between = 3});
    spaceOut(*this, *column, {4, 4, 4, 4, 3});
}

void GoalsTab::show(const PersonPicture& picture)
{
    const bool isAnother = picture.person.id != m_person;
    if (isAnother) {
        keepDraft(); // of the one before
    }
    const std::optional<GoalStep> typed = isAnother ? picture.keptStep : typing();
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
    }
    if (typed && mayChange) {
        resume(*typed);
    }
}

std::optional<GoalStep> GoalsTab::typing() const
{
    for (const GoalCard* card : m_cards) {
        if (auto typed = card->typing()) {
            return typed;
        }
    }
    return std::nullopt;
}

// Only the words: whether the step is done is as the book has it now. One that is gone meanwhile
// would be written nowhere.
void GoalsTab::resume(const GoalStep& typed)
{
    for (GoalCard* card : m_cards) {
        if (auto step = card->stepFor(typed)) {
            step->words = typed.words;
            step->who = typed.who;
            card->resumeTyping(*step);
            return;
        }
    }
}

void GoalsTab::keepDraft()
{
    m_keepTimer->stop();
    const auto typed = typing();
    if (!std::exchange(m_isUnkept, false) || !typed) {
        return;
    }
    Draft draft;
    draft.about = {m_person};
    draft.body = encoded(*typed);
    // Nobody waits: before a lock there is nobody left to tell.
    m_room.desk.ask(
        this,
        [draft, form = stepDraftForm(m_person)](Book& book) {
            return Drafts(book).keep(QLatin1StringView(form), draft);
        },
        [](const Result<qint64>&) {});
}

void GoalsTab::dropDraft()
{
    m_keepTimer->stop();
    m_isUnkept = false;
    m_room.desk.ask(
        this,
        [form = stepDraftForm(m_person)](Book& book) {
            return Drafts(book).drop(QLatin1StringView(form));
        },
        [](const Result<void>&) {});
}

void GoalsTab::addCard(const Goal& goal, bool mayChange)
{
    auto* card = new GoalCard(goal, m_room.desk.today(), mayChange);
    m_cards.push_back(card);
    m_column->addWidget(card);
    connect(card, &GoalCard::changeAsked, this, &GoalsTab::formAsked);
    connect(card, &GoalCard::trashAsked, this, [this](GoalId id) {
        write(Action::MovedToTrash, tr("Moved to Trash."),
              [id](Goals& goals, Mutation& mutation, Book&) {
                  goals.moveToTrash(mutation, id);
                  return Result<void>();
              });
    });
    connect(card, &GoalCard::stateAsked, this, [this](GoalId id, GoalState state) {
        const QString done = state == GoalState::Reached  ? tr("Goal reached.")
                             : state == GoalState::Paused ? tr("Goal set aside.")
                                                          : tr("Working on it.");
        write(Action::Edited, done, [id, state](Goals& goals, Mutation& mutation, Book&) {
            goals.setState(mutation, id, state);
            return Result<void>();
        });
    });
    connectSteps(*card);
}

void GoalsTab::connectSteps(const GoalCard& card)
{
    connect(&card, &GoalCard::stepTyped, this, [this] {
        m_isUnkept = true;
        m_keepTimer->touch();
    });
    connect(&card, &GoalCard::stepLeft, this, &GoalsTab::dropDraft);
    connect(&card, &GoalCard::stepKept, this, [this](const GoalStep& step) {
        m_keepTimer->stop();
        m_isUnkept = false;
        write(step.id.isNull() ? Action::Added : Action::Edited, tr("Step kept."),
              [step, form = stepDraftForm(m_person)](Goals& goals, Mutation& mutation, Book& book) {
                  auto kept = step.id.isNull()
                                  ? goals.addStep(mutation, step).map([](const GoalStepId&) {})
                                  : goals.editStep(mutation, step);
                  return kept ? Drafts(book).drop(QLatin1StringView(form)) : kept;
              });
    });
    connect(&card, &GoalCard::stepTicked, this, [this](GoalStepId id, bool isDone) {
        const QDate day = isDone ? m_room.desk.today() : QDate();
        write(Action::Edited, isDone ? tr("Step done.") : tr("Step still to do."),
              [id, day](Goals& goals, Mutation& mutation, Book&) {
                  goals.setDone(mutation, id, day);
                  return Result<void>();
              });
    });
    connect(&card, &GoalCard::stepTrashAsked, this, [this](GoalStepId id) {
        dropDraft();
        write(Action::MovedToTrash, tr("Moved to Trash."),
              [id](Goals& goals, Mutation& mutation, Book&) {
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
            return record(goals, mutation, book);
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
