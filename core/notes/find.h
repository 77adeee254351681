// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notes/snippet.h"
#include "core/records/ids.h"

#include <optional>

namespace kithbook {

class Connection;

struct FindQuery
{
    QString text{};    ///< as typed; how it is read: FindText
    PersonId person{}; ///< this person's records alone; null: everybody's
    // Sessions that began and notes that were written in it; people have no time and are left out.
    std::optional<qint64> fromMs{};
    std::optional<qint64> toMs{}; ///< not included
    QString mode{};  ///< sessions in this mode and notes of them; empty: any, and people as well
    QString state{}; ///< notes in this state and nothing else; empty: any
    bool notesAlone = false;
    int limit = 50;

    [[nodiscard]] bool wantsPeople() const
    {
        return !fromMs && !toMs && mode.isEmpty() && wantsSessions();
    }
    [[nodiscard]] bool wantsSessions() const { return state.isEmpty() && !notesAlone; }
};

enum class HitKind { Person, Session, Note };

struct FindHit
{
    HitKind kind = HitKind::Person;
    PersonId person;   ///< of a session: the one who is named first
    SessionId session; ///< null unless a session, or a note that belongs to one
    NoteId note;       ///< null unless a note
    qint64 whenMs = 0; ///< last contact, start, or written; 0: not known
    int offsetMinutes = 0;
    QString personName;
    int otherPeople = 0; ///< in the session beside `person`; 0 when asked about one person alone
    Snippet snippet;
};

struct FindAnswer
{
    std::vector<FindHit> hits; ///< people first, then sessions and notes, newest first
    bool more = false;         ///< there are more than `limit`, or more people than were named
};

/// Of `limit`, at most one in this many is a person, so that a common word does not hide the notes.
inline constexpr int kPeopleShare = 5;

/// Looks in names and own words of people, the one line of sessions, and notes: in what is written
/// there, in what the person wanted to add, and in what was added after signing (all the words in
/// one of these additions). What is in Trash is left out. Never ranked: the newest come first,
/// which for a common word among a million notes takes a fifth of a millisecond where ranking takes
/// 800 (performance.md, "never rank while typing"). Without a person the newest are those that came
/// into the book last; `limit` of them are taken and then put in order of time. With a person, that
/// person's records are read through.
///
/// Quick enough for every letter typed; a question nobody waits for any more is given up with
/// Connection::interrupt. Writing down that somebody searched is the caller's.
/// Errors: those of FindText::parse; Cancelled; those of SQL.
[[nodiscard]] Result<FindAnswer> find(Connection& connection, const FindQuery& query);

} // namespace kithbook
