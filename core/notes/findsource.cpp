// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findsource.h"

#include "core/book/connection.h"
#include "core/notes/notebody.h"
#include "core/notes/signedform.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kithbook {

namespace {

constexpr qint64 kEarliest = std::numeric_limits<qint64>::min();
constexpr qint64 kLatest = std::numeric_limits<qint64>::max();

// CROSS JOIN keeps SQLite from starting anywhere but at the index, whose rows come newest first by
// themselves; the filters then cost one row each until enough have passed.
constexpr const char* kPeople =
    "SELECT p.id, p.last_contact_ms, p.chosen_name, p.other_names, p.own_words, p.next_step"
    " FROM person_find f CROSS JOIN person p ON p.rid = f.rowid"
    " WHERE person_find MATCH ? AND p.gone IS NULL AND p.merged_into IS NULL"
    " ORDER BY p.last_contact_ms DESC LIMIT ?";
constexpr const char* kThePerson =
    "SELECT id, last_contact_ms, chosen_name, other_names, own_words, next_step"
    " FROM person WHERE id = ? AND gone IS NULL";
// What was not asked for is an empty text, and then SQLite looks at nothing else.
constexpr const char* kSessions =
    "SELECT s.id, s.start_ms, s.offset_min, s.line"
    " FROM session_find f CROSS JOIN session s ON s.rid = f.rowid"
    " WHERE session_find MATCH ? AND s.gone IS NULL AND s.start_ms >= ? AND s.start_ms < ?"
    " AND (?4 = '' OR s.mode = ?4) AND f.rowid BETWEEN ?5 AND ?6 ORDER BY f.rowid DESC LIMIT ?7";
constexpr const char* kTheirSessions =
    "SELECT s.id, s.start_ms, s.offset_min, s.line"
    " FROM session_person l CROSS JOIN session s ON s.id = l.session_id"
    " WHERE l.person_id = ? AND l.gone IS NULL AND s.gone IS NULL"
    " AND l.start_ms >= ? AND l.start_ms < ? AND (?4 = '' OR s.mode = ?4)"
    " ORDER BY l.start_ms DESC";
constexpr const char* kFoundNotes =
    "SELECT n.id, n.written_ms, n.offset_min, n.body, n.comment, n.session_id, n.person_id,"
    " p.chosen_name, n.state = 'signed' FROM note_find f CROSS JOIN note n ON n.rid = f.rowid"
    " LEFT JOIN person p ON p.id = n.person_id"
    " WHERE note_find MATCH ?1 AND n.gone IS NULL AND n.written_ms >= ?2 AND n.written_ms < ?3"
    " AND (?4 = '' OR EXISTS (SELECT 1 FROM session s WHERE s.id = n.session_id AND s.mode = ?4))"
    " AND (?5 = '' OR n.state = ?5)"
    " AND f.rowid BETWEEN ?6 AND ?7 ORDER BY f.rowid DESC LIMIT ?8";
constexpr const char* kFoundAdditions =
    "SELECT n.id, n.written_ms, n.offset_min, a.content, NULL, n.session_id, n.person_id,"
    " p.chosen_name, 1 FROM addendum_find f CROSS JOIN addendum a ON a.rid = f.rowid"
    " CROSS JOIN note n ON n.id = a.note_id LEFT JOIN person p ON p.id = n.person_id"
    " WHERE addendum_find MATCH ?1 AND n.gone IS NULL AND n.written_ms >= ?2 AND n.written_ms < ?3"
    " AND (?4 = '' OR EXISTS (SELECT 1 FROM session s WHERE s.id = n.session_id AND s.mode = ?4))"
    " AND (?5 = '' OR n.state = ?5) ORDER BY f.rowid DESC LIMIT ?6";
constexpr const char* kTheirNotes =
    "SELECT n.id, n.written_ms, n.offset_min, n.body, n.comment, n.session_id, n.person_id,"
    " p.chosen_name, n.state = 'signed' FROM note n LEFT JOIN person p ON p.id = n.person_id"
    " WHERE n.person_id = ?1 AND n.gone IS NULL AND n.written_ms >= ?2 AND n.written_ms < ?3"
    " AND (?4 = '' OR EXISTS (SELECT 1 FROM session s WHERE s.id = n.session_id AND s.mode = ?4))"
    " AND (?5 = '' OR n.state = ?5)"
    " UNION ALL" // as Notes::ofPerson
    " SELECT n.id, n.written_ms, n.offset_min, n.body, n.comment, n.session_id, n.person_id, NULL,"
    " n.state = 'signed' FROM contact c CROSS JOIN note n INDEXED BY note_by_session ON "
    "n.session_id = c.session_id"
    " WHERE c.person_id = ?1 AND c.attendance IN ('present', 'late', 'left_early')"
    " AND n.person_id IS NULL AND n.gone IS NULL AND n.written_ms >= ?2 AND n.written_ms < ?3"
    " AND (?4 = '' OR EXISTS (SELECT 1 FROM session s WHERE s.id = n.session_id AND s.mode = ?4))"
    " AND (?5 = '' OR n.state = ?5)"
    " ORDER BY written_ms DESC";
constexpr const char* kAdditionsTo = "SELECT content FROM addendum WHERE note_id = ? ORDER BY rid";

/// Null would be NULL, which is equal to nothing.
QString given(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

FoundRow personAt(const Statement& row, const FindText& text)
{
    FoundRow found;
    found.hit.kind = HitKind::Person;
    found.hit.person = row.id<PersonId>(0);
    found.hit.whenMs = row.integer(1);
    found.hit.personName = row.text(2);
    // Where the words are: the first of the texts that has one of them.
    constexpr int kFirstText = 2;
    constexpr int kLastText = 5;
    for (int column = kFirstText; column <= kLastText; ++column) {
        found.text = row.text(column);
        if (!text.marksIn(found.text).at.empty()) {
            return found;
        }
    }
    found.text = found.hit.personName;
    return found;
}

FoundRow foundSessionAt(const Statement& row)
{
    FoundRow found;
    found.hit.kind = HitKind::Session;
    found.hit.session = row.id<SessionId>(0);
    found.hit.whenMs = row.integer(1);
    found.hit.offsetMinutes = static_cast<int>(row.integer(2));
    found.text = row.text(3);
    return found;
}

FoundRow foundNoteAt(const Statement& row)
{
    FoundRow found;
    found.hit.kind = HitKind::Note;
    found.hit.note = row.id<NoteId>(0);
    found.hit.whenMs = row.integer(1);
    found.hit.offsetMinutes = static_cast<int>(row.integer(2));
    found.body = row.blob(3);
    found.text = row.text(4);
    found.hit.session = row.id<SessionId>(5);
    found.hit.person = row.id<PersonId>(6);
    found.hit.personName = row.text(7);
    found.mayHaveAdditions = row.integer(8) != 0;
    return found;
}

/// A note by what was added to it: those words are what is shown.
FoundRow foundAdditionAt(const Statement& row)
{
    FoundRow found = foundNoteAt(row);
    found.text = addedWords(std::exchange(found.body, {}));
    return found;
}

/// Newest first, each note once and by its own words if they fit.
void mergeInto(std::vector<FoundRow>& notes, std::vector<FoundRow> additions, int limit)
{
    for (FoundRow& added : additions) {
        const bool isKnown = std::any_of(notes.begin(), notes.end(), [&](const FoundRow& note) {
            return note.hit.note == added.hit.note;
        });
        if (!isKnown) {
            notes.push_back(std::move(added));
        }
    }
    std::stable_sort(notes.begin(), notes.end(), [](const FoundRow& a, const FoundRow& b) {
        return a.hit.whenMs > b.hit.whenMs;
    });
    if (notes.size() > static_cast<size_t>(limit)) {
        notes.resize(static_cast<size_t>(limit));
    }
}

/// Reads rows until `limit` of them pass `fits`.
template <typename Read, typename Fits>
FindSource::Rows readRows(Statement& rows, int limit, Read read, Fits fits)
{
    std::vector<FoundRow> found;
    auto row = rows.step();
    while (row && *row && static_cast<int>(found.size()) < limit) {
        FoundRow next = read(rows);
        if (fits(next)) {
            found.push_back(std::move(next));
        }
        row = rows.step();
    }
    return row ? FindSource::Rows(std::move(found)) : passOn(row);
}

bool always(FoundRow&)
{
    return true;
}

} // namespace

QString FoundRow::words() const
{
    if (body.isEmpty()) {
        return text;
    }
    return text.isEmpty() ? plainWords(body) : plainWords(body) + QChar::LineFeed + text;
}

FindSource::Rows FindSource::peopleBy(const QString& expression, int limit) const
{
    Statement rows = m_connection.prepare(kPeople);
    return readRows(
        rows.bind(expression).bind(limit), limit,
        [this](const Statement& row) { return personAt(row, m_text); }, always);
}

FindSource::Rows FindSource::people(int limit) const
{
    // Whoever is called so comes before those who only said so.
    auto all = peopleBy(m_text.expression(), limit);
    if (!all || all->empty()) {
        return all;
    }
    auto named = peopleBy(
        QStringLiteral("{chosen_name other_names} : (%1)").arg(m_text.expression()), limit);
    if (!named || static_cast<int>(named->size()) == limit) {
        return named;
    }
    for (FoundRow& row : *all) {
        const bool known = std::any_of(named->begin(), named->end(), [&](const FoundRow& other) {
            return other.hit.person == row.hit.person;
        });
        if (!known && static_cast<int>(named->size()) < limit) {
            named->push_back(std::move(row));
        }
    }
    return named;
}

FindSource::Rows FindSource::sessions(int limit) const
{
    const auto rids =
        span("SELECT min(rid), max(rid) FROM session WHERE start_ms >= ? AND start_ms < ?");
    if (!rids) {
        return passOn(rids);
    }
    Statement rows = m_connection.prepare(kSessions);
    rows.bind(m_text.expression()).bind(from()).bind(to()).bind(given(m_query.mode));
    rows.bind(rids->first).bind(rids->second).bind(limit);
    return readRows(rows, limit, foundSessionAt, always);
}

FindSource::Rows FindSource::written(int limit) const
{
    const auto rids =
        span("SELECT min(rid), max(rid) FROM note WHERE written_ms >= ? AND written_ms < ?");
    if (!rids) {
        return passOn(rids);
    }
    Statement rows = m_connection.prepare(kFoundNotes);
    rows.bind(m_text.expression()).bind(from()).bind(to());
    rows.bind(given(m_query.mode)).bind(given(m_query.state));
    rows.bind(rids->first).bind(rids->second).bind(limit);
    return readRows(rows, limit, foundNoteAt, always);
}

FindSource::Rows FindSource::added(int limit) const
{
    Statement rows = m_connection.prepare(kFoundAdditions);
    rows.bind(m_text.expression()).bind(from()).bind(to());
    rows.bind(given(m_query.mode)).bind(given(m_query.state)).bind(limit);
    return readRows(rows, limit, foundAdditionAt, always);
}

FindSource::Rows FindSource::notes(int limit) const
{
    auto notes = written(limit);
    auto additions = added(limit);
    if (!notes || !additions) {
        return notes ? std::move(additions) : std::move(notes);
    }
    if (!additions->empty()) {
        mergeInto(*notes, std::move(*additions), limit);
    }
    return notes;
}

Result<FindSource::Span> FindSource::span(const char* sql) const
{
    if (!m_query.fromMs && !m_query.toMs) {
        return Span(kEarliest, kLatest);
    }
    Statement range = m_connection.prepare(sql);
    if (auto row = range.bind(from()).bind(to()).step(); !row) {
        return passOn(row);
    }
    // Without a row in the time both are NULL, read as 0: rids start at 1, so nothing is found.
    return Span(range.integer(0), range.integer(1));
}

FindSource::Rows FindSource::thePerson() const
{
    Statement rows = m_connection.prepare(kThePerson);
    QString everything;
    return readRows(
        rows.bind(m_query.person), 1,
        [&](const Statement& row) {
            everything = QStringList{row.text(2), row.text(3), row.text(4), row.text(5)}.join(
                QChar::LineFeed);
            return personAt(row, m_text);
        },
        [&](const FoundRow&) { return m_text.marksIn(everything).complete; });
}

FindSource::Rows FindSource::theirSessions(int limit) const
{
    Statement rows = m_connection.prepare(kTheirSessions);
    rows.bind(m_query.person).bind(from()).bind(to()).bind(given(m_query.mode));
    return readRows(rows, limit, foundSessionAt,
                    [this](const FoundRow& row) { return m_text.marksIn(row.text).complete; });
}

FindSource::Rows FindSource::theirNotes(int limit) const
{
    Statement rows = m_connection.prepare(kTheirNotes);
    rows.bind(m_query.person).bind(from()).bind(to());
    rows.bind(given(m_query.mode)).bind(given(m_query.state));
    return readRows(rows, limit, foundNoteAt, [this](FoundRow& row) { return fits(row); });
}

/// In its own words, or in those of something that was added, which are shown then.
bool FindSource::fits(FoundRow& note) const
{
    if (m_text.marksIn(note.words()).complete) {
        return true;
    }
    if (!note.mayHaveAdditions) {
        return false;
    }
    Statement additions = m_connection.prepare(kAdditionsTo);
    additions.bind(note.hit.note);
    for (auto row = additions.step(); row && *row; row = additions.step()) {
        const QString words = addedWords(additions.blob(0));
        if (m_text.marksIn(words).complete) {
            note.text = words;
            note.body.clear();
            return true;
        }
    }
    return false;
}

Result<void> FindSource::namePeople(FindHit& session) const
{
    Statement rows = m_connection.prepare(
        "SELECT p.id, p.chosen_name FROM session_person l JOIN person p ON p.id = l.person_id"
        " WHERE l.session_id = ? AND l.gone IS NULL ORDER BY l.rid");
    rows.bind(session.session);
    int count = 0;
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const bool wanted = rows.id<PersonId>(0) == m_query.person;
        if (count++ == 0 || wanted) {
            session.person = rows.id<PersonId>(0);
            session.personName = rows.text(1);
        }
    }
    // Inside one person's record nobody is told how many others there were.
    session.otherPeople = m_query.person.isNull() ? std::max(count - 1, 0) : 0;
    return row ? Result<void>() : passOn(row);
}

qint64 FindSource::from() const
{
    return m_query.fromMs.value_or(kEarliest);
}

qint64 FindSource::to() const
{
    return m_query.toMs.value_or(kLatest);
}

} // namespace kithbook
