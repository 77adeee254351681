// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findmodel.h"

#include <algorithm>

namespace kithbook {

void FindModel::setRows(std::vector<FindRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindModel::found() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const FindRow& row) {
        return row.kind != FindRow::Kind::Heading;
    }));
}

int FindModel::choosable(int index, int step) const
{
    const int count = rowCount();
    while (index >= 0 && index < count && row(index).kind == FindRow::Kind::Heading) {
        index += step;
    }
    return index >= 0 && index < count ? index : -1;
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row(index.row()).title.text;
    case Qt::AccessibleTextRole:
        return row(index.row()).sentence;
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    const bool heading = row(index.row()).kind == FindRow::Kind::Heading;
    return heading ? Qt::NoItemFlags : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

} // namespace kithbook
