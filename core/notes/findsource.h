// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/find.h"

#include <utility>

namespace kithbook {

/// A hit whose snippet is not cut yet: most that are met are not shown, so the words of a note are
/// not even read.
struct FoundRow
{
    FindHit hit;
    QString text;                  ///< of a note by its own words: what the person wanted to add
    QByteArray body;               ///< of such a note (core/notes/notebody.h); else empty
    bool mayHaveAdditions = false; ///< a note that is signed

    /// Everything that is looked for words.
    [[nodiscard]] QString words() const;
};

/// The statements behind find(), each newest first and at most `limit` rows. On the book's thread.
class FindSource
{
public:
    FindSource(Connection& connection, const FindQuery& query, const FindText& text)
        : m_connection(connection), m_query(query), m_text(text)
    {
    }

    using Rows = Result<std::vector<FoundRow>>;

    // Through the index.
    [[nodiscard]] Rows people(int limit) const;
    [[nodiscard]] Rows sessions(int limit) const;
    [[nodiscard]] Rows notes(int limit) const;

    // The records of query.person, read one by one: at most some thousand, where the index would
    // have to pass over everybody else's.
    [[nodiscard]] Rows thePerson() const;
    [[nodiscard]] Rows theirSessions(int limit) const;
    [[nodiscard]] Rows theirNotes(int limit) const;

    /// Fills in who was there.
    [[nodiscard]] Result<void> namePeople(FindHit& session) const;

private:
    [[nodiscard]] Rows written(int limit) const;
    [[nodiscard]] Rows added(int limit) const;
    [[nodiscard]] bool fits(FoundRow& note) const;
    [[nodiscard]] Rows peopleBy(const QString& expression, int limit) const;
    using Span = std::pair<qint64, qint64>;
    /// The first and last rid of the time asked for. Records mostly come in as time goes by, so the
    /// index is entered near the right place instead of passing over all the years since.
    [[nodiscard]] Result<Span> span(const char* sql) const;
    [[nodiscard]] qint64 from() const;
    [[nodiscard]] qint64 to() const;

    Connection& m_connection;
    const FindQuery& m_query;
    const FindText& m_text;
};

} // namespace kithbook
