// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace kithbook {

/// What the guard triggers say with RAISE(ABORT, ...) when a write does not come through Mutation.
inline constexpr char kOutsideMutation[] = "write outside mutation";
/// What triggers of a schema say of a record that nobody changes any more, Mutation neither.
inline constexpr char kSignedRecord[] = "signed record";

/// The Code a person is told for an SQLite result code. `detail` holds the number and nothing else:
/// SQLite's own messages can quote SQL and values.
[[nodiscard]] Error sqlError(int extendedCode);

/// As sqlError, for the call that failed last on `connection`; it also knows the failures that only
/// the message tells apart, kOutsideMutation, kSignedRecord and a page that did not decrypt, and a
/// disk or quota without room where only errno tells of it. A failure inside sqlcipher_export is
/// that failure.
[[nodiscard]] Error lastSqlError(sqlite3* connection);

} // namespace kithbook
