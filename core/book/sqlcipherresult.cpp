// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherresult.h"

#include "core/book/sqlcipherdriver.h"
#include "core/book/sqlvalues.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QVariant>

#include <sqlite3.h>
#include <utility>

namespace kithbook {

namespace {

QString notOneStatement()
{
    return QStringLiteral("One statement at a time");
}

/// The type of an expression, which declares none, is that of the value on the current row.
QMetaType metaTypeOfValue(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER:
        return QMetaType::fromType<qint64>();
    case SQLITE_FLOAT:
        return QMetaType::fromType<double>();
    case SQLITE_BLOB:
        return QMetaType::fromType<QByteArray>();
    default:
        return QMetaType::fromType<QString>();
    }
}

} // namespace

QSqlError qtError(sqlite3* connection, QSqlError::ErrorType type)
{
    return QSqlError(QStringLiteral("SQLCipher"), QString::fromUtf8(sqlite3_errmsg(connection)),
                     type, QString::number(sqlite3_extended_errcode(connection)));
}

QMetaType columnMetaType(const QString& declaredType)
{
    // SQLite's own affinity rules, in its order (its "Determination Of Column Affinity").
    const auto says = [&](QLatin1StringView word) {
        return declaredType.contains(word, Qt::CaseInsensitive);
    };
    if (says(QLatin1StringView("INT")) || says(QLatin1StringView("BOOL"))) {
        return QMetaType::fromType<qint64>();
    }
    if (says(QLatin1StringView("CHAR")) || says(QLatin1StringView("CLOB")) ||
        says(QLatin1StringView("TEXT"))) {
        return QMetaType::fromType<QString>();
    }
    if (says(QLatin1StringView("BLOB"))) {
        return QMetaType::fromType<QByteArray>();
    }
    if (says(QLatin1StringView("REAL")) || says(QLatin1StringView("FLOA")) ||
        says(QLatin1StringView("DOUB")) || says(QLatin1StringView("NUM"))) {
        return QMetaType::fromType<double>();
    }
    return QMetaType::fromType<QString>();
}

SqlCipherResult::SqlCipherResult(SqlCipherDriver* driver) : QSqlResult(driver), m_owner(driver) {}

SqlCipherResult::~SqlCipherResult()
{
    finalize();
    if (m_owner != nullptr) {
        m_owner->forget(this);
    }
}

void SqlCipherResult::letGo()
{
    finalize();
    m_owner = nullptr;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

bool SqlCipherResult::prepare(const QString& sql)
{
    finalize();
    setActive(false);
    if (m_owner == nullptr) {
        return false;
    }
    const QByteArray utf8 = sql.toUtf8();
    const char* tail = nullptr;
    // Length with the terminator: SQLite then need not copy the text.
    const int rc = sqlite3_prepare_v3(m_owner->connection(), utf8.constData(),
                                      static_cast<int>(utf8.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                      &m_statement, &tail);
    if (rc != SQLITE_OK) {
        return failed(QSqlError::StatementError);
    }
    if (m_statement == nullptr || !QByteArrayView(tail).trimmed().isEmpty()) {
        finalize();
        setLastError(QSqlError(notOneStatement(), {}, QSqlError::StatementError));
        return false;
    }
    return true;
}

bool SqlCipherResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

void SqlCipherResult::detachFromResultSet()
{
    sqlite3_reset(m_statement);
    m_peeked = false;
}

bool SqlCipherResult::bindAll()
{
    const QVariantList values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement)) {
        setLastError(
            QSqlError(QStringLiteral("Parameter count mismatch"), {}, QSqlError::StatementError));
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        if (bindVariant(m_statement, i + 1, values.at(i)) != SQLITE_OK) {
            return failed(QSqlError::StatementError);
        }
    }
    return true;
}

