// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextstepcard.h"

#include "core/records/person.h"
#include "ui/forms/dayfield.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/field.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/words/when.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace kithbook {

NextStepCard::NextStepCard(const QDate& today, QWidget* parent)
    : QWidget(parent), m_today(today), m_step(new Label({})),
      m_when(new Label({}, TextRole::Body, Ink::Muted)),
      m_change(new Button(QString(), ButtonKind::Link)),
      m_done(new Button(Icon::Check, tr("Done"))), m_shown(makeShown()), m_editor(nullptr),
      m_stepEdit(new QLineEdit), m_dayEdit(new DayField(today)), m_dayFrame(nullptr)
{
    m_editor = makeEditor();
    auto* card = new Card(Icon::Flag, tr("Next step"));
    card->setAside(m_change);
    card->body().addWidget(m_shown);
    card->body().addWidget(m_editor);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    spaceOut(*this, *column, {});
}

QWidget* NextStepCard::makeShown()
{
    m_step->setObjectName(QStringLiteral("nextStep"));
    m_when->setObjectName(QStringLiteral("nextStepDay"));
    m_change->setObjectName(QStringLiteral("changeStep"));
    m_done->setObjectName(QStringLiteral("stepDone"));
    m_done->setSize(ControlSize::Small);
    connect(m_change, &Button::clicked, this, &NextStepCard::startEditing);
    connect(m_done, &Button::clicked, this, &NextStepCard::done);
    auto* shown = new QFrame;
    makeRingRoom(*shown);
    auto* column = new QVBoxLayout(shown);
    column->addWidget(m_step);
    column->addWidget(m_when);
    column->addWidget(m_done, 0, Qt::AlignLeading);
    spaceOut(*shown, *column, {.between = 2});
    return shown;
}

QWidget* NextStepCard::makeEditor()
{
    m_stepEdit->setObjectName(QStringLiteral("stepEdit"));
    m_dayEdit->setObjectName(QStringLiteral("stepDayEdit"));
    m_dayFrame = new Field(tr("By when"), m_dayEdit, tr("if you like"));
    auto* keepIt = new Button(tr("Keep"), ButtonKind::Second);
    keepIt->setObjectName(QStringLiteral("keepStep"));
    auto* leave = new Button(tr("Cancel"));
    leave->setObjectName(QStringLiteral("leaveStep"));
    for (Button* button : {keepIt, leave}) {
        button->setSize(ControlSize::Small);
    }
    connect(keepIt, &Button::clicked, this, &NextStepCard::keep);
    connect(leave, &Button::clicked, this, &NextStepCard::stopEditing);
    connect(m_stepEdit, &QLineEdit::returnPressed, this, &NextStepCard::keep);
    connect(m_dayEdit, &QLineEdit::returnPressed, this, &NextStepCard::keep);

    auto* editor = new QFrame;
    makeRingRoom(*editor);
    auto* column = new QVBoxLayout(editor);
    auto* acts = new FlowLayout;
    acts->addWidget(keepIt);
    acts->addWidget(leave);
    column->addWidget(new Field(tr("What is next"), m_stepEdit));
    column->addWidget(m_dayFrame);
    column->addLayout(acts);
    spaceOut(*editor, *acts, {});
    spaceOut(*editor, *column, {.between = 3});
    editor->hide();
    return editor;
}

void NextStepCard::show(const Person& person)
{
    const bool isSame = person.id.toBytes() == m_person;
    m_person = person.id.toBytes();
    m_text = person.nextStep;
    m_day = person.nextStepDay;
    if (!isSame) {
        stopEditing();
    }
    m_step->setText(m_text.isEmpty() ? tr("Nothing planned yet.") : m_text);
    m_step->setInk(m_text.isEmpty() ? Ink::Muted : Ink::Text);
    //: %1 is a day, such as "tomorrow" or "Tue May 12"
    m_when->setText(m_day.isValid() ? tr("By %1").arg(dayWords(m_day, m_today)) : QString());
    m_when->setVisible(m_day.isValid());
    m_done->setHidden(m_text.isEmpty());
    m_change->setText(m_text.isEmpty() ? tr("Add a step") : tr("Change"));
    m_change->setAccessibleName(m_text.isEmpty() ? tr("Add a step") : tr("Change the next step"));
    m_change->setHidden(person.goneMs.has_value() || m_editor->isVisibleTo(this));
}

void NextStepCard::startEditing()
{
    m_stepEdit->setText(m_text);
    m_dayEdit->setDay(m_day);
    m_dayFrame->clearProblem();
    m_shown->hide();
    m_change->hide();
    m_editor->show();
    m_stepEdit->setFocus();
}

void NextStepCard::stopEditing()
{
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    m_shown->show();
    m_change->show();
    if (hadFocus) {
        m_change->setFocus();
    }
}

void NextStepCard::keep()
{
    const auto day = m_dayEdit->day();
    if (!day) {
        m_dayFrame->setProblem(DayField::hint());
        m_dayFrame->focusControl();
        return;
    }
    const QString step = m_stepEdit->text().simplified();
    stopEditing();
    Q_EMIT changed(step, step.isEmpty() ? QDate() : *day);
}

void NextStepCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisibleTo(this)) {
        stopEditing();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kithbook
