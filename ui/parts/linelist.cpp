// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linelist.h"

#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/linebutton.h"
#include "ui/style/looks.h"

#include <QBoxLayout>

namespace kithbook {

LineList::LineList(const QString& name, const QString& whenEmpty, QWidget* parent)
    : QFrame(parent), m_empty(new Label(whenEmpty, TextRole::Body, Ink::Muted)),
      m_more(new Button(QString(), ButtonKind::Link)), m_column(new QVBoxLayout)
{
    makeRingRoom(*this);
    m_more->setObjectName(name + QStringLiteral("More"));
    m_more->hide();
    connect(m_more, &Button::clicked, this, &LineList::moreAsked);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addLayout(m_column);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    spaceOut(*this, *m_column, {.between = 0});
    spaceOut(*this, *column, {.between = 1});
}

void LineList::clear()
{
    for (LineButton* line : m_lines) {
        m_column->removeWidget(line);
        line->setObjectName({}); // it is not the one that is found by this name any more
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    m_empty->show();
    m_more->hide();
}

void LineList::add(LineButton* line, const QString& name)
{
    line->setObjectName(name);
    m_column->addWidget(line);
    m_lines.push_back(line);
    m_empty->hide();
    // Below the lines for the eye and for Tab.
    setTabOrder(line, m_more);
}

void LineList::setMore(const QString& words)
{
    m_more->setText(words);
    m_more->setHidden(words.isEmpty());
}

} // namespace kithbook
