// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/schema.h"

namespace kithbook {

/// Puts the words of new people, sessions, notes and addenda into the index, all rows from
/// `firstRid` on at once: Schema::rowsInserted of a caseload. A trigger for each row costs three
/// times as much, because FTS5 writes its memory out at every savepoint. Later changes of a row are
/// the triggers' (resources/sql/0003_find.sql).
[[nodiscard]] Result<void> indexWords(Connection& connection, const Table& table, qint64 firstRid);

} // namespace kithbook
