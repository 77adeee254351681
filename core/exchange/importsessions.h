// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importpeople.h"
#include "core/records/sessions.h"

namespace kithbook {

struct SessionRecord;

/// Puts sessions from rows into a book, or only says what would come of it.
class ImportSessions
{
public:
    ImportSessions(Book& book, const Catalogues& catalogues, KnownPeople& known, bool addsPeople);

    /// A session that is in the book: the same one in a row is not added again.
    void noteKnown(const SessionRecord& session);
    /// As ImportPeople::take.
    [[nodiscard]] RowOutcome take(const ImportedSession& session, Mutation* mutation, qint64 row,
                                  RowProblems& problems);
    /// Because of sessions with them.
    [[nodiscard]] qint64 peopleAdded() const { return m_peopleAdded; }

private:
    /// Somebody a row names who is to be added once the row turns out fine.
    struct Newcomer
    {
        size_t place; ///< in SessionDraft::people
        QString name;
    };
    struct Cell
    {
        const QStringList& names;
        const std::vector<PersonId>& ids;
        Role role;
        ImportField field;
    };

    void findPeople(const ImportedSession& session, SessionDraft& draft,
                    std::vector<Newcomer>& newcomers, qint64 row, RowProblems& problems) const;
    void findPerson(const Cell& cell, qsizetype which, SessionDraft& draft,
                    std::vector<Newcomer>& newcomers, qint64 row, RowProblems& problems) const;
    [[nodiscard]] Result<void> welcome(const std::vector<Newcomer>& newcomers, SessionDraft& draft,
                                       Mutation* mutation);

    Book& m_book;
    Sessions m_sessions;
    People m_people;
    KnownPeople& m_known;
    const bool m_addsPeople;
    QSet<RowId> m_keys; ///< of the sessions that are there, sessionKey() of each
    qint64 m_peopleAdded = 0;
};

} // namespace kithbook
