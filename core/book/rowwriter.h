// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/commitcodec.h"
#include "core/book/schema.h"
#include "core/book/versions.h"

#include <QHash>

#include <utility>

namespace kithbook {

class CommitLog;
class Connection;

/// What a Mutation was asked to do to one row, before it is written.
struct Change
{
    const Table* table = nullptr;
    OpKind kind = OpKind::Insert;
    RowId row;
    Values values;
    Versions seen;
};

/// Puts changes into the tables and says what they came to, for the change log. Runs inside the
/// transaction of a Mutation.
class RowWriter
{
public:
    RowWriter(Connection& connection, CommitLog& log) : m_connection(connection), m_log(log) {}

    /// Writes the change as part of commit `seq`. The Op has no cells when nothing differed: then
    /// there is nothing to log. Errors: NoSuchRecord (also for an id that was erased), and those of
    /// SQL.
    [[nodiscard]] Result<Op> write(const Change& change, qint64 seq);

    /// Lowest rid of the rows inserted into each table since the last call, by table number.
    [[nodiscard]] QHash<int, qint64> takeInserted() { return std::exchange(m_inserted, {}); }

private:
    [[nodiscard]] Result<Op> insert(const Change& change, qint64 seq);
    [[nodiscard]] Result<Op> update(const Change& change, qint64 seq);
    [[nodiscard]] Result<Op> erase(const Change& change, qint64 seq);
    [[nodiscard]] Result<OpCell> replace(const Change& change, const Value& value,
                                         const QVariant& before, qint64 rid, qint64 rowVersion,
                                         qint64 seq);
    [[nodiscard]] const QByteArray& insertSql(const Table& table);

    Connection& m_connection;
    CommitLog& m_log;
    QHash<int, QByteArray> m_insertSql;
    QHash<int, qint64> m_inserted;
};

} // namespace kithbook
