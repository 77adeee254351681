// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/stepeditor.h"

#include "core/records/goals.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace kithbook {

StepEditor::StepEditor(QWidget* parent)
    : QFrame(parent), m_words(new QLineEdit), m_who(new QLineEdit),
      m_wordsField(new Field(tr("The step"), m_words)),
      m_trash(new Button(Icon::Trash, tr("Move to Trash")))
{
    makeRingRoom(*this);
    m_words->setMaxLength(static_cast<int>(Goals::kLongestWords));
    m_who->setMaxLength(static_cast<int>(Goals::kLongestWho));
    auto* keepIt = new Button(tr("Keep"), ButtonKind::Second);
    keepIt->setObjectName(QStringLiteral("keepGoalStep"));
    auto* leave = new Button(tr("Cancel"));
    leave->setObjectName(QStringLiteral("leaveGoalStep"));
    m_trash->setObjectName(QStringLiteral("trashGoalStep"));
    auto* acts = new FlowLayout;
    for (Button* button : {keepIt, leave, m_trash}) {
        button->setSize(ControlSize::Small);
        acts->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_wordsField);
    column->addWidget(new Field(tr("Who does it"), m_who, tr("if you like")));
    column->addLayout(acts);
    spaceOut(*this, *acts, {.between = 2});
    spaceOut(*this, *column, {.between = 3});

    connect(keepIt, &Button::clicked, this, &StepEditor::keep);
    connect(leave, &Button::clicked, this, &StepEditor::closed);
    connect(m_trash, &Button::clicked, this, [this] { Q_EMIT trashAsked(m_step.id); });
    connect(m_words, &QLineEdit::returnPressed, this, &StepEditor::keep);
    connect(m_who, &QLineEdit::returnPressed, this, &StepEditor::keep);
    connect(m_words, &QLineEdit::textEdited, m_wordsField, &Field::clearProblem);
    connect(m_words, &QLineEdit::textEdited, this, &StepEditor::edited);
    connect(m_who, &QLineEdit::textEdited, this, &StepEditor::edited);
    hide();
}

void StepEditor::open(const GoalStep& step)
{
    m_step = step;
    m_words->setText(step.words);
    m_who->setText(step.who);
    m_trash->setHidden(step.id.isNull());
    m_wordsField->clearProblem();
    setNames(true);
    show();
}

void StepEditor::takeFocus()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

// Each goal has such a line, and the focus is found again by the name of a field.
void StepEditor::setNames(bool isOpen)
{
    m_words->setObjectName(isOpen ? QStringLiteral("stepWords") : QString());
    m_who->setObjectName(isOpen ? QStringLiteral("stepWho") : QString());
}

void StepEditor::close()
{
    m_step = {};
    setNames(false);
    hide();
}

GoalStep StepEditor::step() const
{
    GoalStep step = m_step;
    step.words = m_words->text();
    step.who = m_who->text();
    return step;
}

void StepEditor::keep()
{
    GoalStep typed = step();
    typed.words = typed.words.simplified();
    typed.who = typed.who.simplified();
    if (typed.words.isEmpty()) {
        m_wordsField->setProblem(tr("Write what the step is. A few words are enough."));
        m_wordsField->focusControl();
        return;
    }
    Q_EMIT keepAsked(typed);
}

void StepEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace kithbook
