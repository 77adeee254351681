// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlQuery>

struct sqlite3_stmt;

namespace kithbook {

/// What the statement cache of a Connection holds: not for use outside of Connection and Statement.
struct PreparedStatement
{
    explicit PreparedStatement(QSqlResult* result) : query(result) {}

    QSqlQuery query;                   ///< owns the statement
    sqlite3_stmt* statement = nullptr; ///< null when it did not prepare
    int parameters = 0;
    bool inUse = false;
    Error error; ///< why it did not prepare
};

} // namespace kithbook
