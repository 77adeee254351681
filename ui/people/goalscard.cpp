// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/goalscard.h"

#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/people/goalwords.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

GoalsCard::GoalsCard(QWidget* parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_empty(new Label({}, TextRole::Body, Ink::Muted)),
      m_aside(new Button(QString(), ButtonKind::Link))
{
    m_empty->setObjectName(QStringLiteral("noGoals"));
    m_aside->setObjectName(QStringLiteral("goalsAside"));
    auto* card = new Card(Icon::Leaf, tr("Goals"));
    card->setAside(m_aside);
    card->body().addLayout(m_lines);
    card->body().addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->addWidget(card);
    spaceOut(*this, *m_lines, {.between = 1});
    spaceOut(*this, *column, {});
    connect(m_aside, &Button::clicked, this, [this] {
        if (m_hasGoals) {
            Q_EMIT allAsked();
        } else {
            Q_EMIT addAsked();
        }
    });
}

void GoalsCard::show(const PersonPicture& picture)
{
    while (QLayoutItem* line = m_lines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    bool hasOpen = false;
    for (const Goal& goal : picture.goals) {
        if (isOpen(goal.state)) {
            hasOpen = true;
            m_lines->addWidget(new Label(quotedGoal(goal.words)));
        }
    }
    m_hasGoals = !picture.goals.empty();
    m_empty->setText(m_hasGoals ? tr("Nothing they work on right now.")
                                : tr("What do they want? Write it in their words."));
    m_empty->setHidden(hasOpen);
    m_aside->setText(m_hasGoals ? tr("Goals and steps") : tr("Add a goal"));
    m_aside->setHidden(!m_hasGoals && picture.person.goneMs.has_value());
}

} // namespace kithbook
