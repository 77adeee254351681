// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/notes/drawnname.h"
#include "core/notes/templateswitch.h"
#include "core/records/columnvalue.h"
#include "core/records/draftcheck.h"
#include "core/records/erasure.h"
#include "core/records/tables.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace kithbook {

namespace {

constexpr int kWidestOffset = 14 * 60; // minutes; the easternmost clocks on earth
constexpr QLatin1StringView kCommentField("comment");
constexpr QLatin1StringView kAgreedAsField("agreed_as");
constexpr QLatin1StringView kAgreedMarkField("agreed_mark");
constexpr QLatin1StringView kAgreedDigestField("agreed_digest");

// In the order of the enum; not asked is NULL.
constexpr std::array kAgreements{QLatin1StringView(""), QLatin1StringView("agrees"),
                                 QLatin1StringView("sees_it_another_way"),
                                 QLatin1StringView("chose_not_to_say")};

/// The columns that noteAt() reads.
Statement selectNotes(Connection& connection, const char* which)
{
    const QByteArray sql =
        QByteArray("SELECT id, session_id, person_id, written_ms, offset_min,"
                   " template, state, body, gone, goal_id, comment,"
                   " agreement, agreed_as, agreed_mark, agreed_digest FROM note ") +
        which;
    return connection.prepare(sql.constData());
}

Note noteAt(const Statement& row)
{
    Note note;
    note.id = row.id<NoteId>(0);
    note.session = row.id<SessionId>(1);
    note.person = row.id<PersonId>(2);
    note.writtenMs = row.integer(3);
    note.offsetMinutes = static_cast<int>(row.integer(4));
    note.templateCode = row.text(5);
    note.state = row.text(6);
    if (!row.isNull(7)) {
        auto body = decodeNote(row.blob(7));
        note.readable = body.has_value();
        note.body = body ? std::move(*body) : NoteBody();
    }
    note.goneMs = timeOrNone(row, 8);
    note.goal = row.id<GoalId>(9);
    note.comment = row.text(10);
    note.agreement = agreementOf(row.text(11));
    note.agreedAs = row.text(12);
    note.agreedMark = row.blob(13);
    note.agreedDigest = row.blob(14);
    return note;
}

Result<std::vector<Note>> readAll(Statement& rows)
{
    std::vector<Note> notes;
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        notes.push_back(noteAt(rows));
    }
    return row ? Result<std::vector<Note>>(std::move(notes)) : passOn(row);
}

Values valuesOf(const NoteDraft& draft)
{
    using namespace tables;
    return {{note::kSessionId, orNull(draft.session)},
            {note::kPersonId, orNull(draft.person)},
            {note::kWrittenMs, draft.writtenMs},
            {note::kOffsetMin, qint64{draft.offsetMinutes}},
            {note::kTemplate, draft.templateCode},
            {note::kState, draft.state},
            {note::kBody, encodeNote(draft.body)},
            {note::kGoalId, orNull(draft.goal)},
            {note::kComment, orNull(draft.comment)},
            {note::kAgreement, orNull(agreementCode(draft.agreement))},
            {note::kAgreedAs, orNull(draft.agreedAs)},
            {note::kAgreedMark, draft.agreedMark.isEmpty() ? QVariant() : draft.agreedMark},
            {note::kAgreedDigest, draft.agreedDigest.isEmpty() ? QVariant() : draft.agreedDigest}};
}

/// Every answer that is written knows its words: one that stays, those it had; one that was there
/// before digests were kept, those that were there with it.
void giveDigest(NoteDraft& draft, const NoteDraft& before)
{
    if (draft.agreement == Agreement::NotAsked) {
        draft.agreedDigest.clear();
    } else if (draft.agreedDigest.isEmpty() && draft.agreement != before.agreement) {
        draft.agreedDigest = digestOf(draft.body);
    } else if (draft.agreedDigest.isEmpty()) {
        draft.agreedDigest =
            before.agreedDigest.isEmpty() ? digestOf(before.body) : before.agreedDigest;
    }
}

} // namespace

QString agreementCode(Agreement agreement)
{
    return kAgreements.at(static_cast<size_t>(agreement));
}

Agreement agreementOf(const QString& code)
{
    const auto* found = std::find(kAgreements.begin(), kAgreements.end(), code);
    return found == kAgreements.end() ? Agreement::NotAsked
                                      : static_cast<Agreement>(found - kAgreements.begin());
}

bool NoteDraft::isAnswerOlder() const
{
    return agreement != Agreement::NotAsked && !agreedDigest.isEmpty() &&
           agreedDigest != digestOf(body);
}

Result<void> Notes::checkSections(const NoteDraft& draft) const
{
    const auto known = m_templates.templates().known(draft.templateCode);
    if (!known) {
        return passOn(known);
    }
    for (const NoteSection& section : draft.body) {
        if (!mayHold(**known, section.code)) {
            return fail(Code::UnknownChoice,
                        m_templates.sections().info().name + QChar::Space + section.code);
        }
    }
    return {};
}

