// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/sessionparts.h"
#include "core/records/tables.h"

#include <limits>

namespace kithbook {

namespace {

/// Before the first page of what is read backwards.
constexpr SessionCursor kNewest{std::numeric_limits<qint64>::max(), {}};

/// `rest` goes on after the columns of a session called s.
Statement prepareSessions(Connection& connection, const char* rest)
{
    const QByteArray columns =
        "SELECT s.id, s.start_ms, s.offset_min, s.minutes, s.mode, s.mode_other, s.platform,"
        " s.timing, s.delivery, s.outcome, s.place, s.emergency_place, s.format, s.others_present,"
        " s.program_area, s.line, s.messages, s.audio_only_reason, s.editions, s.gone,"
        " s.group_id, s.led_by, s.access_words,"
        " (SELECT name FROM peer_group WHERE id = s.group_id) ";
    return connection.prepare((columns + rest).constData());
}

Session sessionAt(const Statement& row)
{
    Session session;
    session.id = row.id<SessionId>(0);
    session.startMs = row.integer(1);
    session.offsetMinutes = numberAt(row, 2);
    session.minutes = numberAt(row, 3);
    session.mode = row.text(4);
    session.modeOther = row.text(5);
    session.platform = row.text(6);
    session.timing = row.text(7);
    session.delivery = row.text(8);
    session.outcome = row.text(9);
    session.place = row.text(10);
    session.emergencyPlace = row.text(11);
    session.format = row.text(12);
    session.othersPresent = row.text(13);
    session.programArea = row.text(14);
    session.line = row.text(15);
    session.messages = numberOrNone(row, 16);
    session.audioOnlyReason = row.text(17);
    session.editions = row.text(18);
    session.goneMs = timeOrNone(row, 19);
    session.group = row.id<GroupId>(20);
    session.ledBy = row.text(21);
    session.accessWords = row.text(22);
    session.groupName = row.text(23);
    return session;
}

/// A session that is undone has its links in Trash with it: they still say who it was.
constexpr const char* kPeopleOfSession =
    "SELECT l.person_id, l.role, l.attendance, p.chosen_name, p.pronouns FROM session_person l"
    " LEFT JOIN person p ON p.id = l.person_id"
    " WHERE l.session_id = ?1 AND (l.gone IS NULL OR l.gone = ?2) ORDER BY l.rid";
constexpr const char* kTagsOf =
    "SELECT catalogue, code FROM session_tag"
    " WHERE session_id = ?1 AND (gone IS NULL OR gone = ?2) ORDER BY rid";

Result<void> addPeople(Connection& connection, Session& session)
{
    Statement rows = connection.prepare(kPeopleOfSession);
    rows.bind(session.id).bind(session.goneMs);
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const auto id = rows.id<PersonId>(0);
        session.people.push_back(Participant{id, roleAt(rows, 1), rows.text(2)});
        session.names.push_back(PersonName{id, rows.text(3), rows.text(4)});
    }
    return more.map([](bool) {});
}

Result<void> addTags(Connection& connection, Session& session)
{
    Statement rows = connection.prepare(kTagsOf);
    rows.bind(session.id).bind(session.goneMs);
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        const QString catalogue = rows.text(0);
        if (catalogue == catalogueName(ListId::Modes)) {
            session.furtherModes.append(rows.text(1));
        } else if (catalogue == catalogueName(ListId::Activities)) {
            session.activities.append(rows.text(1));
        }
    }
    return more.map([](bool) {});
}

Result<std::vector<Session>> sessionsOf(Connection& connection, Statement& rows)
{
    auto sessions = collect(rows, sessionAt);
    if (!sessions) {
        return sessions;
    }
    for (Session& session : *sessions) {
        if (auto parts = addPeople(connection, session).and_then([&] {
                return addTags(connection, session);
            });
            !parts) {
            return passOn(parts);
        }
    }
    return sessions;
}

} // namespace

Result<Session> Sessions::get(SessionId id) const
{
    Connection& connection = m_book.connection();
    Statement rows = prepareSessions(connection, "FROM session s WHERE s.id = ?");
    rows.bind(id);
    auto found = sessionsOf(connection, rows);
    if (!found) {
        return passOn(found);
    }
    if (found->empty()) {
        return fail(Code::NoSuchRecord);
    }
    return std::move(found->front());
}

