// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "core/book/safeguards.h"
#include "core/book/statement.h"
#include "core/book/transaction.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace kithbook {

/// One SQLCipher connection to the image inside of a book file, and the statements it has prepared.
/// Open, use and destroy it on one thread; only interrupt() may come from another.
/// Statements, Transactions, queries and copies of database() must be gone before it is.
class Connection
{
public:
    /// `key`: kImageKeySize bytes. The path goes through the prefix VFS, must not be a link, and is
    /// never created: Access::Create makes the file if need be (0600) and refuses an image that is
    /// already there, the others refuse one that is not.
    /// Errors: NotFound, NotARegularFile, EmptyFile (no room for the envelope), Damaged (no image,
    /// or not one this key opens), AlreadyOpen, AlreadyExists, ReadOnly, IoFailed, UnsafeLibrary.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const QString& path, const SecretBytes& key, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One statement. Taken from the cache if it is there by its text; whatever is wrong with it
    /// surfaces at step() or run().
    [[nodiscard]] Statement prepare(const char* sql);
    /// A script of statements without parameters, up to the first that fails.
    [[nodiscard]] Result<void> execute(const char* sql);

    template <typename... Args>
    [[nodiscard]] Result<void> run(const char* sql, const Args&... args)
    {
        Statement statement = prepare(sql);
        (statement.bind(args), ...);
        return statement.run();
    }

    /// First column of the first row; NoSuchRecord without a row.
    template <typename... Args>
    [[nodiscard]] Result<qint64> integer(const char* sql, const Args&... args)
    {
        Statement statement = prepare(sql);
        (statement.bind(args), ...);
        return firstInteger(statement);
    }

    /// Rows touched by the last INSERT, UPDATE or DELETE itself, not by its triggers.
    [[nodiscard]] int changes() const;
    [[nodiscard]] qint64 lastRowId() const;

    /// Makes a statement that is running give up with Cancelled; nothing happens if none is. An
    /// interrupted write rolls its whole transaction back. Any thread, while the connection lives.
    void interrupt();

    /// Between BEGIN and its end: what is written now may yet be rolled back.
    [[nodiscard]] bool isInTransaction() const;

    /// For functions, the authorizer and backups. Do not close it.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// The same connection for Qt Sql: models and plain QSqlQuery.
    [[nodiscard]] QSqlDatabase database() const { return m_database; }

private:
    explicit Connection(sqlite3* handle);
    [[nodiscard]] static Result<qint64> firstInteger(Statement& statement);
    [[nodiscard]] std::unique_ptr<PreparedStatement> prepareNew(const char* sql) const;
    [[nodiscard]] PreparedStatement* keep(const char* sql,
                                          std::unique_ptr<PreparedStatement> prepared);
    void dropIdleStatements();

    /// Lets the cache be asked with the caller's text, without a copy of it.
    struct TextHash
    {
        using is_transparent = void;
        [[nodiscard]] size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    sqlite3* m_handle; ///< owned by the driver of m_database
    QSqlDatabase m_database;
    std::unordered_map<std::string, std::unique_ptr<PreparedStatement>, TextHash, std::equal_to<>>
        m_statements;
};

/// VACUUM and VACUUM INTO attach a database of their own, which a connection otherwise may not
/// (security.md R4). Allows one for as long as it lives.
class AttachAllowed
{
public:
    explicit AttachAllowed(Connection& connection);
    AttachAllowed(const AttachAllowed&) = delete;
    AttachAllowed& operator=(const AttachAllowed&) = delete;
    ~AttachAllowed();

private:
    Connection& m_connection;
};

} // namespace kithbook
