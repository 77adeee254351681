// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QShowEvent>

namespace kithbook {

Page::Page(const Room& room, QWidget* parent) : QWidget(parent), m_room(room)
{
    connect(&room.desk, &BookDesk::changed, this, [this](const QSet<int>& tables) {
        if (concerns().intersects(tables)) {
            refreshSoon();
        }
    });
    connect(&room.names, &Names::changed, this, &Page::refreshSoon);
}

void Page::refreshSoon()
{
    m_stale = !isVisible();
    if (!m_stale) {
        refresh();
    }
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        m_stale = false;
        refresh();
    }
}

} // namespace kithbook
