// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icondisc.h"

#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace kithbook {

void paintIconDisc(QPainter& painter, const QRect& rect, Icon icon, const QPalette& palette)
{
    const Tokens tokens = tokensOf(palette);
    const Ground ground = tokens.ground(Tone::Soft);
    paintPanel(
        painter, rect,
        {ground.fill, tokens.groundEdge ? QColor(ground.ink) : QColor(), 1, rect.width() / 2.0});
    const int inset = rect.width() / 4;
    paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset), icon, ground.ink);
}

IconDisc::IconDisc(Icon icon, double side, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconDisc::sizeHint() const
{
    return {units(m_side), units(m_side)};
}

void IconDisc::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIconDisc(painter, rect(), m_icon, palette());
}

} // namespace kithbook
