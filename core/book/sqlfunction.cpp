// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlfunction.h"

#include "core/book/connection.h"

#include <sqlite3.h>

namespace kithbook {

namespace {

void answer(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_BLOB) {
        return; // NULL
    }
    const auto toText = reinterpret_cast<TextOfBlob>(sqlite3_user_data(context));
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(arguments[0]));
    const QString text = toText(QByteArrayView(bytes, sqlite3_value_bytes(arguments[0])));
    if (!text.isNull()) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_result_text64(context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

} // namespace

Result<void> addTextFunction(Connection& connection, const char* name, TextOfBlob text)
{
    const int rc = sqlite3_create_function_v2(
        connection.handle(), name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
        reinterpret_cast<void*>(text), answer, nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : fail(Code::Internal, QString::fromLatin1(name));
}

} // namespace kithbook
