// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwalk.h"

#include "core/book/connection.h"
#include "core/records/columnvalue.h"

#include <limits>

namespace kithbook {

namespace {

// clang-format off
#define KITHBOOK_SESSION_COLUMNS                                                                   \
    "SELECT s.id, s.start_ms, s.offset_min, s.minutes, s.mode, s.mode_other, s.platform, s.timing,"\
    " s.delivery, s.outcome, s.place, s.emergency_place, s.format, s.others_present,"              \
    " s.program_area, s.line, s.messages, s.audio_only_reason, s.editions,"                        \
    " s.group_id, s.led_by, s.access_words,"                                                       \
    " (SELECT group_concat(who, ' ') FROM (SELECT lower(hex(person_id))"                           \
    "   || CASE WHEN role IS NOT NULL THEN '+'"                                                    \
    "   WHEN attendance IN ('excused', 'no_show') THEN '-' ELSE '' END AS who FROM session_person" \
    "   WHERE session_id = s.id AND gone IS NULL ORDER BY rid)),"                                  \
    " (SELECT group_concat(code, ' ') FROM (SELECT code FROM session_tag"                          \
    "   WHERE session_id = s.id AND catalogue = 'modes' AND gone IS NULL ORDER BY rid)),"          \
    " (SELECT group_concat(code, ' ') FROM (SELECT code FROM session_tag"                          \
    "   WHERE session_id = s.id AND catalogue = 'activities' AND gone IS NULL ORDER BY rid))"      \
    " FROM session s "
// clang-format on

SessionRecord sessionRecordOf(const Statement& row)
{
    SessionRecord record;
    record.id = row.rowId(0);
    record.startMs = timeOrNone(row, 1);
    record.offsetMinutes = static_cast<int>(row.integer(2));
    record.minutes = timeOrNone(row, 3);
    record.mode = row.bytes(4);
    record.modeOther = row.bytes(5);
    record.platform = row.bytes(6);
    record.timing = row.bytes(7);
    record.delivery = row.bytes(8);
    record.outcome = row.bytes(9);
    record.place = row.bytes(10);
    record.emergencyPlace = row.bytes(11);
    record.format = row.bytes(12);
    record.othersPresent = row.bytes(13);
    record.programArea = row.bytes(14);
    record.line = row.bytes(15);
    record.messages = timeOrNone(row, 16);
    record.audioOnlyReason = row.bytes(17);
    record.editions = row.bytes(18);
    record.group = row.rowId(19);
    record.ledBy = row.bytes(20);
    record.accessWords = row.bytes(21);
    record.people = row.bytes(22);
    record.furtherModes = row.bytes(23);
    record.activities = row.bytes(24);
    return record;
}

} // namespace

SessionWalk::SessionWalk(Connection& connection, const std::optional<TimeRange>& range)
    : m_connection(connection), m_hasUnplaced(!range),
      m_from(range ? range->fromMs : std::numeric_limits<qint64>::min()),
      m_to(range ? range->toMs : std::numeric_limits<qint64>::max())
{
}

Result<bool> SessionWalk::page(int limit, const Visit& visit)
{
    if (m_hasUnplaced) {
        m_hasUnplaced = false;
        Statement unplaced = m_connection.prepare(KITHBOOK_SESSION_COLUMNS
                                                  "WHERE s.start_ms IS NULL AND s.gone IS NULL");
        return visitAll(unplaced, visit).map([] { return true; });
    }
    const auto end = pageEnd(limit);
    if (!end) {
        return passOn(end);
    }
    Statement placed = m_connection.prepare(
        KITHBOOK_SESSION_COLUMNS "WHERE s.start_ms >= ? AND s.start_ms < ? AND s.gone IS NULL"
                                 " ORDER BY s.start_ms");
    placed.bind(m_from).bind(*end);
    m_from = *end;
    return visitAll(placed, visit).map([this] { return m_from < m_to; });
}

Result<qint64> SessionWalk::count() const
{
    return m_connection.integer("SELECT count(*) FROM session WHERE gone IS NULL AND"
                                " ((start_ms >= ? AND start_ms < ?) OR (start_ms IS NULL AND ?))",
                                m_from, m_to, m_hasUnplaced);
}

Result<void> SessionWalk::visitAll(Statement& sessions, const Visit& visit) const
{
    auto isRow = sessions.step();
    for (; isRow && *isRow; isRow = sessions.step()) {
        visit(sessionRecordOf(sessions));
    }
    return isRow ? Result<void>() : passOn(isRow);
}

/// The first start that belongs to the page after this one. Found in the index alone, so that the
/// page itself needs no second key to go on from.
Result<qint64> SessionWalk::pageEnd(int limit) const
{
    Statement next = m_connection.prepare("SELECT start_ms FROM session WHERE start_ms >= ?"
                                          " AND start_ms < ? ORDER BY start_ms LIMIT 1 OFFSET ?");
    const auto isRow = next.bind(m_from).bind(m_to).bind(limit).step();
    if (!isRow) {
        return passOn(isRow);
    }
    if (!*isRow) {
        return m_to;
    }
    return qMax(next.integer(0), m_from + 1);
}

#undef KITHBOOK_SESSION_COLUMNS

} // namespace kithbook
