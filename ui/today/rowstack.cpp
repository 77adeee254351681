// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowstack.h"

#include "ui/parts/actrow.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace kithbook {

RowStack::RowStack(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    makeRingRoom(*this);
    spaceOut(*this, *m_column, {.between = 0});
}

// A button may be the one that was just pressed, so that its row outlives this call.
void RowStack::clear()
{
    m_rows.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

ActRow& RowStack::addRow(const RowId& id, const ActRowText& text)
{
    m_column->addWidget(new Divider);
    auto* row = new ActRow(text);
    row->setObjectName(objectName() + QStringLiteral("Row"));
    row->button().setObjectName(objectName() + QStringLiteral("Act"));
    m_column->addWidget(row);
    m_rows.push_back({id, row});
    alignTimes();
    return *row;
}

void RowStack::alignTimes()
{
    int width = 0;
    for (const Row& row : m_rows) {
        width = std::max(width, row.widget->timeWidth());
    }
    for (const Row& row : m_rows) {
        row.widget->keepTimeWidth(width);
    }
}

void RowStack::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        alignTimes();
    }
}

Button* RowStack::firstButton() const
{
    return m_rows.empty() ? nullptr : &m_rows.front().widget->button();
}

std::optional<RowStack::Place> RowStack::focused() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].widget->button().hasFocus()) {
            return Place{m_rows[i].id, i};
        }
    }
    return std::nullopt;
}

void RowStack::focusAgain(const Place& place)
{
    if (m_rows.empty()) {
        return;
    }
    auto row = std::find_if(m_rows.begin(), m_rows.end(),
                            [&](const Row& each) { return each.id == place.id; });
    if (row == m_rows.end()) {
        const size_t next = std::min(place.index, m_rows.size() - 1);
        row = m_rows.begin() + static_cast<std::ptrdiff_t>(next);
    }
    row->widget->button().setFocus();
}

} // namespace kithbook
