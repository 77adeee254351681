// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherdriver.h"

#include "core/book/sqlcipherresult.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

#include <sqlite3.h>
#include <utility>

namespace kithbook {

namespace {

constexpr char kTables[] = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                           "'sqlite\\_%' ESCAPE '\\'";
constexpr char kViews[] = "SELECT name FROM sqlite_schema WHERE type = 'view'";
constexpr char kColumns[] =
    "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?) ORDER BY cid";
constexpr char kKeyColumns[] =
    "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk";

void appendColumns(const SqlCipherDriver& driver, const char* sql, const QString& table,
                   QSqlRecord& record)
{
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    query.prepare(QLatin1StringView(sql));
    query.addBindValue(driver.stripDelimiters(table, QSqlDriver::TableName));
    query.exec();
    while (query.next()) {
        QSqlField field(query.value(0).toString(), columnMetaType(query.value(1).toString()),
                        table);
        field.setRequired(query.value(2).toBool());
        field.setDefaultValue(query.value(3));
        record.append(field);
    }
}

void appendNames(const SqlCipherDriver& driver, const char* sql, QStringList& names)
{
    QSqlQuery query(driver.createResult());
    query.setForwardOnly(true);
    query.exec(QLatin1StringView(sql));
    while (query.next()) {
        names.append(query.value(0).toString());
    }
}

} // namespace

SqlCipherDriver::SqlCipherDriver(sqlite3* connection, QObject* parent)
    : QSqlDriver(parent), m_connection(connection)
{
    setOpen(true);
    setOpenError(false);
}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    // Not NamedPlaceholders: QSqlResult then turns :names into ? itself, with all their rules.
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::open(const QString&, const QString&, const QString&, const QString&, int,
                           const QString&)
{
    setLastError(QSqlError(QStringLiteral("Only kithbook::Connection opens a book"), {},
                           QSqlError::ConnectionError));
    setOpenError(!isOpen());
    return false;
}

void SqlCipherDriver::close()
{
    for (SqlCipherResult* result : std::exchange(m_results, {})) {
        result->letGo();
    }
    // v2 also closes later should a blob handle or backup be left: the file is released with it.
    sqlite3_close_v2(std::exchange(m_connection, nullptr));
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqlCipherDriver::createResult() const
{
    auto* result = new SqlCipherResult(const_cast<SqlCipherDriver*>(this));
    m_results.insert(result);
    return result;
}

bool SqlCipherDriver::beginTransaction()
{
    // At once for writing: a later upgrade could fail in the middle of the work.
    return runTransaction("BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction()
{
    return runTransaction("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runTransaction("ROLLBACK");
}

bool SqlCipherDriver::runTransaction(const char* sql)
{
    if (!isOpen()) {
        return false;
    }
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK) {
        return true;
    }
    setLastError(qtError(m_connection, QSqlError::TransactionError));
    return false;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (isOpen() && (type & QSql::Tables) != 0) {
        appendNames(*this, kTables, names);
    }
    if (isOpen() && (type & QSql::Views) != 0) {
        appendNames(*this, kViews, names);
    }
    if (isOpen() && (type & QSql::SystemTables) != 0) {
        names.append(QStringLiteral("sqlite_schema"));
    }
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString& table) const
{
    QSqlRecord columns;
    if (isOpen()) {
        appendColumns(*this, kColumns, table, columns);
    }
    return columns;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& table) const
{
    QSqlIndex index(SqlCipherDriver::stripDelimiters(table, TableName));
    if (isOpen()) {
        appendColumns(*this, kKeyColumns, table, index);
    }
    return index;
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type)) {
        return identifier;
    }
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1StringView("\"\""));
    return u'"' + escaped + u'"';
}

QString SqlCipherDriver::stripDelimiters(const QString& identifier, IdentifierType type) const
{
    if (!isIdentifierEscaped(identifier, type)) {
        return identifier;
    }
    return identifier.mid(1, identifier.size() - 2)
        .replace(QLatin1StringView("\"\""), QLatin1StringView("\""));
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_connection);
}

} // namespace kithbook
