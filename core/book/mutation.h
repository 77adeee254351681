// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/book/audit.h"
#include "core/book/rowwriter.h"
#include "core/book/schema.h"
#include "core/book/versions.h"

#include <QCborMap>
#include <QSet>

#include <optional>

namespace kithbook {

class Book;
class Transaction;
class WritingScope;

/// What a commit came to.
struct Committed
{
    qint64 step = 0;    ///< names it for undo; 0 when nothing differed and nothing was written
    qint64 changes = 0; ///< rows inserted, updated or erased
    QSet<int> tables;   ///< numbers of the tables touched: who shows them asks again
};

/// The one way to write (architecture.md section 2). Repositories record what they change; commit()
/// puts the rows, the change-log entries and one audit row on the disk in one durable transaction,
/// or none of it. A Mutation that goes out of scope uncommitted leaves no trace.
///
/// Recording returns nothing: the first thing that cannot be written is kept and told by commit().
/// A long import records without end: every 500 rows go to the open transaction as one change-log
/// entry, all of them one step for undo. One Mutation at a time, on the book's thread.
class Mutation
{
public:
    static constexpr size_t kChunkRows = 500;           ///< sync.md 3.7
    static constexpr qsizetype kChunkBytes = 256 << 10; ///< sync.md 3.7, raw text and blobs

    Mutation(Book& book, Action action, const RowId& subject = {});
    ~Mutation();
    Mutation(const Mutation&) = delete;
    Mutation& operator=(const Mutation&) = delete;

    /// A new row. Columns not named are NULL.
    void insert(const Table& table, const RowId& id, Values values);
    /// A set element (its id from RowId::ofParts): added, or brought back, or left as it is.
    void insertElement(const Table& table, const RowId& id, Values values);
    /// `seen` is what the form was loaded with; without it, what is there now. Values that do not
    /// differ are not written.
    void update(const Table& table, const RowId& id, Values values, const Versions& seen = {});
    /// Trash keeps a record whole for 30 days; nothing is asked, undo is at once (ux.md 1.9). What
    /// goes there in one Mutation has one time, so that it can come back together.
    void moveToTrash(const Table& table, const RowId& id);
    void putBack(const Table& table, const RowId& id);
    /// For ever: the row, its words in the change log and in every index. The id stays, so that it
    /// never comes back. Copies in older backups are out of reach until those expire.
    void erase(const Table& table, const RowId& id);

    /// Numbers and codes for the audit row, by small keys; never words.
    void describe(int key, qint64 value);
    /// Writes an audit row even when no record changed (an export, a search).
    void auditAnyway() { m_auditAnyway = true; }
    /// This step takes another back (see Undo).
    void setUndoes(qint64 step) { m_undoes = step; }

    /// The first error so far; a long import stops early on it.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    /// Durable when it returns a value. Errors: those of SQL (DiskFull, ReadOnly, IoFailed, ...),
    /// NoSuchRecord, Cancelled. After an error nothing of this Mutation is in the book.
    [[nodiscard]] Result<Committed> commit();

private:
    void record(Change change);
    void flush();
    [[nodiscard]] Result<void> indexInserted();
    void begin();
    void note(const Result<void>& result);
    [[nodiscard]] Result<void> finish();
    void abandon();

    Book& m_book;
    Action m_action;
    RowId m_subject;
    qint64 m_startedMs;
    QCborMap m_detail;
    bool m_auditAnyway = false;
    std::optional<qint64> m_undoes;
    std::optional<Error> m_error;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<WritingScope> m_writing;
    RowWriter m_rows;
    std::vector<Change> m_changes;
    QHash<RowId, size_t> m_changeOf; ///< row -> its place in m_changes
    qsizetype m_bytes = 0;
    QSet<RowId> m_erased;
    Committed m_done;
};

} // namespace kithbook