Result<Session> Sessions::forEditing(SessionId id) const
{
    return get(id).and_then([&](Session session) -> Result<Session> {
        auto seen = versionsOf(m_book.connection(), tables::kSession, id);
        if (!seen) {
            return passOn(seen);
        }
        session.seen = std::move(*seen);
        return session;
    });
}

Result<std::vector<Session>> Sessions::overlaps(const SessionDraft& draft, SessionId except) const
{
    const QString waiting = QStringLiteral("asynchronous");
    if (draft.timing == waiting || draft.minutes <= 0) {
        return std::vector<Session>();
    }
    // No session is longer than a day, so the index is walked from a day before.
    constexpr qint64 longestMs = qint64{kLongestMinutes} * 60'000;
    Connection& connection = m_book.connection();
    Statement rows = prepareSessions(
        connection,
        "FROM session s WHERE s.start_ms > ? AND s.start_ms < ? AND s.gone IS NULL"
        " AND s.minutes > 0 AND s.start_ms + s.minutes * 60000 > ? AND s.timing IS NOT ?"
        " AND s.id IS NOT ? ORDER BY s.start_ms");
    rows.bind(draft.startMs - longestMs).bind(draft.endMs()).bind(draft.startMs);
    rows.bind(waiting).bind(except);
    return sessionsOf(connection, rows);
}

Result<std::vector<Session>>
Sessions::timeline(PersonId person, const std::optional<SessionCursor>& after, int limit) const
{
    const SessionCursor from = after.value_or(kNewest);
    Connection& connection = m_book.connection();
    Statement rows =
        prepareSessions(connection, "FROM contact c JOIN session s ON s.id = c.session_id"
                                    " WHERE c.person_id = ? AND (c.start_ms, c.session_id) < (?, ?)"
                                    " ORDER BY c.start_ms DESC, c.session_id DESC LIMIT ?");
    rows.bind(person).bind(from.startMs).bind(from.id.toBytes()).bind(limit);
    return sessionsOf(connection, rows);
}

Result<std::vector<Session>> Sessions::meetings(GroupId group, int limit) const
{
    Connection& connection = m_book.connection();
    Statement rows = prepareSessions(connection, "FROM session s WHERE s.group_id = ?"
                                                 " AND s.gone IS NULL"
                                                 " ORDER BY s.start_ms DESC LIMIT ?");
    rows.bind(group).bind(limit);
    return sessionsOf(connection, rows);
}

Result<std::vector<Session>> Sessions::latest(const std::optional<SessionCursor>& after,
                                              int limit) const
{
    const SessionCursor from = after.value_or(kNewest);
    Connection& connection = m_book.connection();
    Statement rows = prepareSessions(connection, "FROM session s WHERE (s.start_ms, s.id) < (?, ?)"
                                                 " AND s.gone IS NULL"
                                                 " ORDER BY s.start_ms DESC, s.id DESC LIMIT ?");
    rows.bind(from.startMs).bind(from.id.toBytes()).bind(limit);
    return sessionsOf(connection, rows);
}

Result<std::vector<Session>> Sessions::day(const QDate& day) const
{
    const TimeRange range = localDay(day, m_book.clock());
    Connection& connection = m_book.connection();
    Statement rows =
        prepareSessions(connection, "FROM session s WHERE s.start_ms >= ? AND s.start_ms < ?"
                                    " AND s.gone IS NULL ORDER BY s.start_ms, s.id");
    rows.bind(range.fromMs).bind(range.toMs);
    return sessionsOf(connection, rows);
}

Result<std::vector<Session>> Sessions::between(const TimeRange& range,
                                               const std::optional<SessionCursor>& after,
                                               int limit) const
{
    const SessionCursor from = after.value_or(SessionCursor{range.fromMs, {}});
    Connection& connection = m_book.connection();
    Statement rows = prepareSessions(connection, "FROM session s WHERE (s.start_ms, s.id) > (?, ?)"
                                                 " AND s.start_ms < ? AND s.gone IS NULL"
                                                 " ORDER BY s.start_ms, s.id LIMIT ?");
    rows.bind(from.startMs).bind(from.id.toBytes()).bind(range.toMs).bind(limit);
    return sessionsOf(connection, rows);
}

Result<std::vector<Session>> Sessions::trash() const
{
    Connection& connection = m_book.connection();
    Statement rows = prepareSessions(
        connection, "FROM session s WHERE s.gone IS NOT NULL ORDER BY s.gone DESC, s.id");
    return sessionsOf(connection, rows);
}

} // namespace kithbook
