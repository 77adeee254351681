// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/session.h"
#include "core/records/timerange.h"

namespace kithbook {

class Book;
class Catalogues;
class Mutation;

/// Sessions: reads from a Book, writes through a Mutation that the caller commits. On the book's
/// thread. Make one and keep it for a long import: it holds nothing but what the lists say.
///
/// The rules are those of domain.md E2, story 1. Times are UTC with the offset beside them, so
/// midnight and a change of the clocks are nothing special.
class Sessions
{
public:
    static constexpr int kLongestMinutes = 24 * 60;
    /// A start this far ahead still counts as now: two clocks are rarely the same.
    static constexpr qint64 kClocksDifferMs = qint64{10} * 60 * 1000;
    static constexpr qsizetype kLongestLine = 500; ///< every text of a session, UTF-16 units
    static constexpr int kMostMessages = 100'000;
    static constexpr int kPage = 50; ///< performance.md goal 5

    Sessions(Book& book, const Catalogues& catalogues);

    /// The draft tidied: texts on one line, people, further modes and activities named once, the
    /// main mode not among the further ones. What is empty is filled: timing from the mode,
    /// delivery "live", outcome "held" (or "no_show" when nobody came to a meeting), format by how
    /// many people there were. Doing it twice
    /// changes nothing more. 0 minutes are fine for every outcome, held ones too: a text answered
    /// at once is a contact, and units are computed elsewhere, never typed. Errors: PersonMissing,
    /// BadDate (no start, or an offset over 14 hours), EndBeforeStart (below 0 minutes),
    /// TooLongSession, InTheFuture, UnknownChoice, OtherNeedsText, TextTooLong, TextNotPlain,
    /// BadInput (messages).
    [[nodiscard]] Result<SessionDraft> validate(const SessionDraft& draft, qint64 nowMs) const;

    /// Errors: as validate. That the people are in the book is the caller's: their ids come from
    /// it.
    [[nodiscard]] Result<SessionId> add(Mutation& mutation, const SessionDraft& draft);
    /// For drafts that validate() has passed: a made-up caseload of a million.
    SessionId addValid(Mutation& mutation, const SessionDraft& draft);
    /// Writes what differs from the book. Errors: as validate; NoSuchRecord.
    [[nodiscard]] Result<void> edit(Mutation& mutation, const Session& changed);

    /// With its notes.
    [[nodiscard]] Result<void> moveToTrash(Mutation& mutation, SessionId id);
    /// With what went to Trash in the same step.
    [[nodiscard]] Result<void> putBack(Mutation& mutation, SessionId id);
    /// For ever, with its notes.
    [[nodiscard]] Result<void> erase(Mutation& mutation, SessionId id);

    /// In Trash or not. Errors: NoSuchRecord.
    [[nodiscard]] Result<Session> get(SessionId id) const;
    /// As get, with `seen`: what a form loads and hands back to edit().
    [[nodiscard]] Result<Session> forEditing(SessionId id) const;

    /// Sessions that went on at the same time: worth a word, never refused. Asynchronous ones
    /// overlap nothing. `except`: the session being edited.
    [[nodiscard]] Result<std::vector<Session>> overlaps(const SessionDraft& draft,
                                                        SessionId except = {}) const;

    /// A person's sessions, newest first; meetings they were on the list of and not at, too.
    [[nodiscard]] Result<std::vector<Session>>
    timeline(PersonId person, const std::optional<SessionCursor>& after = {},
             int limit = kPage) const;
    /// The meetings of a group, newest first.
    [[nodiscard]] Result<std::vector<Session>> meetings(GroupId group, int limit = kPage) const;
    /// Everybody's, newest first.
    [[nodiscard]] Result<std::vector<Session>>
    latest(const std::optional<SessionCursor>& after = {}, int limit = kPage) const;
    /// Those that began on this day on the clock of this computer, oldest first.
    [[nodiscard]] Result<std::vector<Session>> day(const QDate& day) const;
    /// Those that began in the range, oldest first: for reports and exports.
    [[nodiscard]] Result<std::vector<Session>>
    between(const TimeRange& range, const std::optional<SessionCursor>& after = {},
            int limit = 500) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<Session>> trash() const;

private:
    struct Lists;

    Book& m_book;
    const Catalogues& m_catalogues;
    QString m_editions;
};

} // namespace kithbook
