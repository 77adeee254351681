// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

struct sqlite3;

namespace kithbook {

/// Bytes in front of the SQLCipher image in a book: the plain envelope (security.md section 2).
inline constexpr qint64 kPrefixSize = 16 << 10;

/// Registers, once per process, an SQLite VFS that keeps the database image behind the first 16 KiB
/// of its file, and returns its name for sqlite3_open_v2. Journals and temporary files are as ever.
/// A database behind it has no shared memory and no memory map, so no WAL: we want neither.
/// Any thread. Error: Internal when SQLite refuses the registration.
[[nodiscard]] Result<const char*> registerPrefixVfs();

// While a book is open nothing else in this process may open its file: closing that other handle
// would drop SQLite's POSIX lock (security.md finding 13). So what is in front of the image is read
// and written through the handle of `connection`, which must have been opened through the VFS.
// Thread: the connection's. Offsets are those of the file, and stay inside of the prefix.
// Errors: Internal for a range or connection that does not fit; IoFailed, DiskFull, ReadOnly.

[[nodiscard]] Result<QByteArray> readPrefix(sqlite3* connection, qint64 offset, qint64 size);
/// Returns once the bytes are on the disk.
[[nodiscard]] Result<void> writePrefix(sqlite3* connection, qint64 offset, QByteArrayView bytes);
/// Size of the whole file in bytes, prefix included.
[[nodiscard]] Result<qint64> prefixedFileSize(sqlite3* connection);

} // namespace kithbook
