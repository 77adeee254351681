// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findupkeep.h"

#include "core/book/book.h"
#include "core/book/connection.h"

#include <array>

namespace kithbook {

namespace {

struct Index
{
    const char* merge;
    const char* check;
    const char* rebuild;
};

// With rank 1 the check compares with the records, too. Bound as text and number, never put
// together: these are the only writes outside of a Mutation.
constexpr std::array kIndexes{
    Index{"INSERT INTO note_find (note_find, rank) VALUES ('merge', ?)",
          "INSERT INTO note_find (note_find, rank) VALUES ('integrity-check', 1)",
          "INSERT INTO note_find (note_find) VALUES ('rebuild')"},
    Index{"INSERT INTO addendum_find (addendum_find, rank) VALUES ('merge', ?)",
          "INSERT INTO addendum_find (addendum_find, rank) VALUES ('integrity-check', 1)",
          "INSERT INTO addendum_find (addendum_find) VALUES ('rebuild')"},
    Index{"INSERT INTO session_find (session_find, rank) VALUES ('merge', ?)",
          "INSERT INTO session_find (session_find, rank) VALUES ('integrity-check', 1)",
          "INSERT INTO session_find (session_find) VALUES ('rebuild')"},
    Index{"INSERT INTO person_find (person_find, rank) VALUES ('merge', ?)",
          "INSERT INTO person_find (person_find, rank) VALUES ('integrity-check', 1)",
          "INSERT INTO person_find (person_find) VALUES ('rebuild')"},
};

// 4 KB pages written in a slice, most of whose time are the syncs of its transaction. On two busy
// cores 40 pages take 24 ms at the median and 40 at most, 80 pages 32 and 46, 200 already 48
// and 72. Idle time must not be felt by who comes back to type; after an import somebody waits for
// the whole, and 80 pages get there in 70% of the time.
constexpr int kPagesWhenIdle = 40;
constexpr int kPagesAfterImport = 80;
// FTS5 reports less than two changes when a merge found nothing to do.
constexpr qint64 kNothingDone = 2;

Result<void> runAlone(Connection& connection, const char* sql)
{
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (auto done = connection.run(sql); !done) {
        return done;
    }
    return transaction.commit();
}

} // namespace

Result<bool> FindOptimizer::merge(const char* sql, int pages)
{
    Connection& connection = m_book.connection();
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun) {
        return passOn(begun);
    }
    const auto before = connection.integer("SELECT total_changes()");
    if (!before) {
        return passOn(before);
    }
    if (auto merged = connection.run(sql, pages); !merged) {
        return passOn(merged);
    }
    const auto after = connection.integer("SELECT total_changes()");
    if (!after) {
        return passOn(after);
    }
    if (auto committed = transaction.commit(); !committed) {
        return passOn(committed);
    }
    return *after - *before >= kNothingDone;
}

Result<bool> FindOptimizer::step()
{
    if (m_book.isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    if (m_table == kIndexes.size()) {
        return false;
    }
    // A negative number, given once, puts all pieces up for merging, whatever their size.
    const bool opens = m_depth == Depth::Full && !m_tableStarted;
    const int pages = m_depth == Depth::Full ? kPagesAfterImport : kPagesWhenIdle;
    auto merged = merge(kIndexes[m_table].merge, opens ? -pages : pages);
    if (!merged) {
        return merged;
    }
    m_tableStarted = *merged;
    m_table += *merged ? 0 : 1;
    return m_table < kIndexes.size();
}

Progress FindOptimizer::progress() const
{
    return {static_cast<qint64>(m_table), static_cast<qint64>(kIndexes.size())};
}

Result<bool> findIsSound(Book& book)
{
    for (const Index& index : kIndexes) {
        const auto checked = runAlone(book.connection(), index.check);
        if (!checked) {
            return checked.error().code == Code::Damaged ? Result<bool>(false) : passOn(checked);
        }
    }
    return true;
}

Result<bool> FindRebuilder::step()
{
    if (m_book.isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    if (m_table == kIndexes.size()) {
        return false;
    }
    if (auto rebuilt = runAlone(m_book.connection(), kIndexes[m_table].rebuild); !rebuilt) {
        return passOn(rebuilt);
    }
    return ++m_table < kIndexes.size();
}

Progress FindRebuilder::progress() const
{
    return {static_cast<qint64>(m_table), static_cast<qint64>(kIndexes.size())};
}

} // namespace kithbook
