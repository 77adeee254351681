// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/book/schema.h"

#include <vector>

namespace kithbook {

class Book;

/// What a column held from one commit to the next.
struct PastValue
{
    qint64 seq = 0;    ///< of the commit that wrote it
    qint64 wallMs = 0; ///< when, by the clock of the computer that wrote it
    QVariant value;    ///< invalid: nothing
};

/// What stands in one column of one row now and what stood there before, newest first, read from
/// the change log: versions need no copy of their own. Where two computers wrote at once, the
/// later commit of the two is followed. Errors: NoSuchRecord; Damaged; those of SQL.
[[nodiscard]] Result<std::vector<PastValue>>
pastValues(Book& book, const Table& table, const RowId& row, const Column& column, int limit);

} // namespace kithbook
