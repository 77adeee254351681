// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicebutton.h"

#include "ui/parts/icondisc.h"
#include "ui/style/controlshape.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace kithbook {

namespace {

constexpr double kLeastHeight = 20;
constexpr double kIconDisc = 11;
constexpr double kInset = 5;
constexpr double kWordsGap = 4;
constexpr double kLeastWords = 30;

QSize wrapped(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .size();
}

struct Coat
{
    Panel panel;
    QColor title;
    QColor line;
};

Coat coatFor(const QStyleOption& option, bool filled)
{
    const Tokens t = tokensOf(option.palette);
    Coat coat{{t.base, t.border, double(t.edge), kCardCorner}, t.text, t.muted};
    if (filled) {
        coat = {{t.accent, {}, 1, kCardCorner}, t.onAccent, t.onAccent};
    }
    if (!has(option, QStyle::State_Enabled)) {
        coat = {{t.window, t.divider, double(t.edge), kCardCorner}, t.disabled, t.disabled};
    } else if (has(option, QStyle::State_Sunken)) {
        coat.panel.fill = filled ? mixed(t.accent, t.text, 2 * kHoverMix) : pressedFill(t);
    } else if (has(option, QStyle::State_MouseOver)) {
        coat.panel.fill = filled ? mixed(t.accent, t.text, kHoverMix) : t.alt;
        coat.panel.edge = filled ? QColor() : QColor(t.text);
    }
    return coat;
}

} // namespace

ChoiceButton::ChoiceButton(Icon icon, const QString& title, const QString& line, ButtonKind kind,
                           QWidget* parent)
    : QPushButton(parent), m_picture(icon), m_title(title), m_line(line)
{
    setAutoDefault(false);
    setButtonKind(*this, kind);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::wordsWidth(int width) const
{
    return width - 2 * kRingRoom - units(2 * kInset + kIconDisc + kWordsGap);
}

int ChoiceButton::heightForWidth(int width) const
{
    const int room = std::max(1, wordsWidth(width));
    const int words = wrapped(fontFor(TextRole::CardTitle), m_title, room).height() +
                      wrapped(fontFor(TextRole::Body), m_line, room).height();
    return withRing({width, std::max(units(kLeastHeight), words + units(6))}).height();
}

QSize ChoiceButton::sizeHint() const
{
    const int words =
        std::max(wrapped(fontFor(TextRole::CardTitle), m_title, QWIDGETSIZE_MAX).width(),
                 wrapped(fontFor(TextRole::Body), m_line, QWIDGETSIZE_MAX).width());
    const int width = withRing({words + units(2 * kInset + kIconDisc + kWordsGap + 1), 0}).width();
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int width = units(2 * kInset + kIconDisc + kWordsGap + kLeastWords);
    return {width, heightForWidth(width)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool filled = buttonKind(this) == ButtonKind::Main;
    const Coat coat = coatFor(option, filled);
    QPainter painter(this);
    const QRect body = withoutRing(rect());
    paintPanel(painter, body, coat.panel);
    if (has(option, QStyle::State_HasFocus)) {
        paintRing(painter, body, kCardCorner, tokensOf(palette()), filled);
    }

    const auto seen = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), body, part);
    };
    const int disc = units(kIconDisc);
    paintIconDisc(painter,
                  seen({body.left() + units(kInset), body.center().y() - disc / 2, disc, disc}),
                  m_picture, palette());

    const int left = body.left() + units(kInset + kIconDisc + kWordsGap);
    const int room = std::max(1, wordsWidth(width()));
    const QFont titleFont = fontFor(TextRole::CardTitle);
    const QFont lineFont = fontFor(TextRole::Body);
    const int titleHeight = wrapped(titleFont, m_title, room).height();
    const int lineHeight = wrapped(lineFont, m_line, room).height();
    const int top = body.center().y() - (titleHeight + lineHeight) / 2;
    const int flags =
        Qt::TextWordWrap |
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setFont(titleFont);
    painter.setPen(coat.title);
    painter.drawText(seen({left, top, room, titleHeight}), flags, m_title);
    painter.setFont(lineFont);
    painter.setPen(coat.line);
    painter.drawText(seen({left, top + titleHeight, room, lineHeight}), flags, m_line);
}

void ChoiceButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

} // namespace kithbook
