// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfunctions.h"

#include "core/base/text.h"
#include "core/book/connection.h"

#include <sqlite3.h>

namespace kithbook {

namespace {

QString textOf(sqlite3_value* value)
{
    const auto* text = static_cast<const char16_t*>(sqlite3_value_text16(value));
    return text == nullptr ? QString() : QString::fromUtf16(text, sqlite3_value_bytes16(value) / 2);
}

void foldNames(sqlite3_context* context, int, sqlite3_value** values)
{
    const QString key = nameKey(textOf(values[0]), textOf(values[1]));
    sqlite3_result_text16(context, key.utf16(), static_cast<int>(key.size() * 2), SQLITE_TRANSIENT);
}

} // namespace

Result<void> addRecordFunctions(Connection& connection)
{
    // INNOCUOUS: with trusted_schema off a trigger may call nothing else.
    const int rc = sqlite3_create_function_v2(connection.handle(), "kb_fold", 2,
                                              SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC,
                                              nullptr, foldNames, nullptr, nullptr, nullptr);
    return rc == SQLITE_OK ? Result<void>() : fail(Code::Internal, QStringLiteral("kb_fold"));
}

QString nameKey(const QString& chosenName, const QString& otherNames)
{
    // The other names come after a character below the space: "Ana" is before "Ana Lopez" in every
    // list, whatever else either of them is called.
    constexpr QChar between(0x1f);
    const QString key = u' ' + folded(chosenName);
    return otherNames.isEmpty() ? key : key + between + u' ' + folded(otherNames);
}

} // namespace kithbook
