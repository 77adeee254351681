// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplemodel.h"

#include "ui/parts/rowlist.h"
#include "ui/people/personwords.h"

#include <algorithm>

namespace kithbook {

PeopleModel::PeopleModel(const Room& room, QObject* parent)
    : QAbstractListModel(parent), m_room(room)
{
}

void PeopleModel::show(ListAnswer answer)
{
    beginResetModel();
    m_lines = std::move(answer.lines);
    m_count = answer.count;
    m_isWaiting = false;
    endResetModel();
}

void PeopleModel::append(ListAnswer answer)
{
    m_isWaiting = false;
    m_count = answer.count;
    if (answer.lines.empty()) {
        m_count = rowCount(); // fewer than there were: the next refresh has the truth
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(answer.lines.size()) - 1);
    std::ranges::move(answer.lines, std::back_inserter(m_lines));
    endInsertRows();
}

const PersonLine& PeopleModel::lineAt(const QModelIndex& index) const
{
    return m_lines[static_cast<size_t>(index.row())];
}

QModelIndex PeopleModel::indexOf(PersonId person) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const PersonLine& line) { return line.row.id == person; });
    return found == m_lines.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_lines.begin()), 0);
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PersonLine& line = lineAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return m_room.names.shown(line.row.name);
    case LineRole:
        return contactWords(line, m_room.desk);
    case AvatarRole:
        return QVariant::fromValue(m_room.names.avatar(line.row.name, line.row.id));
    case TagRole: {
        const auto tag = lineTag(line, m_room.desk);
        return tag ? QVariant::fromValue(*tag) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return lineSentence(line, m_room);
    default:
        return {};
    }
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isWaiting && rowCount() < m_count;
}

void PeopleModel::fetchMore(const QModelIndex&)
{
    m_isWaiting = true;
    Q_EMIT moreAsked(rowCount());
}

} // namespace kithbook
