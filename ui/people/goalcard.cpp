// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalcard.h"

#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/people/goalwords.h"
#include "ui/people/stepeditor.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QMouseEvent>

#include <algorithm>

namespace kithbook {

namespace {

constexpr double kBesideBox = 1; // u above the words, so that they stand beside the box

/// The words beside a box to tick: a click on them ticks it.
class StepWords final : public QWidget
{
public:
    StepWords(QCheckBox* box, const GoalStep& step, const QString& facts) : m_box(box)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(
            new Label(step.words, TextRole::Body, step.doneDay.isValid() ? Ink::Muted : Ink::Text));
        if (!facts.isEmpty()) {
            column->addWidget(new Label(facts, TextRole::Body, Ink::Muted));
        }
        column->addStretch(1);
        spaceOut(*this, *column, {0, kBesideBox, 0, 0, 0});
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
            m_box->click();
        }
    }

private:
    QCheckBox* m_box;
};

QString nameFor(const char* act, const RowId& id)
{
    return QString::fromLatin1(act) + QLatin1Char('-') + id.toHex();
}

} // namespace

GoalCard::GoalCard(const Goal& goal, const QDate& today, bool mayChange, QWidget* parent)
    : QWidget(parent), m_goal(goal), m_card(new Card)
{
    setObjectName(nameFor("goal", goal.id));
    m_card->setTitle(quotedGoal(goal.words), Icon::Leaf);
    const TagText state = goalStateTag(goal.state);
    auto* tag = new Tag(state.text, state.tone);
    tag->setTag(state);
    m_card->setAside(tag);
    auto* inside = new QFrame;
    makeRingRoom(*inside);
    auto* parts = new QVBoxLayout(inside);
    if (const QString facts = goalFacts(goal, today); !facts.isEmpty()) {
        parts->addWidget(new Label(facts, TextRole::Body, Ink::Muted));
    }
    addSteps(*parts, today, mayChange);
    if (mayChange) {
        addActs(*parts);
    }
    spaceOut(*inside, *parts, {.between = 3});
    m_card->body().addWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_card);
    spaceOut(*this, *column, {});
}

void GoalCard::addSteps(QVBoxLayout& column, const QDate& today, bool mayChange)
{
    for (const GoalStep& step : m_goal.steps) {
        addStepLine(column, step, today, mayChange);
    }
    if (!mayChange) {
        return;
    }
    m_addStep = new Button(tr("Add a step"), ButtonKind::Link);
    m_addStep->setObjectName(nameFor("addStep", m_goal.id));
    //: %1 is a goal in a person's words
    m_addStep->setAccessibleName(tr("Add a step to %1").arg(quotedGoal(m_goal.words)));
    column.addWidget(m_addStep, 0, Qt::AlignLeading);
    m_editor = new StepEditor;
    column.addWidget(m_editor);
    connect(m_addStep, &Button::clicked, this, [this] {
        GoalStep fresh;
        fresh.goal = m_goal.id;
        writeStep(fresh, m_addStep);
    });
    connect(m_editor, &StepEditor::edited, this, &GoalCard::stepTyped);
    connect(m_editor, &StepEditor::closed, this, [this] {
        closeEditor();
        Q_EMIT stepLeft();
    });
    connect(m_editor, &StepEditor::keepAsked, this, [this](const GoalStep& step) {
        closeEditor();
        Q_EMIT stepKept(step);
    });
    connect(m_editor, &StepEditor::trashAsked, this, [this](GoalStepId step) {
        closeEditor();
        m_addStep->setFocus(Qt::OtherFocusReason); // the line of the step is about to go
        Q_EMIT stepTrashAsked(step);
    });
}

