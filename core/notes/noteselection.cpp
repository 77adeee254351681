// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noteselection.h"

#include "core/book/connection.h"

#include <limits>

namespace kithbook {

namespace {

constexpr TimeRange kAlways{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};

QByteArray chosenFrom(const NoteSelection& selection)
{
    QByteArray sql = " FROM note WHERE gone IS NULL AND written_ms >= ? AND written_ms < ?";
    if (!selection.withDrafts) {
        sql += " AND state = 'signed'";
    }
    if (!selection.note.isNull()) {
        sql += " AND id = ?";
    }
    if (!selection.person.isNull()) {
        sql += " AND person_id = ?";
    }
    return sql;
}

void bindChosen(Statement& statement, const NoteSelection& selection, const TimeRange& range)
{
    statement.bind(range.fromMs).bind(range.toMs);
    if (!selection.note.isNull()) {
        statement.bind(selection.note);
    }
    if (!selection.person.isNull()) {
        statement.bind(selection.person);
    }
}

} // namespace

RowId subjectOf(const NoteSelection& selection)
{
    return selection.note.isNull() ? RowId(selection.person) : RowId(selection.note);
}

ChosenNotes::ChosenNotes(Connection& connection, const NoteSelection& selection)
    : m_connection(connection), m_selection(selection), m_range(selection.range.value_or(kAlways)),
      m_afterMs(m_range.fromMs)
{
}

Result<bool> ChosenNotes::page(int limit, std::vector<NoteId>& notes)
{
    const QByteArray sql = "SELECT id, written_ms, rid" + chosenFrom(m_selection) +
                           " AND (written_ms, rid) > (?, ?) ORDER BY written_ms, rid LIMIT ?";
    Statement rows = m_connection.prepare(sql.constData());
    bindChosen(rows, m_selection, m_range);
    rows.bind(m_afterMs).bind(m_afterRid).bind(limit);
    const size_t before = notes.size();
    auto isRow = rows.step();
    for (; isRow && *isRow; isRow = rows.step()) {
        notes.push_back(rows.id<NoteId>(0));
        m_afterMs = rows.integer(1);
        m_afterRid = rows.integer(2);
    }
    if (!isRow) {
        return passOn(isRow);
    }
    return notes.size() - before == static_cast<size_t>(limit);
}

Result<qint64> countOf(Connection& connection, const NoteSelection& selection)
{
    const QByteArray sql = "SELECT count(*)" + chosenFrom(selection);
    Statement rows = connection.prepare(sql.constData());
    bindChosen(rows, selection, selection.range.value_or(kAlways));
    const auto isRow = rows.step();
    return isRow ? Result<qint64>(rows.integer(0)) : passOn(isRow);
}

} // namespace kithbook
