// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controlshape.h"

#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace kithbook {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QRgb pressedFill(const Tokens& tokens)
{
    return mixed(tokens.base, tokens.text, 0.17);
}

QRect withoutRing(const QRect& rect)
{
    return rect.adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
}

QSize withRing(const QSize& size)
{
    return size + QSize(2 * kRingRoom, 2 * kRingRoom);
}

int controlHeight(const QWidget* widget)
{
    switch (controlSize(widget)) {
    case ControlSize::Small:
        return units(8);
    case ControlSize::Usual:
        return units(9);
    case ControlSize::Large:
        return units(10);
    }
    return units(9);
}

int heightFor(const QFont& font, int least)
{
    return std::max(least, QFontMetrics(font).height() + units(2));
}

QFont controlFont(const QWidget* widget, bool bold)
{
    QFont font = widget ? widget->font() : QApplication::font();
    font.setBold(bold || font.bold());
    return font;
}

int textWidth(const QFont& font, const QString& text)
{
    return QFontMetrics(font).size(Qt::TextSingleLine | Qt::TextShowMnemonic, text).width();
}

int ownDirection(const QString& text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

void paintWords(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
                const QColor& color, bool mnemonics)
{
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    const int letters = mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | letters | ownDirection(text),
                     text);
    painter.restore();
}

} // namespace kithbook