void GoalCard::addStepLine(QVBoxLayout& column, const GoalStep& step, const QDate& today,
                           bool mayChange)
{
    const QString facts = stepFacts(step, today);
    auto* box = new QCheckBox;
    box->setObjectName(nameFor("step", step.id));
    box->setAccessibleName(step.words);
    box->setAccessibleDescription(facts);
    box->setChecked(step.doneDay.isValid());
    box->setEnabled(mayChange);
    connect(box, &QCheckBox::clicked, this,
            [this, id = step.id](bool done) { Q_EMIT stepTicked(id, done); });
    auto* line = new QHBoxLayout;
    line->addWidget(box, 0, Qt::AlignTop);
    line->addWidget(new StepWords(box, step, facts), 1);
    if (mayChange) {
        auto* change = new Button(tr("Change"), ButtonKind::Link);
        change->setObjectName(nameFor("changeStep", step.id));
        //: %1 is a step on the way to a goal
        change->setAccessibleName(tr("Change the step: %1").arg(withoutMnemonic(step.words)));
        connect(change, &Button::clicked, this, [this, step, change] { writeStep(step, change); });
        line->addWidget(change, 0, Qt::AlignTop);
    }
    column.addLayout(line);
    spaceOut(*this, *line, {.between = 2});
}

void GoalCard::addActs(QVBoxLayout& column)
{
    auto* acts = new FlowLayout;
    const auto add = [&](Icon icon, const QString& words, const char* name) {
        auto* button = new Button(icon, words);
        button->setSize(ControlSize::Small);
        button->setObjectName(nameFor(name, m_goal.id));
        //: 1 what the button does, 2 a goal in a person's words
        button->setAccessibleName(tr("%1: %2").arg(words, quotedGoal(m_goal.words)));
        acts->addWidget(button);
        return button;
    };
    const auto addState = [&](Icon icon, const QString& words, const char* name, GoalState state) {
        connect(add(icon, words, name), &Button::clicked, this,
                [this, state] { Q_EMIT stateAsked(m_goal.id, state); });
    };
    if (isOpen(m_goal.state)) {
        addState(Icon::Check, tr("Reached"), "reached", GoalState::Reached);
    }
    if (m_goal.state == GoalState::Active) {
        addState(Icon::Pause, tr("Set aside"), "setAside", GoalState::Paused);
    } else {
        addState(Icon::ArrowRight, isOpen(m_goal.state) ? tr("Work on it") : tr("Work on it again"),
                 "workOn", GoalState::Active);
    }
    connect(add(Icon::Pencil, tr("Change"), "changeGoal"), &Button::clicked, this,
            [this] { Q_EMIT changeAsked(m_goal.id); });
    connect(add(Icon::Trash, tr("Move to Trash"), "trashGoal"), &Button::clicked, this,
            [this] { Q_EMIT trashAsked(m_goal.id); });
    column.addLayout(acts);
    spaceOut(*this, *acts, {.between = 2});
}

void GoalCard::openEditor(const GoalStep& step, QWidget* opener)
{
    m_opener = opener;
    m_addStep->hide();
    m_editor->open(step);
}

void GoalCard::writeStep(const GoalStep& step, QWidget* opener)
{
    openEditor(step, opener);
    m_editor->takeFocus();
}

void GoalCard::closeEditor()
{
    m_editor->close();
    m_addStep->show();
    (m_opener ? m_opener : m_addStep)->setFocus(Qt::OtherFocusReason);
    m_opener = nullptr;
}

std::optional<GoalStep> GoalCard::typing() const
{
    return m_editor && m_editor->isOpen() ? std::optional(m_editor->step()) : std::nullopt;
}

std::optional<GoalStep> GoalCard::stepFor(const GoalStep& typed) const
{
    if (typed.goal != m_goal.id) {
        return std::nullopt;
    }
    if (typed.id.isNull()) {
        GoalStep fresh;
        fresh.goal = m_goal.id;
        return fresh;
    }
    const auto found = std::ranges::find(m_goal.steps, typed.id, &GoalStep::id);
    return found == m_goal.steps.end() ? std::nullopt : std::optional(*found);
}

void GoalCard::resumeTyping(const GoalStep& step)
{
    if (m_editor) {
        openEditor(step, findChild<QWidget*>(nameFor("changeStep", step.id)));
    }
}

} // namespace kithbook
