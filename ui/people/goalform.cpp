// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalform.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "core/records/people.h"
#include "ui/desk/drafttimer.h"
#include "ui/forms/dayfield.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/field.h"
#include "ui/parts/label.h"
#include "ui/parts/pageframe.h"
#include "ui/people/goalwords.h"
#include "ui/style/looks.h"

#include <QBoxLayout>
#include <QCborMap>
#include <QCborValue>
#include <QLineEdit>

#include <utility>

namespace kithbook {

namespace {

constexpr QLatin1StringView kGoalForm("goal");
constexpr QLatin1StringView kPersonIs("person");
constexpr QLatin1StringView kGoalIs("goal");
constexpr QLatin1StringView kWordsAre("words");
constexpr QLatin1StringView kStateIs("state");
constexpr QLatin1StringView kStartedOn("started");
constexpr QLatin1StringView kReviewOn("review");

QString titleOfForm(bool isNew)
{
    return isNew ? GoalForm::tr("Add a goal") : GoalForm::tr("Change a goal");
}

} // namespace

/// The goal as the book has it, whose it is, and what a lock may have left of the form.
struct GoalForm::Loaded
{
    Goal goal;
    QString name;
    QCborMap draft;
};

GoalForm::GoalForm(const Room& room, const PersonBrief& person, GoalId goal)
    : PersonSheet(room, titleOfForm(goal.isNull()), tr("Keep the goal")), m_person(person),
      m_keepTimer(new DraftTimer(this)), m_words(new QLineEdit),
      m_state(new ChipGroup(tr("How far has it come?"), ChipGroup::Answers::One)),
      m_started(new DayField(room.desk.today())), m_review(new DayField(room.desk.today())),
      m_wordsField(new Field(tr("The goal, in their words"), m_words)),
      m_startedField(new Field(tr("Since"), m_started, tr("if you like"))),
      m_reviewField(new Field(tr("Look at it together again"), m_review, tr("if you like")))
{
    m_goal.id = goal;
    m_goal.person = person.id;
    m_goal.startedDay = room.desk.today();
    showTitle();
    connect(&room.names, &Names::changed, this, &GoalForm::showTitle);
    setColumn(makeBody());
    connectFields();
    m_started->setDay(m_goal.startedDay);
    load(goal);
}

void GoalForm::showTitle()
{
    frame().setTitle(titleOfForm(m_goal.id.isNull()), room().names.shown(m_person.name));
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

void GoalForm::connectFields()
{
    for (const auto& [edit, field] : {std::pair{m_words, m_wordsField},
                                      std::pair<QLineEdit*, Field*>{m_started, m_startedField},
                                      std::pair<QLineEdit*, Field*>{m_review, m_reviewField}}) {
        connect(edit, &QLineEdit::textEdited, field, &Field::clearProblem);
        connect(edit, &QLineEdit::textEdited, m_keepTimer, &DraftTimer::touch);
    }
    connect(m_state, &ChipGroup::answered, m_keepTimer, &DraftTimer::touch);
    connect(m_keepTimer, &QTimer::timeout, this, &GoalForm::keepDraft);
}

void GoalForm::load(GoalId goal)
{
    room().desk.ask(
        this,
        [lists = &room().desk.catalogues(), fresh = m_goal, goal](Book& book) -> Result<Loaded> {
            const auto person = People(book, *lists).get(fresh.person);
            const auto found = goal.isNull() ? Result<Goal>(fresh) : Goals(book).forEditing(goal);
            const auto draft = Drafts(book).get(kGoalForm);
            if (!person || !found || !draft) {
                return !person ? passOn(person) : found ? passOn(draft) : passOn(found);
            }
            return Loaded{*found, person->chosenName,
                          *draft ? QCborValue::fromCbor((*draft)->body).toMap() : QCborMap()};
        },
        [this](const Result<Loaded>& loaded) {
            if (loaded) {
                showLoaded(*loaded);
            } else {
                room().navigator.showError(loaded.error());
                Q_EMIT cancelled();
            }
        });
}

// What somebody typed before the answer came stays.
void GoalForm::showLoaded(const Loaded& loaded)
{
    const bool isUntouched = changes().isEmpty();
    m_goal = loaded.goal;
    m_person.name = loaded.name;
    m_isLoaded = true;
    showTitle();
    if (!isUntouched) {
        return;
    }
    m_words->setText(m_goal.words);
    m_state->choose({goalCode(m_goal.state)});
    m_started->setDay(m_goal.startedDay);
    m_review->setDay(m_goal.reviewDay);
    const QCborMap& draft = loaded.draft;
    if (draft.value(kPersonIs).toByteArray() != m_goal.person.toBytes() ||
        draft.value(kGoalIs).toByteArray() != m_goal.id.toBytes()) {
        return;
    }
    m_words->setText(draft.value(kWordsAre).toString());
    m_state->choose({draft.value(kStateIs).toString()});
    m_started->setText(draft.value(kStartedOn).toString());
    m_review->setText(draft.value(kReviewOn).toString());
}

QCborMap GoalForm::changes() const
{
    const bool isSame =
        m_words->text() == m_goal.words && m_state->chosen().value(0) == goalCode(m_goal.state) &&
        m_started->day() == m_goal.startedDay && m_review->day() == m_goal.reviewDay;
    if (isSame) {
        return {};
    }
    return {{kPersonIs, m_goal.person.toBytes()}, {kGoalIs, m_goal.id.toBytes()},
            {kWordsAre, m_words->text()},         {kStateIs, m_state->chosen().value(0)},
            {kStartedOn, m_started->text()},      {kReviewOn, m_review->text()}};
}

void GoalForm::keepDraft()
{
    m_keepTimer->stop();
    const QCborMap typed = changes();
    if (typed.isEmpty()) {
        return;
    }
    Draft draft;
    draft.about = {m_goal.person};
    draft.body = QCborValue(typed).toCbor();
    // Nobody waits: before a lock there is nobody left to tell.
    room().desk.ask(
        this, [draft](Book& book) { return Drafts(book).keep(kGoalForm, draft); },
        [](const Result<qint64>&) {});
}

void GoalForm::dropDraft()
{
    m_keepTimer->stop();
    room().desk.ask(
        this, [](Book& book) { return Drafts(book).drop(kGoalForm); }, [](const Result<void>&) {});
}

QCborMap GoalForm::place() const
{
    return {{QStringLiteral("form"), QString(kGoalForm)},
            {QStringLiteral("person"), m_goal.person.toBytes()},
            {QStringLiteral("goal"), m_goal.id.toBytes()}};
}

void GoalForm::leave()
{
    dropDraft();
    PersonSheet::leave();
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
            dropDraft();
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
