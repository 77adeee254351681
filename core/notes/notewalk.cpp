// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notewalk.h"

#include "core/book/connection.h"
#include "core/notes/note.h"

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
    record.comment = row.bytes(10);
    record.agreement = row.bytes(11);
    record.agreedAs = row.bytes(12);
    record.goal = row.bytes(13);
    record.isAnswerOlder = !record.agreement.isEmpty() && !row.isNull(14) &&
                           row.bytes(14) != digestOfEncoded(record.body);
    return record;
}

bool isWanted(const NoteRecord& record, const NoteSelection& selection)
{
    const auto& range = selection.range;
    const bool isInTime = !range || (record.writtenMs && *record.writtenMs >= range->fromMs &&
                                     *record.writtenMs < range->toMs);
    const QLatin1StringView isSigned = noteState::kSigned;
    return isInTime && (selection.note.isNull() || record.id == selection.note) &&
           (selection.person.isNull() || record.person == selection.person) &&
           (selection.withDrafts || record.state == QByteArrayView(isSigned));
}

} // namespace

NoteWalk::NoteWalk(Connection& connection, const NoteSelection& selection)
    : m_connection(connection), m_selection(selection)
{
}

Result<bool> NoteWalk::page(int limit, const Visit& visit)
{
    // What is wanted is looked at here and not in SQL, so that a page takes no longer when few are.
    Statement notes = m_connection.prepare(
        "SELECT n.id, n.session_id, n.person_id, n.written_ms, n.offset_min, n.template, n.state,"
        " n.body, n.rid, n.gone, n.comment, n.agreement, n.agreed_as, g.words,"
        " n.agreed_digest FROM note n"
        " LEFT JOIN goal g ON g.id = n.goal_id WHERE n.rid > ? ORDER BY n.rid LIMIT ?");
    notes.bind(m_after).bind(limit);
    int seen = 0;
    auto isRow = notes.step();
    for (; isRow && *isRow; isRow = notes.step()) {
        m_after = notes.integer(8);
        ++seen;
        const NoteRecord record = noteRecordOf(notes);
        if (notes.isNull(9) && isWanted(record, m_selection)) {
            visit(record);
        }
    }
    if (!isRow) {
        return passOn(isRow);
    }
    return seen == limit;
}

} // namespace kithbook
