// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paintbuttons.h"

#include "ui/style/controlshape.h"
#include "ui/style/icon.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QStyleOption>

namespace kithbook {

namespace {

constexpr double kIconGap = 2; // u
constexpr double kPadding = 4; // u
constexpr double kNarrowPadding = 3;

struct Coat
{
    Panel panel;
    QColor words;
    bool bold = false;
    bool underlined = false;
    bool filled = false;
};

bool isBold(ButtonKind kind)
{
    return kind == ButtonKind::Main || kind == ButtonKind::Second || kind == ButtonKind::Training;
}

/// In the rail the words stand under those of its list.
double iconGapOf(ButtonKind kind)
{
    constexpr double kNavGap = 3; // u
    return kind == ButtonKind::Nav ? kNavGap : kIconGap;
}

Coat plainCoat(const Tokens& t)
{
    return {.panel = {t.base, t.border, double(t.edge), kButtonCorner}, .words = t.text};
}

Coat coatOf(const Tokens& t, ButtonKind kind)
{
    Coat coat = plainCoat(t);
    coat.bold = isBold(kind);
    switch (kind) {
    case ButtonKind::Plain:
        break;
    case ButtonKind::Main:
        coat.panel = {t.accent, {}, 1, kButtonCorner};
        coat.words = t.onAccent;
        coat.filled = true;
        break;
    case ButtonKind::Second:
        coat.panel.edge = t.accent;
        coat.words = t.accent;
        break;
    case ButtonKind::Training:
        coat.panel.edge = t.training;
        coat.words = t.training;
        break;
    case ButtonKind::Link:
    case ButtonKind::Flat:
        coat.panel = {{}, {}, 1, kButtonCorner};
        coat.words = t.link;
        coat.underlined = kind == ButtonKind::Link;
        break;
    case ButtonKind::Nav:
        coat.panel = {{}, {}, 1, kButtonCorner};
        break;
    }
    return coat;
}

void wearState(Coat& coat, const Tokens& t, ButtonKind kind, const QStyleOption& option)
{
    const bool bare =
        kind == ButtonKind::Flat || kind == ButtonKind::Link || kind == ButtonKind::Nav;
    if (!has(option, QStyle::State_Enabled)) {
        coat.words = t.disabled;
        coat.filled = false;
        if (!bare) {
            coat.panel.fill = t.window;
            coat.panel.edge = t.divider;
        }
    } else if (has(option, QStyle::State_Sunken)) {
        coat.panel.fill = coat.filled ? mixed(t.accent, t.text, 2 * kHoverMix) : pressedFill(t);
    } else if (has(option, QStyle::State_On)) {
        coat.panel.fill = t.soft;
        coat.panel.edge = t.accent;
        coat.words = t.onSoft;
    } else if (has(option, QStyle::State_MouseOver)) {
        coat.panel.fill = coat.filled ? mixed(t.accent, t.text, kHoverMix) : t.alt;
        if (!coat.filled && !bare) {
            coat.panel.edge = t.text;
        }
    }
}

struct Line
{
    QRect icon;
    QRect text;
};

// Icon and words side by side, in the middle of the room.
Line lineIn(const QStyleOptionButton& option, const QRect& room, int wordsWidth, double iconGap)
{
    const int icon = option.icon.isNull() ? 0 : units(kIconSide);
    const int gap = icon > 0 && wordsWidth > 0 ? units(iconGap) : 0;
    const int whole = std::min(room.width(), icon + gap + wordsWidth);
    const QRect middle(room.left() + (room.width() - whole) / 2, room.top(), whole, room.height());
    const QRect iconRect(middle.left(), middle.center().y() - icon / 2, icon, icon);
    const QRect textRect = middle.adjusted(icon + gap, 0, 0, 0);
    return {QStyle::visualRect(option.direction, room, iconRect),
            QStyle::visualRect(option.direction, room, textRect)};
}

} // namespace

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QFont font = controlFont(widget, isBold(kind));
    int width = textWidth(font, option.text);
    if (!option.icon.isNull()) {
        width += units(kIconSide) + (option.text.isEmpty() ? 0 : units(iconGapOf(kind)));
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        width += units(kIconSide);
    }
    if (kind == ButtonKind::Link) {
        return withRing({width, heightFor(font, units(6))});
    }
    const bool narrow = controlSize(widget) == ControlSize::Small || kind == ButtonKind::Nav;
    const double padding = narrow ? kNarrowPadding : kPadding;
    return withRing({width + 2 * units(padding), heightFor(font, controlHeight(widget))});
}

void paintPushButton(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     bool mnemonics)
{
    const Tokens tokens = tokensOf(option.palette);
    const ButtonKind kind = buttonKind(widget);
    Coat coat = coatOf(tokens, kind);
    wearState(coat, tokens, kind, option);

    const QRect body = withoutRing(option.rect);
    paintPanel(painter, body, coat.panel);
    if (has(option, QStyle::State_HasFocus)) {
        paintRing(painter, body, kButtonCorner, tokens, coat.filled);
    }

    QRect room = body;
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const int side = units(kIconSide);
        const QRect end(body.right() - units(3) - side + 1, body.top(), side, body.height());
        paintChevron(painter, QStyle::visualRect(option.direction, body, end), Points::Down,
                     coat.words);
        room = QStyle::visualRect(option.direction, body, body.adjusted(0, 0, -side, 0));
    }
    QFont font = controlFont(widget, coat.bold);
    font.setUnderline(coat.underlined);
    const Line line = lineIn(option, room, textWidth(font, option.text), iconGapOf(kind));
    if (!option.icon.isNull()) {
        paintIcon(painter, line.icon, option.icon, coat.words);
    }
    paintWords(painter, line.text, option.text, font, coat.words, mnemonics);
}

void paintToolButtonPanel(QPainter& painter, const QStyleOption& option)
{
    const Tokens t = tokensOf(option.palette);
    Panel panel{{}, {}, double(t.edge), kFieldCorner};
    if (has(option, QStyle::State_Sunken)) {
        panel.fill = pressedFill(t);
    } else if (has(option, QStyle::State_On)) {
        panel.fill = t.soft;
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        panel.fill = t.alt;
    }
    if (panel.fill.isValid()) {
        paintPanel(painter, option.rect, panel);
    }
}

} // namespace kithbook