Result<NoteDraft> Notes::validate(const NoteDraft& draft) const
{
    if (draft.session.isNull() && draft.person.isNull()) {
        return fail(Code::PersonMissing);
    }
    if (draft.writtenMs <= 0 || std::abs(draft.offsetMinutes) > kWidestOffset) {
        return fail(Code::BadDate, QStringLiteral("written"));
    }
    if (draft.state != noteState::kDraft && draft.state != noteState::kReady) {
        return fail(Code::UnknownChoice, QStringLiteral("note_states"));
    }
    auto body = tidied(draft.body);
    if (!body) {
        return passOn(body);
    }
    NoteDraft tidy = draft;
    tidy.body = std::move(*body);
    DraftCheck check;
    check.text(tidy.comment, kLongestComment, kCommentField);
    check.line(tidy.agreedAs, kLongestName, kAgreedAsField);
    check.that(tidy.agreedMark.isEmpty() || decodeDrawnName(tidy.agreedMark), Code::BadInput,
               kAgreedMarkField);
    check.that(tidy.agreedDigest.isEmpty() || tidy.agreedDigest.size() == kBodyDigestSize,
               Code::BadInput, kAgreedDigestField);
    if (auto fine = check.result(); !fine) {
        return passOn(fine);
    }
    if (auto checked = checkSections(tidy); !checked) {
        return passOn(checked);
    }
    return tidy;
}

Result<NoteId> Notes::add(Mutation& mutation, const NoteDraft& draft)
{
    auto valid = validate(draft);
    if (!valid) {
        return passOn(valid);
    }
    giveDigest(*valid, {});
    const NoteId id = NoteId::random();
    mutation.insert(tables::kNote, id, valuesOf(*valid));
    return id;
}

Result<void> Notes::edit(Mutation& mutation, const Note& changed)
{
    if (!changed.readable) {
        return fail(Code::BadInput, QStringLiteral("note"));
    }
    auto valid = validate(changed);
    if (!valid) {
        return passOn(valid);
    }
    const auto before = get(changed.id);
    if (!before || before->isSigned()) {
        return before ? fail(Code::NoteSigned) : passOn(before);
    }
    giveDigest(*valid, *before);
    mutation.update(tables::kNote, changed.id, valuesOf(*valid), changed.seen);
    return {};
}

void Notes::moveToTrash(Mutation& mutation, NoteId id)
{
    mutation.moveToTrash(tables::kNote, id);
}

void Notes::putBack(Mutation& mutation, NoteId id)
{
    mutation.putBack(tables::kNote, id);
}

Result<void> Notes::erase(Mutation& mutation, NoteId id)
{
    const auto note = get(id);
    if (!note || note->isSigned()) {
        return note ? fail(Code::NoteSigned) : passOn(note);
    }
    Erasure erasure(m_book.connection());
    return erasure.addNotes("SELECT id FROM note WHERE id = ?", id).map([&] {
        erasure.record(mutation);
    });
}

Result<Note> Notes::get(NoteId id) const
{
    Statement rows = selectNotes(m_book.connection(), "WHERE id = ?");
    const auto row = rows.bind(id).step();
    if (!row) {
        return passOn(row);
    }
    return *row ? Result<Note>(noteAt(rows)) : fail(Code::NoSuchRecord);
}

Result<Note> Notes::forEditing(NoteId id) const
{
    auto note = get(id);
    if (!note) {
        return note;
    }
    auto seen = versionsOf(m_book.connection(), tables::kNote, id);
    if (!seen) {
        return passOn(seen);
    }
    note->seen = std::move(*seen);
    return note;
}

Result<std::vector<Note>> Notes::ofSession(SessionId session) const
{
    Statement rows = selectNotes(m_book.connection(), "WHERE session_id = ? AND gone IS NULL"
                                                      " ORDER BY written_ms, rid");
    return readAll(rows.bind(session));
}

Result<std::vector<Note>> Notes::ofPerson(PersonId person, NoteId before, int limit) const
{
    // Two notes of one millisecond are told apart by rid, which also ends every index entry.
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    std::pair<qint64, qint64> from(last, last);
    if (!before.isNull()) {
        Statement row =
            m_book.connection().prepare("SELECT written_ms, rid FROM note WHERE id = ?");
        const auto found = row.bind(before).step();
        if (!found) {
            return passOn(found);
        }
        if (!*found) {
            return std::vector<Note>();
        }
        from = {row.integer(0), row.integer(1)};
    }
    // Meetings alone have an attendance, so that only they are looked up among the sessions. Left
    // to itself, the planner would look through every note that is about nobody alone.
    Statement rows = m_book.connection().prepare(
        "SELECT id, session_id, person_id, written_ms, offset_min, template, state, body, gone, rid"
        " FROM note WHERE person_id = ?1 AND gone IS NULL AND (written_ms, rid) < (?2, ?3)"
        " UNION ALL"
        " SELECT n.id, n.session_id, n.person_id, n.written_ms, n.offset_min, n.template, n.state,"
        " n.body, n.gone, n.rid FROM contact c CROSS JOIN note n INDEXED BY note_by_session"
        " ON n.session_id = c.session_id"
        " WHERE c.person_id = ?1 AND c.attendance IN ('present', 'late', 'left_early')"
        " AND n.person_id IS NULL AND n.gone IS NULL AND (n.written_ms, n.rid) < (?2, ?3)"
        " ORDER BY written_ms DESC, rid DESC LIMIT ?4");
    return readAll(rows.bind(person).bind(from.first).bind(from.second).bind(limit));
}

Result<NotesToFinish> Notes::toFinish(int limit) const
{
    Connection& connection = m_book.connection();
    Statement rows = selectNotes(connection, "WHERE state = ? AND gone IS NULL"
                                             " ORDER BY written_ms DESC LIMIT ?");
    auto newest = readAll(rows.bind(noteState::kDraft).bind(limit));
    if (!newest) {
        return passOn(newest);
    }
    const auto count = connection.integer("SELECT count(*) FROM (SELECT 1 FROM note"
                                          " WHERE state = ? AND gone IS NULL LIMIT ?)",
                                          noteState::kDraft, kCountedToFinish);
    if (!count) {
        return passOn(count);
    }
    return NotesToFinish{std::move(*newest), *count};
}

} // namespace kithbook
