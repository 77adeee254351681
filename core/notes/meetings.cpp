// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings.h"

#include "core/book/book.h"
#include "core/book/mutation.h"

#include <QSet>

#include <algorithm>

namespace kithbook {

namespace {

constexpr QLatin1StringView kNarrative("narrative");
constexpr QLatin1StringView kStory("story");

/// Of the kind that is written here, and nobody went on with it elsewhere.
bool isOwnNote(const Note& note)
{
    const bool isStory =
        note.body.empty() || (note.body.size() == 1 && note.body.front().code == kStory);
    return note.readable && isStory && note.templateCode == kNarrative &&
           note.state == noteState::kDraft;
}

QString textOf(const Note& note)
{
    return note.body.empty() ? QString() : note.body.front().text;
}

NoteBody bodyOf(const QString& text)
{
    return {{QString(kStory), text}};
}

/// What is to stand for a person, or for everybody (a null id).
QString wantedText(const MeetingDraft& draft, PersonId person)
{
    if (person.isNull()) {
        return draft.summary.trimmed();
    }
    const bool isListed =
        std::any_of(draft.session.people.begin(), draft.session.people.end(),
                    [&](const Participant& each) { return each.person == person; });
    const auto line = std::find_if(draft.lines.begin(), draft.lines.end(),
                                   [&](const MeetingLine& each) { return each.person == person; });
    return isListed && line != draft.lines.end() ? line->text.trimmed() : QString();
}

/// Whom there can be a text about: everybody, then each who is on the list.
std::vector<PersonId> subjectsOf(const MeetingDraft& draft)
{
    std::vector<PersonId> subjects{PersonId()};
    subjects.reserve(draft.session.people.size() + 1);
    for (const Participant& each : draft.session.people) {
        subjects.push_back(each.person);
    }
    return subjects;
}

} // namespace

Meetings::Meetings(Book& book, const Catalogues& catalogues, const NoteTemplates& templates)
    : m_sessions(book, catalogues), m_notes(book, templates), m_clock(book.clock())
{
}

Result<void> Meetings::check(const MeetingDraft& draft) const
{
    const auto& people = draft.session.people;
    const bool isSaid = std::all_of(people.begin(), people.end(), [](const Participant& each) {
        return each.role == Role::Supporter || !each.attendance.isEmpty();
    });
    if (draft.session.group.isNull() || !isSaid) {
        return fail(Code::BadInput,
                    isSaid ? QStringLiteral("group") : QStringLiteral("attendance"));
    }
    return {};
}

Result<SessionId> Meetings::add(Mutation& mutation, const MeetingDraft& draft)
{
    if (const auto checked = check(draft); !checked) {
        return passOn(checked);
    }
    auto id = m_sessions.add(mutation, draft.session);
    if (!id) {
        return id;
    }
    for (const PersonId& person : subjectsOf(draft)) {
        if (auto added = addText(mutation, *id, person, wantedText(draft, person)); !added) {
            return passOn(added);
        }
    }
    return id;
}

Result<void> Meetings::edit(Mutation& mutation, const Session& meeting, const MeetingDraft& changed)
{
    const auto checked = check(changed);
    const auto notes = ownNotes(meeting.id);
    if (!checked || !notes) {
        return checked ? passOn(notes) : passOn(checked);
    }
    Session session = meeting;
    static_cast<SessionDraft&>(session) = changed.session;
    if (auto edited = m_sessions.edit(mutation, session); !edited) {
        return edited;
    }
    QSet<RowId> written;
    for (const Note& note : *notes) {
        const bool isSecond = written.contains(note.person);
        written.insert(note.person);
        if (auto done = isSecond ? Result<void>()
                                 : changeText(mutation, note, wantedText(changed, note.person));
            !done) {
            return done;
        }
    }
    for (const PersonId& person : subjectsOf(changed)) {
        const QString text = written.contains(person) ? QString() : wantedText(changed, person);
        if (auto added = addText(mutation, meeting.id, person, text); !added) {
            return added;
        }
    }
    return {};
}

Result<MeetingDraft> Meetings::draftOf(const Session& meeting) const
{
    const auto notes = ownNotes(meeting.id);
    if (!notes) {
        return passOn(notes);
    }
    MeetingDraft draft{meeting, {}, {}};
    QSet<RowId> read;
    for (const Note& note : *notes) {
        if (read.contains(note.person)) {
            continue;
        }
        read.insert(note.person);
        if (note.person.isNull()) {
            draft.summary = textOf(note);
        } else {
            draft.lines.push_back({note.person, textOf(note)});
        }
    }
    return draft;
}

Result<std::vector<Note>> Meetings::ownNotes(SessionId meeting) const
{
    return m_notes.ofSession(meeting).map([](std::vector<Note> notes) {
        std::erase_if(notes, [](const Note& note) { return !isOwnNote(note); });
        return notes;
    });
}

Result<void> Meetings::addText(Mutation& mutation, SessionId meeting, PersonId person,
                               const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const qint64 now = m_clock.nowMs();
    NoteDraft note;
    note.session = meeting;
    note.person = person;
    note.writtenMs = now;
    note.offsetMinutes = m_clock.offsetMinutes(now);
    note.templateCode = kNarrative;
    note.body = bodyOf(text);
    return m_notes.add(mutation, note).map([](const NoteId&) {});
}

Result<void> Meetings::changeText(Mutation& mutation, const Note& note, const QString& text)
{
    if (text == textOf(note)) {
        return {};
    }
    if (text.isEmpty()) {
        m_notes.moveToTrash(mutation, note.id);
        return {};
    }
    Note changed = note;
    changed.body = bodyOf(text);
    return m_notes.edit(mutation, changed);
}

} // namespace kithbook
