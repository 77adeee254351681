// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navdelegate.h"

#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace kithbook {

namespace {

constexpr double kRow = 10.5; // u, with the gap to the next
constexpr int kBar = 3;       // pixels

} // namespace

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Tokens t = tokensOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect.adjusted(0, 0, 0, -units(0.5));
    const QColor ink(chosen ? t.onSoft : t.text);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || over) {
        paintPanel(*painter, row, {QColor(chosen ? t.soft : t.alt), {}, 0, qreal(kBannerCorner)});
    }
    if (chosen) {
        painter->fillRect(
            mirrored({row.left(), row.top() + units(2), kBar, row.height() - units(4)}),
            QColor(t.accent));
    }
    const int side = units(5);
    const QRect icon(row.left() + units(3), row.top() + (row.height() - side) / 2, side, side);
    paintIcon(*painter, mirrored(icon), index.data(Qt::DecorationRole).value<QIcon>(), ink);

    const QFont font = fontFor(chosen ? TextRole::Strong : TextRole::Body);
    const QRect words(icon.right() + units(3), row.top(), row.right() - icon.right() - units(6),
                      row.height());
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(mirrored(words), static_cast<int>(start | Qt::AlignVCenter),
                      index.data().toString());
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(QColor(chosen ? t.onSoft : t.muted));
    painter->drawText(mirrored(words), static_cast<int>(end | Qt::AlignVCenter),
                      index.data(kNavCountRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintInnerRing(*painter, row, kBannerCorner, t);
    }
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {units(40), units(kRow)};
}

} // namespace kithbook
