// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/undobar.h"

#include "ui/parts/announce.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace kithbook {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent), m_text(new Label({}, TextRole::Body, Ink::Text, this)),
      m_undo(new Button(Icon::Undo, {})), m_next(new Button(QString()))
{
    m_next->setObjectName(QStringLiteral("undoBarNext"));
    auto* acts = new FlowLayout;
    acts->addWidget(m_undo);
    acts->addWidget(m_next);
    auto* row = new BesideLayout(this);
    row->addWidget(m_text);
    row->addPart(acts);
    spaceOut(*this, *acts, {.between = 2});
    spaceOut(*this, *row, {4, 1.5, 2, 1.5, 3});
    m_next->hide();
    connect(m_next, &QPushButton::clicked, this, [this] {
        const auto go = m_go; // which may put something else here
        go();
    });
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoAsked);
    turnWords();
    retranslate();
    hide();
}

void UndoBar::showDone(const QString& sentence)
{
    m_next->hide();
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    announce(*this);
}

void UndoBar::offerNext(const QString& words, std::function<void()> go)
{
    m_go = std::move(go);
    m_next->setText(words);
    m_next->show();
}

void UndoBar::clear()
{
    hide();
    m_next->hide();
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
