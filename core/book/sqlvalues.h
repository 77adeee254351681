// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace kithbook {

// Between Qt's values and SQLite's. Parameters count from 1 and columns from 0, as in SQLite.
// The bind functions return SQLite result codes and copy what they are given.

/// UTF-8; NULL when `text` is a null QString.
[[nodiscard]] int bindText(sqlite3_stmt* statement, int parameter, const QString& text);
/// NULL when `bytes` is a null QByteArray; an empty one is an empty blob.
[[nodiscard]] int bindBlob(sqlite3_stmt* statement, int parameter, const QByteArray& bytes);
/// Integers and bool as INTEGER, double and float as REAL, QByteArray as BLOB, an invalid or null
/// variant as NULL, everything else as the TEXT it converts to (dates: ISO 8601).
[[nodiscard]] int bindVariant(sqlite3_stmt* statement, int parameter, const QVariant& value);

/// A null QString for NULL.
[[nodiscard]] QString columnText(sqlite3_stmt* statement, int column);
/// A null QByteArray for NULL.
[[nodiscard]] QByteArray columnBlob(sqlite3_stmt* statement, int column);
/// qint64, double, QString or QByteArray by what is stored; a null variant for NULL.
[[nodiscard]] QVariant columnVariant(sqlite3_stmt* statement, int column);

/// NULL and a missing value are one; otherwise type and content must agree.
[[nodiscard]] bool sameValue(const QVariant& a, const QVariant& b);

} // namespace kithbook
