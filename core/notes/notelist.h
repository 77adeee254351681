// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/person.h"

#include <limits>
#include <optional>
#include <vector>

namespace kithbook {

class Book;

/// Where a page of notes goes on: after this one. Rows of one millisecond are told apart by `rid`,
/// the order in which they came into this book.
struct NoteCursor
{
    qint64 writtenMs = std::numeric_limits<qint64>::max();
    qint64 rid = std::numeric_limits<qint64>::max();
};

struct NoteFilter
{
    /// More than anybody picks by typing a name; those after it are left out.
    static constexpr size_t kMostPeople = 20;

    QString state{};                ///< of noteState; empty: any
    QString mode{};                 ///< of the session it belongs to; empty: any
    std::optional<qint64> fromMs{}; ///< written from then on
    std::optional<qint64> toMs{};   ///< and before then
    std::vector<PersonId> people{}; ///< notes about one of these; empty: about anybody
    NoteCursor after{};
    int limit = 50; ///< performance.md goal 5
};

/// One line of a list of notes: what it belongs to, and none of its words.
struct NoteRow
{
    NoteId id;
    SessionId session; ///< null when it belongs to none
    /// Whom it is about: the one person, or everybody in a session that was of no group.
    std::vector<PersonName> people;
    QString group{}; ///< name of the group, of a note about one of its meetings
    QString state;
    qint64 writtenMs = 0;
    int offsetMinutes = 0;
    // Of the session; nothing without one.
    QString mode;
    qint64 startMs = 0;
    int startOffsetMinutes = 0;
    int minutes = 0;
    NoteCursor cursor;
};

/// Questions about notes as a whole, nothing from Trash. Reads only; on the book's thread.
class NoteList
{
public:
    explicit NoteList(Book& book) : m_book(book) {}

    /// Newest first.
    [[nodiscard]] Result<std::vector<NoteRow>> list(const NoteFilter& filter = {}) const;
    /// One of them, also from Trash. Errors: NoSuchRecord.
    [[nodiscard]] Result<NoteRow> row(NoteId id) const;

private:
    Book& m_book;
};

} // namespace kithbook
