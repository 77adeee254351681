// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finddelegate.h"

#include "ui/find/findmodel.h"
#include "ui/parts/markedline.h"
#include "ui/style/controlshape.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace kithbook {

namespace {

constexpr double kRowHeight = 8; // u
constexpr double kHeading = 7;   // u
constexpr double kPadding = 2.5; // u, at both sides
constexpr double kIcon = 4.5;    // u
constexpr double kAbove = 1.25;  // u, above and below the words of a row of two lines
constexpr int kBar = 3;          // pixels

const FindRow& rowOf(const QModelIndex& index)
{
    return static_cast<const FindModel*>(index.model())->row(index.row());
}

int lineHeight()
{
    return QFontMetrics(fontFor(TextRole::Strong)).height();
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const FindRow& row,
                  const Tokens& t)
{
    const QRect words = option.rect.adjusted(units(kPadding), 0, -units(kPadding), 0);
    QFont font = fontFor(TextRole::Caption);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(t.muted));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(words, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     row.title.text);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    if (chosen || over) {
        paintPanel(
            painter, option.rect,
            {chosen ? t.soft : t.alt, t.groundEdge ? QColor(t.border) : QColor(), 1, kTagCorner});
    }
    if (chosen) { // told from the others without its color
        const QRect bar(option.rect.left(), option.rect.top(), kBar, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), QColor(t.accent));
    }
}

/// The quiet word at the end; what is left of `words` is for the title.
void paintAside(QPainter& painter, const FindRow& row, bool chosen, QRect& words,
                const QColor& color, Qt::LayoutDirection direction, const QRect& whole)
{
    const QString text =
        row.aside.isEmpty() && chosen ? FindDelegate::tr("Enter", "the key") : row.aside;
    if (text.isEmpty()) {
        return;
    }
    const QFont font = fontFor(TextRole::Caption);
    const int wide = textWidth(font, text);
    const QRect aside(words.right() + 1 - wide, words.top(), wide, words.height());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(direction, whole, aside),
                     Qt::AlignCenter | Qt::TextSingleLine | ownDirection(text), text);
    words.setRight(aside.left() - units(2));
}

} // namespace

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens t = tokensOf(option.palette);
    const FindRow& row = rowOf(index);
    painter->save();
    if (row.kind == FindRow::Kind::Heading) {
        paintHeading(*painter, option, row, t);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ink(chosen ? t.onSoft : t.text);
    const QColor quiet(chosen ? t.onSoft : t.muted);
    paintGround(*painter, option, t);

    QRect words = option.rect.adjusted(units(kPadding), 0, -units(kPadding), 0);
    const bool two = !row.line.text.isEmpty();
    words.setHeight(two ? lineHeight() : words.height());
    words.translate(0, two ? units(kAbove) : 0);
    const int side = units(kIcon);
    const QRect icon(words.left(), words.top() + (words.height() - side) / 2, side, side);
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    paintIcon(*painter, place(icon), row.icon, ink);
    words.setLeft(icon.right() + 1 + units(2));
    const QRect below = words.translated(0, lineHeight());
    paintAside(*painter, row, chosen, words, quiet, option.direction, option.rect);
    paintMarked(*painter, place(words), row.title.text, row.title.marks, ink, option.direction);
    if (two) {
        paintMarked(*painter, place(below), row.line.text, row.line.marks, quiet, option.direction);
    }
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FindRow& row = rowOf(index);
    if (row.kind == FindRow::Kind::Heading) {
        return {units(40), units(kHeading)};
    }
    const int two = 2 * lineHeight() + 2 * units(kAbove);
    return {units(40), row.line.text.isEmpty() ? units(kRowHeight) : two};
}

} // namespace kithbook
