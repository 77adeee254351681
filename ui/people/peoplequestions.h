// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notes/note.h"
#include "core/records/goal.h"
#include "core/records/peoplelist.h"
#include "core/records/session.h"
#include "ui/desk/bookdesk.h"

namespace kithbook {

// What the room of people asks a book: plain values in, plain values out, on the book's thread.

/// What the list is to show.
struct ListWish
{
    QStringList statuses; ///< codes; empty: all of them
    bool trash = false;   ///< those in Trash, newest first, and nobody else
    QString name;         ///< part of a name
    PersonSort sort = PersonSort::ByNextStep;

    bool operator==(const ListWish&) const = default;
};

/// One line of the list.
struct PersonLine
{
    PersonRow row;
    QString lastMode;          ///< code of the newest session; empty without one
    int lastOffsetMinutes = 0; ///< of the clock beside it
    bool hasNoteToFinish = false;
};

struct ListAnswer
{
    std::vector<PersonLine> lines;
    int count = 0;        ///< of everybody the wish fits
    bool anybody = false; ///< there are people in the book, whether the wish fits them or not
};

inline constexpr int kLinesAtOnce = 100;

/// `limit` lines from `offset` on.
[[nodiscard]] Result<ListAnswer> askList(Book& book, const BookDesk::Lists& lists,
                                         const ListWish& wish, int offset = 0,
                                         int limit = kLinesAtOnce);
/// People outside of Trash whose name has a word that begins with `text`, but `except`.
[[nodiscard]] Result<ListAnswer> askNamed(Book& book, const BookDesk::Lists& lists,
                                          const QString& text, PersonId except);

/// A person with what stands around them.
struct PersonPicture
{
    Person person;
    std::vector<ContactWay> ways;
    std::vector<Session> sessions; ///< the newest
    bool moreSessions = false;
    std::vector<Note> notes; ///< the newest
    bool moreNotes = false;
    std::vector<Goal> goals;          ///< those that are open first
    std::optional<GoalStep> keptStep; ///< one that is half written, from its draft
};

inline constexpr int kLastSessions = 5;

[[nodiscard]] Result<PersonPicture> askPerson(Book& book, const BookDesk::Lists& lists,
                                              PersonId person);

} // namespace kithbook
