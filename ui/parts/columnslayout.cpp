// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnslayout.h"

#include "ui/style/measure.h"

#include <QStyle>
#include <QWidget>

namespace kithbook {

namespace {

int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

ColumnsLayout::ColumnsLayout(double side, double least, QWidget* parent)
    : QLayout(parent), m_side(side), m_least(least)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnsLayout::~ColumnsLayout() = default;

void ColumnsLayout::addItem(QLayoutItem* item)
{
    Q_ASSERT(count() < 2);
    m_items[static_cast<size_t>(count())].reset(item);
    invalidate();
}

int ColumnsLayout::count() const
{
    return (m_items[0] ? 1 : 0) + (m_items[1] ? 1 : 0);
}

QLayoutItem* ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    if (!itemAt(index)) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<size_t>(index)].release();
    if (index == 0) {
        m_items[0] = std::move(m_items[1]);
    }
    invalidate();
    return item;
}

bool ColumnsLayout::shows(size_t index) const
{
    return m_items[index] && !m_items[index]->isEmpty();
}

bool ColumnsLayout::fitBeside(int width) const
{
    return width - units(m_side) - spacing() >= units(m_least);
}

int ColumnsLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int frame = margins.top() + margins.bottom();
    if (!shows(0) || !shows(1)) {
        const size_t only = shows(0) ? 0 : 1;
        return frame + (shows(only) ? heightOf(*m_items[only], room) : 0);
    }
    if (!fitBeside(room)) {
        return frame + heightOf(*m_items[0], room) + spacing() + heightOf(*m_items[1], room);
    }
    const int side = units(m_side);
    return frame +
           std::max(heightOf(*m_items[0], room - side - spacing()), heightOf(*m_items[1], side));
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = units(m_least) + (shows(1) ? spacing() + units(m_side) : 0);
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size(0, 0);
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (shows(i)) {
            size = size.expandedTo(m_items[i]->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    if (!shows(0) || !shows(1)) {
        if (QLayoutItem* only = m_items[shows(0) ? 0 : 1].get()) {
            only->setGeometry(room);
        }
        return;
    }
    QRect main = room;
    QRect side = room;
    if (fitBeside(room.width())) {
        side.setLeft(room.right() + 1 - units(m_side));
        main.setRight(side.left() - 1 - spacing());
    } else {
        main.setHeight(heightOf(*m_items[0], room.width()));
        side.setTop(main.bottom() + 1 + spacing());
    }
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    m_items[0]->setGeometry(QStyle::visualRect(direction, room, main));
    m_items[1]->setGeometry(QStyle::visualRect(direction, room, side));
}

} // namespace kithbook
