// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/goalchoice.h"

#include "core/records/goals.h"
#include "ui/parts/button.h"
#include "ui/parts/field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace kithbook {

namespace {

constexpr int kShownLetters = 60; // of a goal in the list; all of it is in the tool tip

QString quoted(const QString& words)
{
    const QString line = words.simplified();
    const QString shown = line.size() > kShownLetters ? line.left(kShownLetters - 1) + u'…' : line;
    //: the words of a person
    return GoalChoice::tr("“%1”").arg(shown);
}

} // namespace

GoalChoice::GoalChoice(QWidget* parent)
    : RingColumn(1.5, parent), m_box(new QComboBox),
      m_new(new Button(tr("A new goal"), ButtonKind::Link)), m_words(new QLineEdit),
      m_add(new Button(tr("Add the goal"))),
      m_wordsField(new Field(tr("The goal, in the person's words"), m_words))
{
    m_box->setObjectName(QStringLiteral("goal"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(18);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_new->setObjectName(QStringLiteral("newGoal"));
    m_words->setObjectName(QStringLiteral("newGoalWords"));
    m_words->setMaxLength(static_cast<int>(Goals::kLongestWords));
    m_add->setObjectName(QStringLiteral("addGoal"));
    column().addWidget(new Field(tr("Goal"), m_box, tr("if it fits")));
    column().addWidget(m_new, 0, Qt::AlignLeading);
    m_wordsField->setAside(m_add);
    column().addWidget(m_wordsField);
    connect(m_box, &QComboBox::activated, this, &GoalChoice::edited);
    connect(m_new, &QAbstractButton::clicked, this, [this] { openLine(true); });
    const auto ask = [this] {
        m_wordsField->clearProblem();
        Q_EMIT addAsked(m_words->text());
    };
    connect(m_add, &QAbstractButton::clicked, this, ask);
    connect(m_words, &QLineEdit::returnPressed, this, ask);
    openLine(false);
}

void GoalChoice::openLine(bool open)
{
    m_wordsField->setVisible(open);
    m_new->setVisible(!open);
    if (open) {
        m_words->setFocus(Qt::OtherFocusReason);
    } else {
        m_words->clear();
    }
}

void GoalChoice::show(const std::vector<Goal>& goals, GoalId chosen)
{
    m_box->clear();
    m_box->addItem(tr("None of them"), QByteArray());
    for (const Goal& goal : goals) {
        m_box->addItem(quoted(goal.words), goal.id.toBytes());
        m_box->setItemData(m_box->count() - 1, goal.words, Qt::AccessibleTextRole);
    }
    const int index = chosen.isNull() ? 0 : m_box->findData(chosen.toBytes());
    m_box->setCurrentIndex(std::max(index, 0));
}

GoalId GoalChoice::goal() const
{
    return GoalId(RowId::fromBytes(m_box->currentData().toByteArray()).value_or(RowId()));
}

void GoalChoice::added(const Goal& goal)
{
    m_box->addItem(quoted(goal.words), goal.id.toBytes());
    m_box->setCurrentIndex(m_box->count() - 1);
    openLine(false);
    m_box->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void GoalChoice::showProblem(const QString& sentence)
{
    m_wordsField->setProblem(sentence);
    m_wordsField->focusControl();
}

} // namespace kithbook
