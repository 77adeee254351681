// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownwordscard.h"

#include "core/records/person.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace kithbook {

OwnWordsCard::OwnWordsCard(QWidget* parent)
    : QFrame(parent), m_title(new Label(tr("In their words"), TextRole::Body, Ink::OnSoft)),
      m_words(new Label({}, TextRole::CardTitle, Ink::OnSoft)),
      m_strengths(new Label({}, TextRole::Body, Ink::OnSoft))
{
    m_words->setObjectName(QStringLiteral("ownWords"));
    m_strengths->setObjectName(QStringLiteral("strengths"));
    auto* column = new QVBoxLayout;
    for (Label* label : {m_title, m_words, m_strengths}) {
        column->addWidget(label);
    }
    auto* row = new QHBoxLayout(this);
    row->addWidget(new IconMark(Icon::Quote, Ink::OnSoft, 7), 0, Qt::AlignTop);
    row->addLayout(column, 1);
    spaceOut(*this, *column, {.between = 1});
    spaceOut(*this, *row, {4, 3, 4, 3, 3});
}

void OwnWordsCard::show(const PersonDraft& person)
{
    //: %1 is what a person said; the marks around it are those of the language
    m_words->setText(person.ownWords.isEmpty() ? QString() : tr("“%1”").arg(person.ownWords));
    m_strengths->setText(person.strengths.isEmpty() ? QString()
                                                    : tr("Strengths: %1").arg(person.strengths));
    m_title->setHidden(person.ownWords.isEmpty());
    m_words->setHidden(person.ownWords.isEmpty());
    m_strengths->setHidden(person.strengths.isEmpty());
    setHidden(person.ownWords.isEmpty() && person.strengths.isEmpty());
}

void OwnWordsCard::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = t.groundEdge ? QColor(t.border) : QColor();
    paintPanel(painter, rect(), {QColor(t.soft), edge, 1, kCardCorner});
}

} // namespace kithbook
