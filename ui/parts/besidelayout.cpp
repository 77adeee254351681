// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/besidelayout.h"

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

BesideLayout::BesideLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

BesideLayout::~BesideLayout() = default;

void BesideLayout::setLeastText(double least)
{
    m_leastText = least;
    invalidate();
}

void BesideLayout::addItem(QLayoutItem* item)
{
    Q_ASSERT(count() < 2);
    m_items[static_cast<std::size_t>(count())].reset(item);
    invalidate();
}

void BesideLayout::addPart(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

int BesideLayout::count() const
{
    return (m_items[0] ? 1 : 0) + (m_items[1] ? 1 : 0);
}

QLayoutItem* BesideLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* BesideLayout::takeAt(int index)
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

bool BesideLayout::hasAside() const
{
    return m_items[1] && !m_items[1]->isEmpty();
}

bool BesideLayout::fitsBeside(int width) const
{
    const int text = std::max(std::min(m_items[0]->sizeHint().width(), units(m_leastText)),
                              m_items[0]->minimumSize().width());
    return text + spacing() + m_items[1]->sizeHint().width() <= width;
}

int BesideLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const int frame = margins.top() + margins.bottom();
    if (!m_items[0]) {
        return frame;
    }
    if (!hasAside()) {
        return frame + heightAt(*m_items[0], room);
    }
    if (fitsBeside(room)) {
        const int aside = m_items[1]->sizeHint().width();
        return frame + std::max(heightAt(*m_items[0], room - aside - spacing()),
                                heightAt(*m_items[1], aside));
    }
    return frame + heightAt(*m_items[0], room) + spacing() + heightAt(*m_items[1], room);
}

QSize BesideLayout::sizeHint() const
{
    QSize size = m_items[0] ? m_items[0]->sizeHint() : QSize(0, 0);
    if (hasAside()) {
        const QSize aside = m_items[1]->sizeHint();
        size = {size.width() + spacing() + aside.width(), std::max(size.height(), aside.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize BesideLayout::minimumSize() const
{
    QSize size = m_items[0] ? m_items[0]->minimumSize() : QSize(0, 0);
    if (hasAside()) {
        size = size.expandedTo(m_items[1]->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void BesideLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    if (!m_items[0]) {
        return;
    }
    const auto put = [&](QLayoutItem& item, const QRect& place) {
        const Qt::LayoutDirection direction =
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        item.setGeometry(QStyle::visualRect(direction, room, place));
    };
    const auto putInMiddle = [&](QLayoutItem& item, int left, int width) {
        const int high = std::min(room.height(), heightAt(item, width));
        put(item, {left, room.top() + (room.height() - high) / 2, width, high});
    };
    if (!hasAside()) {
        putInMiddle(*m_items[0], room.left(), room.width());
    } else if (fitsBeside(room.width())) {
        const int aside = m_items[1]->sizeHint().width();
        const int text = room.width() - aside - spacing();
        putInMiddle(*m_items[0], room.left(), text);
        putInMiddle(*m_items[1], room.left() + text + spacing(), aside);
    } else {
        const int text = heightAt(*m_items[0], room.width());
        put(*m_items[0], {room.left(), room.top(), room.width(), text});
        // A layout of buttons wraps in the whole width; a single widget keeps its own.
        const bool whole = m_items[1]->layout() != nullptr;
        const int wide =
            whole ? room.width() : std::min(room.width(), m_items[1]->sizeHint().width());
        put(*m_items[1],
            {room.left(), room.top() + text + spacing(), wide, room.height() - text - spacing()});
    }
}

} // namespace kithbook
