// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlvalues.h"

#include <QMetaType>

#include <sqlite3.h>

namespace kithbook {

namespace {

bool isNullValue(const QVariant& value)
{
    // QVariant::isNull() of Qt 6 does not look inside a QString or QByteArray.
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull()) ||
           (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull());
}

} // namespace

int bindText(sqlite3_stmt* statement, int parameter, const QString& text)
{
    if (text.isNull()) {
        return sqlite3_bind_null(statement, parameter);
    }
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, parameter, utf8.constData(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt* statement, int parameter, const QByteArray& bytes)
{
    if (bytes.isNull()) {
        return sqlite3_bind_null(statement, parameter);
    }
    return sqlite3_bind_blob64(statement, parameter, bytes.constData(),
                               static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

int bindVariant(sqlite3_stmt* statement, int parameter, const QVariant& value)
{
    if (isNullValue(value)) {
        return sqlite3_bind_null(statement, parameter);
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray:
        return bindBlob(statement, parameter, value.toByteArray());
    default:
        return bindText(statement, parameter, value.toString());
    }
}

QString columnText(sqlite3_stmt* statement, int column)
{
    // The order matters: asking for the bytes first could count another encoding's.
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return text == nullptr ? QString()
                           : QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

QByteArray columnBlob(sqlite3_stmt* statement, int column)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL) {
        return QByteArray();
    }
    // SQLite answers an empty blob with a null pointer, which QByteArray would take for NULL.
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return bytes == nullptr ? QByteArray("")
                            : QByteArray(bytes, sqlite3_column_bytes(statement, column));
}

QVariant columnVariant(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qint64>(sqlite3_column_int64(statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(statement, column));
    case SQLITE_BLOB:
        return QVariant(columnBlob(statement, column));
    case SQLITE_NULL:
        // Typed, because Qt's item delegates choose an editor by the type.
        return QVariant(QMetaType::fromType<QString>());
    default:
        return QVariant(columnText(statement, column));
    }
}

bool sameValue(const QVariant& a, const QVariant& b)
{
    return a.isNull() || b.isNull() ? a.isNull() == b.isNull() : a == b;
}

} // namespace kithbook
