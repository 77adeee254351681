// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QSqlError>
#include <QSqlResult>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kithbook {

class SqlCipherDriver;

/// One prepared statement of a SqlCipherDriver and its rows. Forward-only queries read the live
/// statement; others keep the rows they have passed, so that any of them can be asked for again.
/// Thread: the connection's.
class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    /// Null before prepare() and after the driver closed.
    [[nodiscard]] sqlite3_stmt* statement() const { return m_statement; }

    /// The driver closes: finalizes the statement; from here on every call answers "no".
    void letGo();

    /// sqlite3_stmt*
    [[nodiscard]] QVariant handle() const override;

protected:
    bool prepare(const QString& sql) override;
    bool exec() override;
    bool reset(const QString& sql) override;
    void detachFromResultSet() override;
    [[nodiscard]] QVariant data(int column) override;
    [[nodiscard]] bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    [[nodiscard]] int size() override;
    [[nodiscard]] int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;

private:
    bool bindAll();
    bool step();
    bool fetchForward(int row);
    bool fetchKept(int row);
    void finalize();
    bool failed(QSqlError::ErrorType type);

    SqlCipherDriver* m_owner;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<QVariant> m_kept; ///< rows passed so far, column by column
    int m_columns = 0;
    int m_keptRows = 0;
    int m_changes = -1;
    bool m_peeked = false; ///< exec() stepped onto the first row and nobody has fetched it yet
};

/// SQLite's last error on `connection` for Qt Sql; nativeErrorCode() is the extended result code.
[[nodiscard]] QSqlError qtError(sqlite3* connection, QSqlError::ErrorType type);

/// What a column declared as `declaredType` holds; QString for a type SQLite gives TEXT affinity.
[[nodiscard]] QMetaType columnMetaType(const QString& declaredType);

} // namespace kithbook

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)
