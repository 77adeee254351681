// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tag.h"

#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace kithbook {

namespace {

constexpr double kPadding = 1.5; // u
constexpr double kIcon = 4;      // u
constexpr double kGap = 1;       // u
constexpr double kHeight = 5.5;  // u

} // namespace

QSize tagSize(const TagText& tag)
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    int width = metrics.horizontalAdvance(tag.text) + 2 * units(kPadding);
    if (tag.icon) {
        width += units(kIcon) + units(kGap);
    }
    return {width, std::max(units(kHeight), metrics.height())};
}

void paintTag(QPainter& painter, const QRect& rect, const TagText& tag, const QPalette& palette,
              Qt::LayoutDirection direction)
{
    const Tokens tokens = tokensOf(palette);
    const Ground ground = tokens.ground(tag.tone);
    paintPanel(painter, rect,
               {ground.fill, tokens.groundEdge ? QColor(ground.ink) : QColor(), 1, kTagCorner});

    QRect words = rect.adjusted(units(kPadding), 0, -units(kPadding), 0);
    if (tag.icon) {
        const int side = units(kIcon);
        const QRect icon(words.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(direction, rect, icon), *tag.icon, ground.ink);
        words.setLeft(icon.right() + 1 + units(kGap));
    }
    painter.save();
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(QColor(ground.ink));
    painter.drawText(QStyle::visualRect(direction, rect, words),
                     Qt::AlignCenter | Qt::TextSingleLine, tag.text);
    painter.restore();
}

Tag::Tag(const QString& text, Tone tone, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag({text, tone, std::nullopt});
}

Tag::Tag(Icon icon, const QString& text, Tone tone, QWidget* parent) : Tag(text, tone, parent)
{
    setTag({text, tone, icon});
}

void Tag::setTag(const TagText& tag)
{
    m_tag = tag;
    setAccessibleName(tag.text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_tag);
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_tag, palette(), layoutDirection());
}

void Tag::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace kithbook
