// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace kithbook {

/// What the loaded SQL library says and does. Gathered by observeLibrary(), judged by judge().
struct LibraryFacts
{
    QString cipherVersion;       ///< of PRAGMA cipher_version; empty when it is plain SQLite
    bool tempInMemory = false;   ///< compiled with TEMP_STORE=2 or 3
    bool tempStoreObeys = false; ///< PRAGMA temp_store = MEMORY reads back
    bool imageWritten = false;   ///< a keyed scratch image could be made at all
    QByteArray imageStart;       ///< its first 16 bytes as they would be on a disk
    bool markerReadable = false; ///< a text put into it is found in its bytes
};

/// The SQLCipher below which nothing runs (security.md R1).
inline constexpr char kOldestCipher[] = "4.5.5";

/// Looks at the SQL library this process really loaded, and has it write a keyed image whose bytes
/// are then read raw. The image is in memory: the test itself leaves nothing on any disk.
[[nodiscard]] LibraryFacts observeLibrary();

/// Error: UnsafeLibrary; detail says which fact.
[[nodiscard]] Result<void> judge(const LibraryFacts& facts);

/// Before any book is opened: would this library keep it encrypted? Two libraries of one ABI go by
/// the name of SQLite, and the wrong one takes a key, says yes and writes plaintext
/// (security.md finding 1). Any thread, a few milliseconds. Error: UnsafeLibrary.
[[nodiscard]] Result<void> checkLibrary();

} // namespace kithbook
