// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSqlDriver>

struct sqlite3;

namespace kithbook {

class SqlCipherResult;

/// QSQLCIPHER: Qt Sql over one SQLCipher connection that somebody else has opened, keyed and
/// checked. open() always refuses, and the driver is registered under no name, so nothing reaches a
/// file through Qt Sql that did not go through Connection: an unkeyed connection would write
/// plaintext without saying so (security.md findings 1 and 2).
///
/// Owns the connection: close() finalizes every statement of every living query first, so that a
/// query outliving the lock holds neither the file nor its key. Thread: the connection's.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(sqlite3* connection, QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] sqlite3* connection() const { return m_connection; }

    /// A result tells its driver when it goes, so that close() does not reach for it.
    void forget(SqlCipherResult* result) { m_results.remove(result); }

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString& database, const QString& user, const QString& password,
              const QString& host, int port, const QString& options) override;
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString& table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& identifier,
                                           IdentifierType type) const override;
    [[nodiscard]] QString stripDelimiters(const QString& identifier,
                                          IdentifierType type) const override;
    /// sqlite3*
    [[nodiscard]] QVariant handle() const override;

private:
    bool runTransaction(const char* sql);

    sqlite3* m_connection;
    mutable QSet<SqlCipherResult*> m_results; // createResult() is const in Qt's interface
};

} // namespace kithbook

Q_DECLARE_OPAQUE_POINTER(sqlite3*)
