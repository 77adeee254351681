// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notelist.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/records/columnvalue.h"

namespace kithbook {

namespace {

constexpr const char* kRows =
    "SELECT n.id, n.session_id, n.person_id, p.chosen_name, p.pronouns, n.state, n.written_ms,"
    " n.offset_min, s.mode, s.start_ms, s.offset_min, s.minutes, n.rid, g.name"
    " FROM note n LEFT JOIN session s ON s.id = n.session_id"
    " LEFT JOIN peer_group g ON g.id = s.group_id"
    " LEFT JOIN person p ON p.id = n.person_id WHERE ";
constexpr const char* kOneOf = " AND n.person_id IN (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char* kNewestFirst = " ORDER BY n.written_ms DESC, n.rid DESC LIMIT ?";

NoteRow noteRowAt(const Statement& row)
{
    NoteRow note;
    note.id = row.id<NoteId>(0);
    note.session = row.id<SessionId>(1);
    if (!row.isNull(2)) {
        note.people = {PersonName{row.id<PersonId>(2), row.text(3), row.text(4)}};
    }
    note.state = row.text(5);
    note.writtenMs = row.integer(6);
    note.offsetMinutes = numberAt(row, 7);
    note.mode = row.text(8);
    note.startMs = row.integer(9);
    note.startOffsetMinutes = numberAt(row, 10);
    note.minutes = numberAt(row, 11);
    note.cursor = {note.writtenMs, row.integer(12)};
    note.group = row.text(13);
    return note;
}

/// Whom a note is about that is about nobody alone. A group is called by its name.
Result<void> addEverybody(Connection& connection, NoteRow& note)
{
    if (!note.people.empty() || note.session.isNull() || !note.group.isEmpty()) {
        return {};
    }
    Statement rows =
        connection.prepare("SELECT p.id, p.chosen_name, p.pronouns FROM session_person l"
                           " JOIN person p ON p.id = l.person_id"
                           " WHERE l.session_id = ? AND l.gone IS NULL ORDER BY l.rid");
    rows.bind(note.session);
    auto people = collect(rows, [](const Statement& row) {
        return PersonName{row.id<PersonId>(0), row.text(1), row.text(2)};
    });
    if (!people) {
        return passOn(people);
    }
    note.people = std::move(*people);
    return {};
}

Result<std::vector<NoteRow>> rowsOf(Connection& connection, Statement& statement)
{
    auto rows = collect(statement, noteRowAt);
    if (!rows) {
        return rows;
    }
    for (NoteRow& row : *rows) {
        if (auto added = addEverybody(connection, row); !added) {
            return passOn(added);
        }
    }
    return rows;
}

} // namespace

Result<std::vector<NoteRow>> NoteList::list(const NoteFilter& filter) const
{
    QByteArray sql = kRows + QByteArray("n.gone IS NULL AND (n.written_ms, n.rid) < (?, ?)");
    if (!filter.state.isEmpty()) {
        sql += " AND n.state = ?";
    }
    if (!filter.mode.isEmpty()) { // not to be entered by the sessions of a mode
        sql += " AND ifnull(s.mode, '') = ?";
    }
    if (filter.fromMs) {
        sql += " AND n.written_ms >= ?";
    }
    if (filter.toMs) {
        sql += " AND n.written_ms < ?";
    }
    if (!filter.people.empty()) {
        sql += kOneOf;
    }
    sql += kNewestFirst;
    Statement rows = m_book.connection().prepare(sql.constData());
    rows.bind(filter.after.writtenMs).bind(filter.after.rid);
    if (!filter.state.isEmpty()) {
        rows.bind(filter.state);
    }
    if (!filter.mode.isEmpty()) {
        rows.bind(filter.mode);
    }
    for (const auto& bound : {filter.fromMs, filter.toMs}) {
        if (bound) {
            rows.bind(*bound);
        }
    }
    for (size_t i = 0; !filter.people.empty() && i < NoteFilter::kMostPeople; ++i) {
        rows.bind(i < filter.people.size() ? filter.people[i] : PersonId());
    }
    rows.bind(filter.limit);
    return rowsOf(m_book.connection(), rows);
}

Result<NoteRow> NoteList::row(NoteId id) const
{
    const QByteArray sql = kRows + QByteArray("n.id = ?");
    Statement rows = m_book.connection().prepare(sql.constData());
    rows.bind(id);
    auto found = rowsOf(m_book.connection(), rows);
    if (!found) {
        return passOn(found);
    }
    return found->empty() ? fail(Code::NoSuchRecord) : Result<NoteRow>(std::move(found->front()));
}

} // namespace kithbook
