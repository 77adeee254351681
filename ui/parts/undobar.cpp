// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/undobar.h"

#include "ui/parts/announce.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QPainter>

namespace kithbook {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent), m_text(new Label({}, TextRole::Body, Ink::Text, this)),
      m_undo(new Button(Icon::Undo, {}, ButtonKind::Plain, this))
{
    auto* row = new BesideLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    spaceOut(*this, *row, {4, 1.5, 2, 1.5, 3});
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoAsked);
    turnWords();
    retranslate();
    hide();
}

void UndoBar::showDone(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    announce(*this);
}

void UndoBar::clear()
{
    hide();
    m_text->clear();
}

void UndoBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        turnWords();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("&Undo"));
}

// The bar is text color, its words window color: the only thing on a page turned inside out.
void UndoBar::turnWords()
{
    QPalette turned;
    turned.setColor(QPalette::WindowText, QColor(tokensOf(palette()).window));
    m_text->setPalette(turned);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), {tokens.text, {}, 0, kBannerCorner});
}

} // namespace kithbook
