// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "core/book/preparedstatement.h"
#include "core/book/sqlerror.h"
#include "core/book/sqlvalues.h"

#include <sqlite3.h>
#include <utility>

namespace kithbook {

Statement::Statement(sqlite3* connection, PreparedStatement* borrowed,
                     std::unique_ptr<PreparedStatement> own)
    : m_connection(connection), m_prepared(own ? own.get() : borrowed), m_own(std::move(own))
{
    m_prepared->inUse = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_prepared(std::exchange(other.m_prepared, nullptr)),
      m_own(std::move(other.m_own)), m_bound(other.m_bound), m_bindError(other.m_bindError),
      m_running(other.m_running)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        giveBack();
        m_connection = other.m_connection;
        m_prepared = std::exchange(other.m_prepared, nullptr);
        m_own = std::move(other.m_own);
        m_bound = other.m_bound;
        m_bindError = other.m_bindError;
        m_running = other.m_running;
    }
    return *this;
}

Statement::~Statement()
{
    giveBack();
}

void Statement::giveBack()
{
    if (m_prepared == nullptr) {
        return;
    }
    if (raw() != nullptr) {
        sqlite3_reset(raw());
        // A note must not stay in memory until somebody happens to bind the next one.
        sqlite3_clear_bindings(raw());
    }
    m_prepared->inUse = false;
}

sqlite3_stmt* Statement::raw() const
{
    return m_prepared->statement;
}

void Statement::note(int rc)
{
    if (rc != SQLITE_OK && m_bindError == SQLITE_OK) {
        m_bindError = rc;
    }
}

Statement& Statement::bind(qint64 value)
{
    note(sqlite3_bind_int64(raw(), ++m_bound, value));
    return *this;
}

Statement& Statement::bind(double value)
{
    note(sqlite3_bind_double(raw(), ++m_bound, value));
    return *this;
}

Statement& Statement::bind(const QString& text)
{
    note(bindText(raw(), ++m_bound, text));
    return *this;
}

Statement& Statement::bind(const QByteArray& bytes)
{
    note(bindBlob(raw(), ++m_bound, bytes));
    return *this;
}

Statement& Statement::bind(const RowId& id)
{
    if (id.isNull()) {
        return bind(std::nullopt);
    }
    note(sqlite3_bind_blob(raw(), ++m_bound, id.view().data(), static_cast<int>(RowId::kSize),
                           SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(std::nullopt_t)
{
    note(sqlite3_bind_null(raw(), ++m_bound));
    return *this;
}

Statement& Statement::bind(const QVariant& value)
{
    note(bindVariant(raw(), ++m_bound, value));
    return *this;
}

Result<void> Statement::start()
{
    if (raw() == nullptr) {
        return giveUp(m_prepared->error);
    }
    if (m_bindError != SQLITE_OK) {
        return giveUp(sqlError(m_bindError));
    }
    if (m_bound != m_prepared->parameters) {
        return giveUp(Error{Code::Internal, QStringLiteral("%1 values for %2 parameters")
                                                .arg(m_bound)
                                                .arg(m_prepared->parameters)});
    }
    m_running = true;
    return {};
}

Result<bool> Statement::step()
{
    if (!m_running) {
        if (auto started = start(); !started) {
            return passOn(started);
        }
    }
    const int rc = sqlite3_step(raw());
    if (rc == SQLITE_ROW) {
        return true;
    }
    if (rc == SQLITE_DONE) {
        rewind();
        return false;
    }
    return giveUp(lastSqlError(m_connection));
}

Result<void> Statement::run()
{
    Result<bool> row = step();
    while (row && *row) {
        row = step();
    }
    if (!row) {
        return passOn(row);
    }
    return {};
}

tl::unexpected<Error> Statement::giveUp(Error error)
{
    rewind();
    return tl::unexpected(std::move(error));
}

void Statement::rewind()
{
    sqlite3_reset(raw());
    m_bound = 0;
    m_bindError = SQLITE_OK;
    m_running = false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(raw(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(raw(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(raw(), column);
}

QString Statement::text(int column) const
{
    return columnText(raw(), column);
}

QByteArray Statement::blob(int column) const
{
    return columnBlob(raw(), column);
}

QVariant Statement::value(int column) const
{
    return columnVariant(raw(), column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void* bytes = sqlite3_column_blob(raw(), column);
    return QByteArrayView(static_cast<const char*>(bytes), sqlite3_column_bytes(raw(), column));
}

RowId Statement::rowId(int column) const
{
    const void* bytes = sqlite3_column_blob(raw(), column);
    const QByteArrayView view(static_cast<const char*>(bytes), sqlite3_column_bytes(raw(), column));
    return RowId::fromBytes(view).value_or(RowId());
}

} // namespace kithbook
