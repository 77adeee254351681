// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlfunction.h"

#include "core/book/connection.h"

#include <sqlite3.h>

namespace kithbook {

namespace {

using Answer = void (*)(sqlite3_context*, int, sqlite3_value**);

void answerWith(sqlite3_context* context, const QString& text)
{
    if (!text.isNull()) {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_result_text64(context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8);
    }
}

void answerOfBlob(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_BLOB) {
        return; // NULL
    }
    const auto toText = reinterpret_cast<TextOfBlob>(sqlite3_user_data(context));
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(arguments[0]));
    answerWith(context, toText(QByteArrayView(bytes, sqlite3_value_bytes(arguments[0]))));
}

QString textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text == nullptr ? QString() : QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void answerOfTexts(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto toText = reinterpret_cast<TextOfTexts>(sqlite3_user_data(context));
    answerWith(context, toText(textOf(arguments[0]), textOf(arguments[1])));
}

Result<void> addFunction(Connection& connection, const char* name, int arguments, void* text,
                         Answer answer)
{
    const int rc = sqlite3_create_function_v2(connection.handle(), name, arguments,
                                              SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                              text, answer, nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : fail(Code::Internal, QString::fromLatin1(name));
}

} // namespace

Result<void> addTextFunction(Connection& connection, const char* name, TextOfBlob text)
{
    return addFunction(connection, name, 1, reinterpret_cast<void*>(text), answerOfBlob);
}

Result<void> addTextFunction(Connection& connection, const char* name, TextOfTexts text)
{
    return addFunction(connection, name, 2, reinterpret_cast<void*>(text), answerOfTexts);
}

} // namespace kithbook
