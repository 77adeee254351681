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

/// An interrupt that comes between two statements stays in force while any statement is active, and
/// FTS5 keeps one on its index after writing to it: even ROLLBACK gives up then, and what should be
/// gone would stay open for whoever writes next.
void rollBack(sqlite3* connection)
{
    if (sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr) != SQLITE_INTERRUPT) {
        return;
    }
    for (sqlite3_stmt* each = sqlite3_next_stmt(connection, nullptr); each != nullptr;
         each = sqlite3_next_stmt(connection, each)) {
        sqlite3_reset(each);
    }
    sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after a full disk or an interrupted write.
    if (m_open && m_connection.isInTransaction()) {
        // Nobody is left to tell: a rollback that fails is finished by the journal at next opening.
        rollBack(m_connection.handle());
    }
}

Result<void> Transaction::begin()
{
    if (isFileGone(m_connection.handle())) {
        return fail(Code::FileReplaced);
    }
    if (m_connection.isInTransaction()) {
        return fail(Code::StillWriting);
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
