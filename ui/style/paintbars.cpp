// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paintbars.h"

#include "ui/style/controlshape.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace kithbook {

namespace {

constexpr int kTabLine = 3; // pixels

// The part of a range that lies before the value, 0 to 1.
double share(const QStyleOptionProgressBar& option)
{
    const double range = double(option.maximum) - option.minimum;
    return range > 0 ? (double(option.progress) - option.minimum) / range : 0;
}

} // namespace

void paintTabShape(QPainter& painter, const QStyleOptionTab& option)
{
    const Tokens t = tokensOf(option.palette);
    const QRect& rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.divider));
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        paintPanel(painter, rect.adjusted(0, 0, 0, -kTabLine), {t.alt, {}, 0, kFieldCorner});
    }
    if (has(option, QStyle::State_Selected)) {
        const QRect line(rect.left() + units(1), rect.bottom() - kTabLine + 1,
                         rect.width() - units(2), kTabLine);
        painter.fillRect(line, QColor(t.accent));
    }
    if (has(option, QStyle::State_HasFocus)) {
        paintInnerRing(painter, rect.adjusted(0, 0, 0, -kTabLine - 1), kFieldCorner, t);
    }
}

void paintTabWords(QPainter& painter, const QStyleOptionTab& option, const QWidget* widget,
                   bool mnemonics)
{
    const Tokens t = tokensOf(option.palette);
    const bool chosen = has(option, QStyle::State_Selected);
    QColor color = chosen ? t.accent : t.text;
    if (!has(option, QStyle::State_Enabled)) {
        color = t.disabled;
    }
    paintWords(painter, option.rect, option.text, controlFont(widget, chosen), color, mnemonics);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    const Tokens t = tokensOf(option.palette);
    painter.fillRect(option.rect, QColor(t.window));
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool lively = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF handle = QRectF(slider).adjusted(1.5, 1.5, -1.5, -1.5);
    paintPanel(painter, handle,
               {lively ? t.text : t.border, {}, 0, std::min(handle.width(), handle.height()) / 2});
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Tokens t = tokensOf(option.palette);
    const QRectF groove = option.rect;
    const double corner = std::min(groove.height() / 2, double(kTagCorner));
    paintPanel(painter, groove, {t.divider, t.groundEdge ? QColor(t.border) : QColor(), 1, corner});
    QRectF done = groove;
    done.setWidth(groove.width() * share(option));
    if (option.direction == Qt::RightToLeft) {
        done.moveRight(groove.right());
    }
    if (done.width() > 0) {
        paintPanel(painter, done, {t.accent, {}, 0, corner});
    }
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove,
                 const QRect& handle)
{
    const Tokens t = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_Enabled);
    const double thick = units(1);
    QRectF line = groove;
    if (option.orientation == Qt::Horizontal) {
        line = QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick);
    } else {
        line = QRectF(groove.center().x() - thick / 2, groove.top(), thick, groove.height());
    }
    paintPanel(painter, line, {t.base, on ? t.border : t.divider, 1, thick / 2});

    const QRectF knob = QRectF(handle).adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
    const double radius = knob.width() / 2;
    paintPanel(painter, knob, {on ? t.accent : t.window, on ? t.accent : t.divider, 1, radius});
    if (has(option, QStyle::State_HasFocus)) {
        paintRing(painter, knob, radius, t, on);
    }
}

void paintGroupTitle(QPainter& painter, const QStyleOptionGroupBox& option, const QWidget* widget,
                     const QRect& title, bool mnemonics)
{
    const Tokens t = tokensOf(option.palette);
    painter.save();
    painter.setFont(controlFont(widget, true));
    painter.setPen(QColor(has(option, QStyle::State_Enabled) ? t.text : t.disabled));
    const int flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine |
                      (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.drawText(title,
                     QStyle::visualAlignment(option.direction, Qt::Alignment(flags & 0xff)) |
                         (flags & ~0xff),
                     option.text);
    painter.restore();
}

} // namespace kithbook
