// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/book/commitcodec.h"
#include "core/book/verdict.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace kithbook {

class Book;
struct Table;

/// Reads what the change log wrote, commit by commit, beside what the records hold now: every value
/// must stand in its row, unless a later commit wrote that column, and nothing may be there that no
/// commit accounts for (docs/decisions/0004). Whether the log itself is whole is the Verifier's
/// question. On the book's thread; errors are those of SQL, what does not fit goes to the verdict.
class LogReplay
{
public:
    /// Both must outlive it.
    LogReplay(Book& book, Verdict& verdict) : m_book(book), m_verdict(verdict) {}

    /// In the order of the log, from its first commit.
    [[nodiscard]] Result<void> read(const Commit& commit, qint64 seq);
    /// After the last commit: whatever is there beyond what was read, and what was replaced by
    /// nobody.
    [[nodiscard]] Result<void> finish();

    /// Words are only ever taken out of the log for a record that was erased: this commit is one of
    /// those it may have happened to.
    [[nodiscard]] Result<bool> holdsErased(const Commit& commit) const;

private:
    /// One written value: row, column, commit.
    struct Written
    {
        RowId row;
        int column;
        qint64 seq;

        friend bool operator==(const Written&, const Written&) = default;
        friend size_t qHash(const Written& written, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, written.row, written.column, written.seq);
        }
    };
    /// Columns that a later commit speaks for, with what still stands there of this one.
    using Rewritten = QHash<int, std::optional<QVariant>>;

    [[nodiscard]] Result<void> readOp(const Op& op, qint64 seq);
    [[nodiscard]] Result<void> readErase(const Table& table, const Op& op, qint64 seq);
    [[nodiscard]] Result<void> readInsert(const Table& table, const Op& op, qint64 seq);
    [[nodiscard]] Result<Rewritten> rewritten(int table, qint64 rid, qint64 seq);
    [[nodiscard]] Result<void> readUpdate(const Table& table, const Op& op, qint64 seq);
    [[nodiscard]] Result<void> takeReplaced(const Op& op, const OpCell& cell);
    [[nodiscard]] Result<void> readCell(const Table& table, const Op& op, const OpCell& cell,
                                        qint64 rid, const QVariant& live, qint64 seq);
    [[nodiscard]] Result<void> rowMissing(const Op& op, qint64 seq);
    [[nodiscard]] Result<bool> isErased(const RowId& row) const;
    [[nodiscard]] Result<void> countRows();
    [[nodiscard]] Result<void> countCells();

    Book& m_book;
    Verdict& m_verdict;
    QHash<int, qint64> m_rowsOf; ///< table number -> rows the log says are there
    qint64 m_erasures = 0;       ///< ids the log says were erased
    qint64 m_cells = 0;          ///< cell entries that a commit accounts for
    qint64 m_shownCells = 0;     ///< those of them that the row shows
    QSet<Written> m_replaced;    ///< values not there any more, until a later commit says why
};

} // namespace kithbook
