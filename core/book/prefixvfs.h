// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace kithbook {

/// Bytes in front of the SQLCipher image in a book: the plain envelope (security.md section 2).
inline constexpr qint64 kPrefixSize = 16 << 10;

/// Registers, once per process, an SQLite VFS that keeps the database image behind the first 16 KiB
/// of its file, and returns its name for sqlite3_open_v2. Journals and temporary files are as ever.
/// A database behind it has no shared memory and no memory map, so no WAL: we want neither.
/// Any thread. Error: Internal when SQLite refuses the registration.
[[nodiscard]] Result<const char*> registerPrefixVfs();

/// Size of the whole file in bytes, prefix included. `connection` must have been opened through the
/// VFS; on its thread. Errors: Internal when it was not; IoFailed.
[[nodiscard]] Result<qint64> prefixedFileSize(sqlite3* connection);

} // namespace kithbook
