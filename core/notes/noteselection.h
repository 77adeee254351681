// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/ids.h"
#include "core/records/timerange.h"

#include <optional>
#include <vector>

namespace kithbook {

class Connection;

/// Which notes are meant, nothing from Trash: what is set narrows. The default is every note.
struct NoteSelection
{
    NoteId note{};                    ///< this one alone
    PersonId person{};                ///< those about this person and nobody else
    std::optional<TimeRange> range{}; ///< of the time they were written
    bool withDrafts = true;

    friend bool operator==(const NoteSelection&, const NoteSelection&) = default;
};

/// What the selection is about, for the audit row: the note, the person, or nothing in particular.
[[nodiscard]] RowId subjectOf(const NoteSelection& selection);

/// Reads which notes a selection holds, oldest first, page by page: 24 bytes for each, and none of
/// its words. On the book's thread; between two pages no statement is open.
class ChosenNotes
{
public:
    ChosenNotes(Connection& connection, const NoteSelection& selection);

    /// Adds at most `limit` more to `notes`. True: there may be more.
    [[nodiscard]] Result<bool> page(int limit, std::vector<NoteId>& notes);

private:
    Connection& m_connection;
    const NoteSelection m_selection;
    const TimeRange m_range;
    qint64 m_afterMs;
    qint64 m_afterRid = 0;
};

/// How many there are.
[[nodiscard]] Result<qint64> countOf(Connection& connection, const NoteSelection& selection);

} // namespace kithbook
