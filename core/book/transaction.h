// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook {

class Connection;

/// All or nothing: rolls back what was written since begin() unless commit() succeeded.
/// Transactions do not nest: begin() inside of another one fails with StillWriting. Thread: the
/// connection's.
class Transaction
{
public:
    explicit Transaction(Connection& connection) : m_connection(connection) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// BEGIN IMMEDIATE: what could stand in the way of writing is met here, not in the middle.
    /// FileReplaced when the file is no longer at its path: SQLite itself looks only when it opens
    /// its journal, which here is once per session.
    [[nodiscard]] Result<void> begin();
    /// The rows are on the disk once this returns. After an error (DiskFull, IoFailed, ...) they
    /// are not, and leaving the scope rolls back.
    [[nodiscard]] Result<void> commit();

private:
    Connection& m_connection;
    bool m_open = false;
};

} // namespace kithbook
