// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace kithbook {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index)) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowLayout::Row> FlowLayout::rowsIn(int width) const
{
    std::vector<Row> rows;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (rows.empty() || used + spacing() + size.width() > width) {
            rows.emplace_back();
            used = size.width();
        } else {
            used += spacing() + size.width();
        }
        rows.back().items.push_back(item.get());
        const int wide = std::min(size.width(), width);
        const int high = item->hasHeightForWidth() ? item->heightForWidth(wide) : size.height();
        rows.back().height = std::max(rows.back().height, high);
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Row> rows = rowsIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom();
    for (const Row& row : rows) {
        height += row.height;
    }
    return height + spacing() * std::max(0, static_cast<int>(rows.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    int shown = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = {size.width() + hint.width(), std::max(size.height(), hint.height())};
            ++shown;
        }
    }
    size.rwidth() += spacing() * std::max(0, shown - 1);
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top();
    for (const Row& row : rowsIn(room.width())) {
        int x = room.left();
        for (QLayoutItem* item : row.items) {
            QSize size = item->sizeHint().boundedTo({room.width(), row.height});
            if (item->hasHeightForWidth()) {
                size.setHeight(item->heightForWidth(size.width()));
            }
            const int free = row.height - size.height();
            const int down = item->alignment().testFlag(Qt::AlignTop)      ? 0
                             : item->alignment().testFlag(Qt::AlignBottom) ? free
                                                                           : free / 2;
            const QRect place({x, y + down}, size);
            item->setGeometry(QStyle::visualRect(direction, room, place));
            x += size.width() + spacing();
        }
        y += row.height + spacing();
    }
}

} // namespace kithbook
