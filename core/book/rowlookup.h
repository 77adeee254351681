// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/book/schema.h"

namespace kithbook {

class Connection;

enum class RowsOf { Records, Trash };

/// The one row of a table whose id begins with these hex digits, four or more: what a person types
/// from a list. On the book's thread. Errors: NoSuchRecord, also for what is no hex or too short;
/// AmbiguousName.
[[nodiscard]] Result<RowId> rowByIdBeginning(Connection& connection, const Table& table,
                                             const QString& hex, RowsOf which = RowsOf::Records);

} // namespace kithbook
