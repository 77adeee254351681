// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"

#include <QBoxLayout>

namespace kithbook {

EmptyState::EmptyState(const QString& title, const QString& why, QWidget* parent)
    : QWidget(parent), m_title(new Label(title, TextRole::CardTitle)),
      m_why(new Label(why, TextRole::Body, Ink::Muted))
{
    auto* column = new QVBoxLayout(this);
    for (Label* label : {m_title, m_why}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    spaceOut(*this, *column, {2, 2, 2, 2, 3});
    setWords(title, why);
}

void EmptyState::setWords(const QString& title, const QString& why)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_why->setText(why);
}

Button& EmptyState::setAction(const QString& text)
{
    if (!m_action) {
        const ButtonKind kind = m_title->text().isEmpty() ? ButtonKind::Plain : ButtonKind::Second;
        m_action = new Button(text, kind, this);
        layout()->addWidget(m_action);
        layout()->setAlignment(m_action, Qt::AlignHCenter);
    }
    m_action->setText(text);
    return *m_action;
}

} // namespace kithbook
