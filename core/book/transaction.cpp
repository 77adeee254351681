// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include "core/book/connection.h"

#include <sqlite3.h>

namespace kithbook {

namespace {

bool isFileGone(sqlite3* connection)
{
    int moved = 0;
    const int rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return rc == SQLITE_OK && moved != 0;
}

} // namespace

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after a full disk or an interrupted write.
    if (m_open && m_connection.isInTransaction()) {
        // Nobody is left to tell: a rollback that fails is finished by the journal at next opening.
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

Result<void> Transaction::begin()
{
    if (isFileGone(m_connection.handle())) {
        return fail(Code::FileReplaced);
    }
    auto begun = m_connection.run("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_connection.run("COMMIT");
    m_open = !committed.has_value();
    return committed;
}

} // namespace kithbook
