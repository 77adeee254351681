// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>
#include <QVariant>

#include <span>
#include <utility>
#include <vector>

namespace kithbook {

class Connection;

/// One column that is captured in the change log. Numbers are part of the sync format: fixed for
/// ever, never reused (sync.md 3.2).
struct Column
{
    quint16 number;
    const char* name;

    friend constexpr bool operator==(const Column& a, const Column& b)
    {
        return a.number == b.number;
    }
};

/// Column 0 of every table: when the record went to Trash (UTC ms), or NULL. A register like any
/// other, so that an edit nobody had seen brings a record back (sync.md 3.2, class D).
inline constexpr Column kGone{0, "gone"};

/// One table of records. Besides its columns it has, by contract with Mutation,
/// `rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, gone INTEGER`, where
/// `ver` is the local sequence number of the commit that inserted the row. Columns in the SQL but
/// not here are local: filled by triggers or left alone, never captured, never synced.
struct Table
{
    quint16 number;
    const char* name;
    std::span<const Column> columns;
};

/// One numbered SQL file, applied in one transaction. `version` is what PRAGMA user_version
/// becomes.
struct Migration
{
    int version;
    const char* resource; ///< path in the Qt resources, such as ":/sql/0002_records.sql"
};

/// What a book can hold. The book room moves rows by these numbers and names, and knows nothing of
/// what they mean; the rooms above supply them.
struct Schema
{
    std::span<const Table> tables;
    std::span<const Migration> migrations; ///< after the book's own first one; ascending
    /// Registers the SQL functions that triggers and views of these tables call; may be empty.
    Result<void> (*prepare)(Connection&) = nullptr;
    /// Called inside the transaction of a Mutation when rows were inserted into `table`: all rows
    /// from `firstRid` on are new. For indexes that are many times cheaper to fill by the hundred
    /// than by a trigger for each row; may be empty.
    Result<void> (*rowsInserted)(Connection&, const Table& table, qint64 firstRid) = nullptr;

    [[nodiscard]] const Table* table(int number) const;
    /// The version a book of this schema has.
    [[nodiscard]] int version() const;
};

/// A column and what to put in it. Invalid QVariant is NULL; otherwise a qint64, double, QString or
/// QByteArray.
using Value = std::pair<Column, QVariant>;
using Values = std::vector<Value>;

} // namespace kithbook
