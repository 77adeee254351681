// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/schema.h"

namespace kithbook {

class Connection;

/// "KITH": how a book's image says what it is (security.md R3).
inline constexpr qint64 kApplicationId = 0x4B495448;

/// The book's own tables: actors, change log, audit chain, cell versions, erased ids.
inline constexpr Migration kBookMigration{1, ":/sql/0001_book.sql"};

/// Version of the schema in the open image (PRAGMA user_version).
[[nodiscard]] Result<int> schemaVersion(Connection& connection);

/// Brings the image to `schema.version()`, one transaction a step, and leaves the guard triggers of
/// every table in place. The caller has made a verified backup. A step that does not apply leaves
/// the image at the step before it. Errors: MigrationFailed (detail: the version), NewerVersion.
[[nodiscard]] Result<void> migrate(Connection& connection, const Schema& schema);

} // namespace kithbook
