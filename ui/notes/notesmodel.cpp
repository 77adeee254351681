// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesmodel.h"

#include "core/notes/note.h"
#include "ui/notes/notewords.h"
#include "ui/parts/markedline.h"
#include "ui/parts/rowlist.h"

#include <algorithm>

namespace kithbook {

NotesModel::NotesModel(const Room& room, QObject* parent) : QAbstractListModel(parent), m_room(room)
{
}

void NotesModel::setNotes(std::vector<FoundNote> notes, bool more)
{
    beginResetModel();
    m_notes = std::move(notes);
    m_more = more;
    m_asked = false;
    endResetModel();
}

void NotesModel::append(const std::vector<FoundNote>& notes, bool more)
{
    m_more = more;
    m_asked = false;
    if (notes.empty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(notes.size()) - 1);
    m_notes.insert(m_notes.end(), notes.begin(), notes.end());
    endInsertRows();
}

int NotesModel::rowOf(NoteId id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(),
                                    [&](const FoundNote& note) { return note.row.id == id; });
    return found == m_notes.end() ? -1 : static_cast<int>(found - m_notes.begin());
}

NoteCursor NotesModel::end() const
{
    return m_notes.empty() ? NoteCursor() : m_notes.back().row.cursor;
}

QSet<NoteId> NotesModel::ids() const
{
    QSet<NoteId> ids;
    ids.reserve(static_cast<qsizetype>(m_notes.size()));
    for (const FoundNote& note : m_notes) {
        ids.insert(note.row.id);
    }
    return ids;
}

int NotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NotesModel::data(const QModelIndex& index, int role) const
{
    const NoteRow& row = note(index.row());
    const Snippet& snippet = m_notes[static_cast<size_t>(index.row())].snippet;
    const NoteWords words(m_room);
    switch (role) {
    case Qt::DisplayRole:
        return words.people(row);
    case LineRole:
        return showsWords(index.row()) ? snippet.text : words.line(row);
    case LineMarksRole:
        return showsWords(index.row()) ? QVariant::fromValue(snippet.marks) : QVariant();
    case AvatarRole:
        return QVariant::fromValue(words.avatar(row));
    case TagRole: {
        // Most are ready, and a tag on every row would say nothing.
        const bool toFinish = row.state == noteState::kDraft;
        return toFinish ? QVariant::fromValue(*words.state(row)) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return showsWords(index.row()) ? words.sentence(row) + QStringLiteral(". ") + snippet.text
                                       : words.sentence(row);
    default:
        return {};
    }
}

// While names are hidden nothing anybody wrote is shown: it may hold one.
bool NotesModel::showsWords(int row) const
{
    return !m_notes[static_cast<size_t>(row)].snippet.text.isEmpty() && !m_room.names.areHidden();
}

bool NotesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void NotesModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_asked = true;
        Q_EMIT moreWanted();
    }
}

} // namespace kithbook
