// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/records/caseload.h"

#include "core/book/connection.h"

namespace kithbook::test {

namespace {

bool holds(Connection& connection, const QByteArray& sql, const QByteArray& bytes)
{
    Statement rows = connection.prepare(sql.constData());
    auto more = rows.step();
    for (; more && *more; more = rows.step()) {
        if (rows.blob(0).contains(bytes) || rows.text(0).toUtf8().contains(bytes)) {
            return true;
        }
    }
    REQUIRE(codeOf(more) == std::nullopt);
    return false;
}

} // namespace

bool Caseload::isForgotten(const QString& words)
{
    Connection& connection = book.connection();
    const QByteArray bytes = words.toUtf8();
    if (holds(connection, "SELECT bytes FROM commit_log", bytes) ||
        holds(connection, "SELECT value FROM cell", bytes)) {
        return false;
    }
    for (const Table& table : tables::kAll) {
        for (const Column& column : table.columns) {
            const QByteArray sql = QByteArray("SELECT ") + column.name + " FROM " + table.name;
            if (holds(connection, sql, bytes)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace kithbook::test
