// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paintchoices.h"

#include "ui/style/controlshape.h"
#include "ui/style/icon.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace kithbook {

namespace {

struct ChipParts
{
    bool icon = false;  // in front: the icon, or the check that takes its place
    bool check = false; // what is in front is the check
    bool cross = false; // at the end
    bool room = false;  // the place of the check is kept free
};

constexpr double kChipGap = 1.5; // u
constexpr double kCross = 4;     // u

ChipParts chipParts(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool on = has(option, QStyle::State_On);
    const bool filter = chipKind(widget) == ChipKind::Filter;
    ChipParts parts;
    parts.check = on && !filter;
    parts.icon = parts.check || !option.icon.isNull();
    parts.cross = on && filter;
    parts.room = !parts.icon && reservesCheck(widget);
    return parts;
}

struct ChipCoat
{
    Panel panel;
    QColor words;
    bool bold = false;
};

ChipCoat chipCoat(const QStyleOption& option, const Tokens& t, double corner)
{
    ChipCoat coat{.panel = {t.base, t.border, double(t.edge), corner}, .words = t.text};
    const bool on = has(option, QStyle::State_On);
    coat.bold = on;
    if (on) {
        coat.panel = {t.soft, t.accent, 2, corner};
        coat.words = t.onSoft;
    }
    if (!has(option, QStyle::State_Enabled)) {
        coat.panel = {t.window, t.divider, on ? 2.0 : double(t.edge), corner};
        coat.words = t.disabled;
    } else if (has(option, QStyle::State_Sunken)) {
        coat.panel.fill = pressedFill(t);
        coat.words = t.text;
    } else if (has(option, QStyle::State_MouseOver)) {
        coat.panel.fill = on ? mixed(t.soft, t.text, kHoverMix / 2) : t.alt;
        coat.panel.edge = on ? t.accent : t.text;
    }
    return coat;
}

} // namespace

QSize chipSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const ChipParts parts = chipParts(option, widget);
    // Bold is wider: its room is always kept, so that choosing moves the neighbors as little as
    // can be.
    const QFont font = controlFont(widget, true);
    const bool front = parts.icon || parts.room;
    int width = textWidth(font, option.text) + units(front ? 3 : 4) + units(4);
    if (front) {
        width += units(kIconSide) + units(kChipGap);
    }
    if (parts.cross) {
        width += units(kCross + 0.5);
    }
    if (controlSize(widget) == ControlSize::Small) {
        width -= units(2);
    }
    return withRing({width, heightFor(font, controlHeight(widget))});
}

void paintChip(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
               bool mnemonics)
{
    const Tokens tokens = tokensOf(option.palette);
    const ChipParts parts = chipParts(option, widget);
    const QRect body = withoutRing(option.rect);
    const double corner = body.height() / 2.0;
    const ChipCoat coat = chipCoat(option, tokens, corner);
    paintPanel(painter, body, coat.panel);
    if (has(option, QStyle::State_HasFocus)) {
        paintRing(painter, body, corner, tokens, false);
    }

    const int less = controlSize(widget) == ControlSize::Small ? units(1) : 0;
    QRect text = body.adjusted(units(4) - less, 0, -units(4) + less, 0);
    if (parts.icon) {
        const int side = units(kIconSide);
        const QRect front(body.left() + units(3) - less, body.center().y() - side / 2, side, side);
        const QRect seen = QStyle::visualRect(option.direction, body, front);
        if (parts.check) {
            paintCheckMark(painter, seen, coat.words, unit() * 0.45);
        } else {
            const bool plain = has(option, QStyle::State_Enabled);
            paintIcon(painter, seen, option.icon, plain ? QColor(tokens.muted) : coat.words);
        }
        text.setLeft(front.right() + 1 + units(kChipGap));
    }
    if (parts.cross) {
        const int side = units(kCross);
        const QRect end(body.right() - units(3) - side + 1, body.center().y() - side / 2, side,
                        side);
        paintCross(painter, QStyle::visualRect(option.direction, body, end), coat.words,
                   unit() * 0.4);
        text.setRight(end.left() - units(1));
    }
    paintWords(painter, QStyle::visualRect(option.direction, body, text), option.text,
               controlFont(widget, coat.bold), coat.words, mnemonics);
}

namespace {

// The three colors of a tick: ground, edge and mark.
struct TickCoat
{
    QColor fill;
    QColor edge;
    QColor mark;
};

TickCoat tickCoat(const QStyleOption& option, const Tokens& t, bool on)
{
    if (!has(option, QStyle::State_Enabled)) {
        return {t.window, t.divider, t.disabled};
    }
    if (on) {
        const QColor fill =
            has(option, QStyle::State_MouseOver) ? mixed(t.accent, t.text, kHoverMix) : t.accent;
        return {fill, fill, t.onAccent};
    }
    if (has(option, QStyle::State_Sunken)) {
        return {pressedFill(t), t.text, t.text};
    }
    const bool over = has(option, QStyle::State_MouseOver);
    return {over ? t.alt : t.base, over ? t.text : t.border, t.text};
}

} // namespace

void paintCheckSquare(QPainter& painter, const QStyleOption& option)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partly;
    const TickCoat coat = tickCoat(option, tokens, on);
    paintPanel(painter, option.rect, {coat.fill, coat.edge, double(tokens.edge), kTagCorner});
    if (partly) {
        const QRectF box = option.rect;
        const double inset = box.width() * 0.25;
        painter.fillRect(
            QRectF(box.left() + inset, box.center().y() - 1, box.width() - 2 * inset, 2),
            coat.mark);
    } else if (on) {
        paintCheckMark(painter, option.rect, coat.mark, unit() * 0.5);
    }
}

void paintRadioDisc(QPainter& painter, const QStyleOption& option)
{
    const Tokens tokens = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const TickCoat coat = tickCoat(option, tokens, on);
    const QRectF disc = option.rect;
    const double radius = disc.width() / 2;
    paintPanel(painter, disc, {coat.fill, coat.edge, double(tokens.edge), radius});
    if (on) {
        const double in = disc.width() * 0.3;
        paintPanel(painter, disc.adjusted(in, in, -in, -in), {coat.mark, {}, 0, radius - in});
    }
}

} // namespace kithbook