bool SqlCipherResult::exec()
{
    if (m_statement == nullptr) {
        setLastError(QSqlError(QStringLiteral("No statement"), {}, QSqlError::StatementError));
        return false;
    }
    sqlite3_reset(m_statement);
    m_kept.clear();
    m_keptRows = 0;
    m_changes = -1;
    m_peeked = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    setLastError(QSqlError());
    if (!bindAll()) {
        return false;
    }
    // Stepping once here rather than in the first fetch is what makes exec() report the errors.
    m_peeked = step();
    if (lastError().isValid()) {
        return false;
    }
    m_columns = sqlite3_column_count(m_statement);
    setSelect(m_columns > 0);
    setActive(true);
    return true;
}

/// True when there is a row; false at the end and on an error, which is then in lastError().
bool SqlCipherResult::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        if (sqlite3_stmt_readonly(m_statement) == 0) {
            m_changes = sqlite3_changes(m_owner->connection());
        }
        break;
    default:
        failed(QSqlError::StatementError);
        break;
    }
    // At once, so that a finished query holds neither a lock nor the text it was given.
    sqlite3_reset(m_statement);
    return false;
}

bool SqlCipherResult::failed(QSqlError::ErrorType type)
{
    setLastError(qtError(m_owner->connection(), type));
    return false;
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < 0) {
        return false;
    }
    return isForwardOnly() ? fetchForward(row) : fetchKept(row);
}

bool SqlCipherResult::fetchNext()
{
    return fetch(at() < 0 ? 0 : at() + 1);
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    int last = at() < 0 ? -1 : at();
    while (fetch(last + 1)) {
        ++last;
    }
    // A forward-only query has left the last row by the time it knows that it was the last.
    return !isForwardOnly() && fetch(last);
}

bool SqlCipherResult::fetchForward(int row)
{
    if (at() == QSql::AfterLastRow || row < at()) {
        return false;
    }
    for (int reached = at(); reached < row; ++reached) {
        if (!std::exchange(m_peeked, false) && !step()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchKept(int row)
{
    while (m_keptRows <= row && m_peeked) {
        for (int column = 0; column < m_columns; ++column) {
            m_kept.push_back(columnVariant(m_statement, column));
        }
        ++m_keptRows;
        m_peeked = step();
    }
    setAt(row < m_keptRows ? row : static_cast<int>(QSql::AfterLastRow));
    return row < m_keptRows;
}

QVariant SqlCipherResult::data(int column)
{
    if (!isValid() || column < 0 || column >= m_columns || m_statement == nullptr) {
        return QVariant();
    }
    if (isForwardOnly()) {
        return columnVariant(m_statement, column);
    }
    return m_kept[static_cast<size_t>(at()) * static_cast<size_t>(m_columns) +
                  static_cast<size_t>(column)];
}

bool SqlCipherResult::isNull(int column)
{
    return data(column).isNull();
}

int SqlCipherResult::size()
{
    return -1; // SQLite does not know before the last row
}

int SqlCipherResult::numRowsAffected()
{
    return m_changes;
}

QVariant SqlCipherResult::lastInsertId() const
{
    if (!isActive() || m_statement == nullptr || sqlite3_stmt_readonly(m_statement) != 0) {
        return QVariant();
    }
    return QVariant(static_cast<qint64>(sqlite3_last_insert_rowid(m_owner->connection())));
}

QSqlRecord SqlCipherResult::record() const
{
    QSqlRecord columns;
    if (!isActive() || !isSelect()) {
        return columns;
    }
    for (int column = 0; column < m_columns; ++column) {
        const char* declared = sqlite3_column_decltype(m_statement, column);
        const QMetaType type = declared == nullptr
                                   ? metaTypeOfValue(sqlite3_column_type(m_statement, column))
                                   : columnMetaType(QString::fromUtf8(declared));
        columns.append(
            QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column)), type));
    }
    return columns;
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_kept.clear();
    m_kept.shrink_to_fit();
    m_columns = 0;
    m_keptRows = 0;
    m_peeked = false;
}

} // namespace kithbook
