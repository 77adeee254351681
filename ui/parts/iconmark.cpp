// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/iconmark.h"

#include "ui/style/measure.h"

#include <QPainter>

namespace kithbook {

IconMark::IconMark(Icon icon, Ink ink, double side, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

QSize IconMark::sizeHint() const
{
    return {units(m_side), units(m_side)};
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    paintIcon(painter, rect(), m_icon, isEnabled() ? tokens.ink(m_ink) : QColor(tokens.disabled));
}

} // namespace kithbook
