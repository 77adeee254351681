// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/notes/notesquestions.h"

#include <QAbstractListModel>
#include <QSet>

namespace kithbook {

/// The notes asked for so far. The view asks for more when its end comes into sight.
class NotesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit NotesModel(const Room& room, QObject* parent = nullptr);

    /// In place of what there was. `more`: there are others after them.
    void setNotes(std::vector<FoundNote> notes, bool more);
    void append(const std::vector<FoundNote>& notes, bool more);

    [[nodiscard]] const NoteRow& note(int row) const
    {
        return m_notes[static_cast<size_t>(row)].row;
    }
    /// -1: not among them.
    [[nodiscard]] int rowOf(NoteId id) const;
    [[nodiscard]] NoteCursor end() const;
    [[nodiscard]] QSet<NoteId> ids() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] bool showsWords(int row) const;

    const Room m_room;
    std::vector<FoundNote> m_notes;
    bool m_more = false;
    bool m_asked = false; ///< for more; the answer is on its way
};

} // namespace kithbook
