// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notes.h"
#include "core/records/sessions.h"

namespace kithbook {

class Clock;

/// What is written about one person at a meeting, for their record alone.
struct MeetingLine
{
    PersonId person;
    QString text;

    friend bool operator==(const MeetingLine&, const MeetingLine&) = default;
};

/// A meeting of a group as its page holds it.
struct MeetingDraft
{
    SessionDraft session; ///< with its group; everybody on the list has an attendance
    QString summary;      ///< about everybody, and goes into the record of all who were there
    std::vector<MeetingLine> lines;

    friend bool operator==(const MeetingDraft&, const MeetingDraft&) = default;
};

/// Meetings of groups (domain.md story 11). A meeting is one session. Its summary is a note about
/// nobody alone, each line a note about that person: drafts of template "narrative", found like
/// every note, and written in the same step as the session. On the book's thread.
class Meetings
{
public:
    Meetings(Book& book, const Catalogues& catalogues, const NoteTemplates& templates);

    /// Errors: those of Sessions::add and Notes::add; BadInput without a group, or with somebody
    /// whose attendance is not said.
    [[nodiscard]] Result<SessionId> add(Mutation& mutation, const MeetingDraft& draft);
    /// Writes what differs from the book. A text that was taken out, and the line of somebody who
    /// is not on the list any more, go to Trash. Errors: as add; NoSuchRecord.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Session& meeting,
                                    const MeetingDraft& changed);

    /// As the page holds it. Texts that were signed or written on elsewhere are left out; edit()
    /// leaves them alone. Errors: NoSuchRecord.
    [[nodiscard]] Result<MeetingDraft> draftOf(const Session& meeting) const;

private:
    [[nodiscard]] Result<void> check(const MeetingDraft& draft) const;
    [[nodiscard]] Result<std::vector<Note>> ownNotes(SessionId meeting) const;
    [[nodiscard]] Result<void> addText(Mutation& mutation, SessionId meeting, PersonId person,
                                       const QString& text);
    [[nodiscard]] Result<void> changeText(Mutation& mutation, const Note& note,
                                          const QString& text);

    Sessions m_sessions;
    Notes m_notes;
    const Clock& m_clock;
};

} // namespace kithbook
