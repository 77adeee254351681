// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sidelayout.h"

#include "ui/style/measure.h"

#include <QStyle>
#include <QWidget>

namespace kithbook {

namespace {

int heightAt(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

SideLayout::SideLayout(double side, double least, QWidget* parent)
    : QLayout(parent), m_side(side), m_least(least)
{
    setContentsMargins(0, 0, 0, 0);
}

SideLayout::~SideLayout() = default;

void SideLayout::addItem(QLayoutItem* item)
{
    Q_ASSERT(count() < 2);
    m_items[static_cast<std::size_t>(count())].reset(item);
    invalidate();
}

int SideLayout::count() const
{
    return (m_items[0] ? 1 : 0) + (m_items[1] ? 1 : 0);
}

QLayoutItem* SideLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* SideLayout::takeAt(int index)
{
    if (!itemAt(index)) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    if (index == 0) {
        m_items[0] = std::move(m_items[1]);
    }
    invalidate();
    return item;
}

// The cards keep their column while they are empty: what is typed does not jump when they come.
bool SideLayout::isBeside(int room) const
{
    const int least = std::max(units(m_least), m_items[0]->minimumSize().width());
    const int side = std::max(units(m_side), m_items[1] ? m_items[1]->minimumSize().width() : 0);
    return least + spacing() + side <= room;
}

int SideLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int frame = margins.top() + margins.bottom();
    if (!m_items[0] || !m_items[1]) {
        return frame + (m_items[0] ? heightAt(*m_items[0], room) : 0);
    }
    if (isBeside(room)) {
        const int side = units(m_side);
        return frame + std::max(heightAt(*m_items[0], room - spacing() - side),
                                heightAt(*m_items[1], side));
    }
    const int below = m_items[1]->isEmpty() ? 0 : spacing() + heightAt(*m_items[1], room);
    return frame + heightAt(*m_items[0], room) + below;
}

QSize SideLayout::sizeHint() const
{
    const int width = units(m_least + m_side) + spacing();
    const QSize least = minimumSize();
    return QSize(std::max(width, least.width()), least.height());
}

QSize SideLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void SideLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem& item, const QRect& place) {
        item.setGeometry(QStyle::visualRect(direction, room, place));
    };
    if (!m_items[0] || !m_items[1]) {
        if (m_items[0]) {
            put(*m_items[0], room);
        }
        return;
    }
    if (isBeside(room.width())) {
        const int side = units(m_side);
        const int main = room.width() - spacing() - side;
        put(*m_items[0], {room.left(), room.top(), main, room.height()});
        put(*m_items[1], {room.left() + main + spacing(), room.top(), side,
                          std::min(room.height(), heightAt(*m_items[1], side))});
        return;
    }
    const int main = heightAt(*m_items[0], room.width());
    put(*m_items[0], {room.left(), room.top(), room.width(), main});
    put(*m_items[1], {room.left(), room.top() + main + spacing(), room.width(),
                      heightAt(*m_items[1], room.width())});
}

} // namespace kithbook
