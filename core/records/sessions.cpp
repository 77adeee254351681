// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/erasure.h"
#include "core/records/sessionparts.h"
#include "core/records/sessionrules.h"
#include "core/records/tables.h"

#include <algorithm>

namespace kithbook {

namespace {

/// The lists a session takes codes from, in the order their editions are kept in.
constexpr std::array kLists{ListId::Modes,          ListId::Timing,     ListId::Delivery,
                            ListId::Outcomes,       ListId::Places,     ListId::Formats,
                            ListId::ProgrammeAreas, ListId::Activities, ListId::AudioOnlyReasons,
                            ListId::GroupAttendance};

/// "1" when all lists are of that edition, else one for each: "1 1 1 2+1 1 1 1 1 1 1".
QString editionsOf(const Catalogues& catalogues)
{
    QStringList editions;
    for (const ListId list : kLists) {
        editions.append(catalogues.at(list).edition());
    }
    const QString& first = editions.front();
    return editions.count(first) == editions.size() ? first : editions.join(QChar::Space);
}

Values valuesOf(const SessionDraft& draft, const QString& editions)
{
    using namespace tables::session;
    return {{kStartMs, draft.startMs},
            {kOffsetMin, qint64{draft.offsetMinutes}},
            {kMinutes, qint64{draft.minutes}},
            {kMode, draft.mode},
            {kModeOther, orNull(draft.modeOther)},
            {kPlatform, orNull(draft.platform)},
            {kTiming, orNull(draft.timing)},
            {kDelivery, orNull(draft.delivery)},
            {kOutcome, orNull(draft.outcome)},
            {kPlace, orNull(draft.place)},
            {kEmergencyPlace, orNull(draft.emergencyPlace)},
            {kFormat, orNull(draft.format)},
            {kOthersPresent, orNull(draft.othersPresent)},
            {kProgramArea, orNull(draft.programArea)},
            {kLine, orNull(draft.line)},
            {kMessages, orNull(draft.messages)},
            {kAudioOnlyReason, orNull(draft.audioOnlyReason)},
            {kEditions, editions},
            {kGroupId, orNull(draft.group)},
            {kLedBy, orNull(draft.ledBy)},
            {kAccessWords, orNull(draft.accessWords)}};
}

template <typename List, typename Item>
bool contains(const List& list, const Item& item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

void changePeople(Mutation& mutation, const Session& before, const SessionDraft& after)
{
    for (const Participant& each : after.people) {
        if (!contains(before.people, each)) {
            link(mutation, before.id, each);
        }
    }
    for (const Participant& each : before.people) {
        const bool stays =
            std::any_of(after.people.begin(), after.people.end(),
                        [&](const Participant& other) { return other.person == each.person; });
        if (!stays) {
            unlink(mutation, before.id, each.person);
        }
    }
}

void changeTags(Mutation& mutation, SessionId session, ListId list, const QStringList& before,
                const QStringList& after)
{
    const QString catalogue = catalogueName(list);
    for (const QString& code : after) {
        if (!before.contains(code)) {
            tag(mutation, session, catalogue, code);
        }
    }
    for (const QString& code : before) {
        if (!after.contains(code)) {
            untag(mutation, session, catalogue, code);
        }
    }
}

struct Part
{
    const Table* table;
    const char* living; ///< ids of the rows of a session that are not in Trash
    const char* gone;   ///< of those that went there at a time
};

constexpr Part kNotesOfSession{&tables::kNote,
                               "SELECT id FROM note WHERE session_id = ? AND gone IS NULL",
                               "SELECT id FROM note WHERE session_id = ? AND gone = ?"};
constexpr Part kPeopleLinks{&tables::kSessionPerson, nullptr,
                            "SELECT id FROM session_person WHERE session_id = ? AND gone = ?"};
constexpr Part kTags{&tables::kSessionTag, nullptr,
                     "SELECT id FROM session_tag WHERE session_id = ? AND gone = ?"};

Result<std::vector<RowId>> ids(Statement& rows)
{
    return collect(rows, [](const Statement& row) { return row.rowId(0); });
}

Result<void> putBackPart(Connection& connection, Mutation& mutation, const Part& part,
                         SessionId session, qint64 goneMs)
{
    Statement rows = connection.prepare(part.gone);
    rows.bind(session).bind(goneMs);
    const auto found = ids(rows);
    if (!found) {
        return passOn(found);
    }
    for (const RowId& id : *found) {
        mutation.putBack(*part.table, id);
    }
    return {};
}

} // namespace

Sessions::Sessions(Book& book, const Catalogues& catalogues)
    : m_book(book), m_catalogues(catalogues), m_editions(editionsOf(catalogues))
{
}

Result<SessionDraft> Sessions::validate(const SessionDraft& draft, qint64 nowMs) const
{
    return validatedSession(draft, m_catalogues, nowMs);
}

Result<SessionId> Sessions::add(Mutation& mutation, const SessionDraft& draft)
{
    return validate(draft, m_book.clock().nowMs()).map([&](const SessionDraft& valid) {
        return addValid(mutation, valid);
    });
}

SessionId Sessions::addValid(Mutation& mutation, const SessionDraft& draft)
{
    const auto id = SessionId::random();
    mutation.insert(tables::kSession, id, valuesOf(draft, m_editions));
    for (const Participant& participant : draft.people) {
        linkNew(mutation, id, participant);
    }
    for (const QString& mode : draft.furtherModes) {
        tagNew(mutation, id, catalogueName(ListId::Modes), mode);
    }
    for (const QString& activity : draft.activities) {
        tagNew(mutation, id, catalogueName(ListId::Activities), activity);
    }
    return id;
}

Result<void> Sessions::edit(Mutation& mutation, const Session& changed)
{
    const auto valid = validate(changed, m_book.clock().nowMs());
    if (!valid) {
        return passOn(valid);
    }
    const auto before = get(changed.id);
    if (!before) {
        return passOn(before);
    }
    mutation.update(tables::kSession, changed.id, valuesOf(*valid, m_editions), changed.seen);
    changePeople(mutation, *before, *valid);
    changeTags(mutation, changed.id, ListId::Modes, before->furtherModes, valid->furtherModes);
    changeTags(mutation, changed.id, ListId::Activities, before->activities, valid->activities);
    return {};
}

Result<void> Sessions::moveToTrash(Mutation& mutation, SessionId id)
{
    Statement rows = m_book.connection().prepare(kNotesOfSession.living);
    rows.bind(id);
    const auto notes = ids(rows);
    if (!notes) {
        return passOn(notes);
    }
    mutation.moveToTrash(tables::kSession, id);
    for (const RowId& note : *notes) {
        mutation.moveToTrash(tables::kNote, note);
    }
    return {};
}

Result<void> Sessions::putBack(Mutation& mutation, SessionId id)
{
    const auto session = get(id);
    if (!session) {
        return passOn(session);
    }
    if (!session->goneMs) {
        return {};
    }
    mutation.putBack(tables::kSession, id);
    // Undoing the step that added a session moves its links and tags to Trash as well.
    for (const Part& part : {kNotesOfSession, kPeopleLinks, kTags}) {
        auto back = putBackPart(m_book.connection(), mutation, part, id, *session->goneMs);
        if (!back) {
            return back;
        }
    }
    return {};
}

Result<void> Sessions::erase(Mutation& mutation, SessionId id)
{
    Erasure erasure(m_book.connection());
    return erasure.addSession(id).map([&] { erasure.record(mutation); });
}

} // namespace kithbook
