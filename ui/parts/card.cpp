// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/parts/besidelayout.h"
#include "ui/parts/iconmark.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

namespace kithbook {

Divider::Divider(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), QColor(tokensOf(palette()).divider));
}

Card::Card(QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    spaceOut(*this, *m_body, {4, 4, 4, 4, 2});
}

Card::Card(Icon icon, const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title, icon);
}

void Card::setTitle(const QString& title, std::optional<Icon> icon)
{
    if (m_title) {
        m_title->setText(title);
        return;
    }
    m_words = new QHBoxLayout;
    if (icon) {
        m_words->addWidget(new IconMark(*icon, Ink::Accent));
    }
    m_title = new Label(title, TextRole::CardTitle);
    m_words->addWidget(m_title);
    m_words->addStretch(1);
    m_titleRow = new BesideLayout;
    m_titleRow->addPart(m_words);
    m_body->insertLayout(0, m_titleRow);
    spaceOut(*this, *m_words, {});
    spaceOut(*this, *m_titleRow, {});
}

void Card::setCount(int count)
{
    Q_ASSERT(m_title);
    delete std::exchange(m_count, nullptr);
    if (count > 0) {
        auto* pill = new Tag(QLocale().toString(count), Tone::Neutral, this);
        m_words->insertWidget(m_words->indexOf(m_title) + 1, pill);
        m_count = pill;
    }
}

void Card::setAside(QWidget* widget)
{
    Q_ASSERT(m_title);
    m_titleRow->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), {t.base, t.groundEdge ? t.border : t.divider, 1, kCardCorner});
}

} // namespace kithbook
