// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "core/base/writefailure.h"
#include "core/book/prefixvfs.h"
#include "core/book/preparedstatement.h"
#include "core/book/sqlcipherdriver.h"
#include "core/book/sqlcipherresult.h"
#include "core/book/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace kithbook {

namespace {

/// More than the program has statements; SQL put together for one question must not pile up.
constexpr size_t kMostStatements = 256;

/// The smallest image there is: one page.
constexpr qint64 kImagePage = 4096;

struct CloseConnection
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using OwnedHandle = std::unique_ptr<sqlite3, CloseConnection>;

/// An empty file that only its owner may read, unless there is a file. SQLite would make it 0644,
/// and gives its journals the rights of the book.
Result<void> makeFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return {};
    }
    const QFileInfo folder(info.path());
    if (!folder.isDir()) {
        return fail(Code::NotFound, QStringLiteral("folder"));
    }
    if (!folder.isWritable()) {
        return fail(Code::ReadOnly, QStringLiteral("folder"));
    }
    if (!QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(writeFailure(errno), QStringLiteral("create"));
    }
    return {};
}

/// Where the file is once links among its folders are followed: SQLITE_OPEN_NOFOLLOW refuses those
/// too, and a home folder behind a link is nothing to refuse. A link in the last place is.
Result<QString> straightPath(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink()) {
        return fail(Code::NotARegularFile, QStringLiteral("link"));
    }
    if (!info.exists()) {
        return fail(Code::NotFound);
    }
    if (!info.isFile()) {
        return fail(Code::NotARegularFile);
    }
    return info.canonicalFilePath();
}

Result<OwnedHandle> openFile(const QString& path, Access access)
{
    const auto vfs = registerPrefixVfs();
    if (!vfs) {
        return passOn(vfs);
    }
    // Never OPEN_CREATE. NOMUTEX: one thread at a time is the rule here, and a lock for each column
    // that is read would be paid for nothing.
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    sqlite3* opened = nullptr;
    const int rc = sqlite3_open_v2(
        path.toUtf8().constData(), &opened,
        mode | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, *vfs);
    OwnedHandle handle(opened);
    if (rc != SQLITE_OK) {
        return tl::unexpected(sqlError(rc));
    }
    // SQLite falls back to reading without a word when it may not write.
    if (access != Access::ReadOnly && sqlite3_db_readonly(opened, "main") == 1) {
        return fail(Code::ReadOnly);
    }
    return handle;
}

/// SQLite takes an empty image for an empty database and says that all is well.
Result<void> checkSize(sqlite3* handle, Access access)
{
    const auto size = prefixedFileSize(handle);
    if (!size) {
        return passOn(size);
    }
    if (access == Access::Create) {
        return *size > kPrefixSize ? fail(Code::AlreadyExists) : Result<void>();
    }
    if (*size < kPrefixSize) {
        return fail(Code::EmptyFile);
    }
    return *size < kPrefixSize + kImagePage ? fail(Code::Damaged, QStringLiteral("no image"))
                                            : Result<void>();
}

QString uniqueConnectionName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("kithbook-%1").arg(++count);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const SecretBytes& key,
                                                     Access access)
{
    if (access == Access::Create) {
        if (const auto made = makeFile(path); !made) {
            return passOn(made);
        }
    }
    auto handle = straightPath(path).and_then(
        [&](const QString& straight) { return openFile(straight, access); });
    if (!handle) {
        return passOn(handle);
    }
    const auto ready = checkSize(handle->get(), access)
                           .and_then([&] { return unlockImage(handle->get(), key); })
                           .and_then([&] { return applySafeguards(handle->get(), access); });
    if (!ready) {
        return passOn(ready);
    }
    return std::unique_ptr<Connection>(new Connection(handle->release()));
}

Connection::Connection(sqlite3* handle)
    : m_handle(handle),
      m_database(QSqlDatabase::addDatabase(new SqlCipherDriver(handle), uniqueConnectionName()))
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_statements.clear();
    m_database.close();
    // Qt warns of a connection still in use as long as a copy is left, and this is one.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Statement Connection::prepare(const char* sql)
{
    const auto found = m_statements.find(std::string_view(sql));
    if (found != m_statements.end() && !found->second->inUse) {
        return Statement(m_handle, found->second.get(), nullptr);
    }
    auto prepared = prepareNew(sql);
    const bool isKept = found == m_statements.end() && prepared->statement != nullptr;
    return isKept ? Statement(m_handle, keep(sql, std::move(prepared)), nullptr)
                  : Statement(m_handle, nullptr, std::move(prepared));
}

std::unique_ptr<PreparedStatement> Connection::prepareNew(const char* sql) const
{
    auto* result = static_cast<SqlCipherResult*>(m_database.driver()->createResult());
    auto prepared = std::make_unique<PreparedStatement>(result);
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(QString::fromUtf8(sql))) {
        prepared->error = lastSqlError(m_handle);
    }
    prepared->statement = result->statement();
    prepared->parameters = sqlite3_bind_parameter_count(prepared->statement);
    return prepared;
}

PreparedStatement* Connection::keep(const char* sql, std::unique_ptr<PreparedStatement> prepared)
{
    if (m_statements.size() >= kMostStatements) {
        dropIdleStatements();
    }
    return m_statements.emplace(sql, std::move(prepared)).first->second.get();
}

void Connection::dropIdleStatements()
{
    std::erase_if(m_statements, [](const auto& entry) { return !entry.second->inUse; });
}

Result<void> Connection::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(lastSqlError(m_handle));
    }
    return {};
}

Result<qint64> Connection::firstInteger(Statement& statement)
{
    const auto row = statement.step();
    if (!row) {
        return passOn(row);
    }
    if (!*row) {
        return fail(Code::NoSuchRecord);
    }
    return statement.integer(0);
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

AttachAllowed::AttachAllowed(Connection& connection) : m_connection(connection)
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
}

AttachAllowed::~AttachAllowed()
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace kithbook
