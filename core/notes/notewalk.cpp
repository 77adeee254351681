// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewalk.h"

#include "core/book/connection.h"

namespace kithbook {

namespace {

NoteRecord noteRecordOf(const Statement& row)
{
    NoteRecord record;
    record.id = row.rowId(0);
    record.session = row.rowId(1);
    record.person = row.rowId(2);
    record.writtenMs = row.isNull(3) ? std::nullopt : std::optional(row.integer(3));
    record.offsetMinutes = static_cast<int>(row.integer(4));
    record.templateCode = row.bytes(5);
    record.state = row.bytes(6);
    record.body = row.bytes(7);
    return record;
}

bool isInRange(const NoteRecord& record, const std::optional<TimeRange>& range)
{
    return !range || (record.writtenMs && *record.writtenMs >= range->fromMs &&
                      *record.writtenMs < range->toMs);
}

} // namespace

NoteWalk::NoteWalk(Connection& connection, const std::optional<TimeRange>& range)
    : m_connection(connection), m_range(range)
{
}

Result<bool> NoteWalk::page(int limit, const Visit& visit)
{
    // The range is looked at here and not in SQL, so that a page takes no longer when few are
    // wanted.
    Statement notes = m_connection.prepare(
        "SELECT id, session_id, person_id, written_ms, offset_min, template, state, body, rid, gone"
        " FROM note WHERE rid > ? ORDER BY rid LIMIT ?");
    notes.bind(m_after).bind(limit);
    int seen = 0;
    auto isRow = notes.step();
    for (; isRow && *isRow; isRow = notes.step()) {
        m_after = notes.integer(8);
        ++seen;
        const NoteRecord record = noteRecordOf(notes);
        if (notes.isNull(9) && isInRange(record, m_range)) {
            visit(record);
        }
    }
    if (!isRow) {
        return passOn(isRow);
    }
    return seen == limit;
}

} // namespace kithbook
