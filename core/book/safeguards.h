// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

struct sqlite3;

namespace kithbook {

/// How a connection wants its book.
enum class Access {
    ReadWrite, ///< the one writer; holds the file against every other process until it closes
    ReadOnly,  ///< for looking into a copy
    Create,    ///< as ReadWrite, for a file that has no image yet
};

/// 32 bytes of key and 16 of salt: with both given, SQLCipher derives nothing and damage to the
/// image's first bytes costs nothing (security.md section 2).
inline constexpr qsizetype kImageKeySize = 48;

/// Hands the key to a connection that was just opened and has read nothing yet, and makes sure that
/// it took: a wrong length or an unkeyed connection would go on in plaintext. A key that merely
/// does not fit shows only at the first read. Error: UnsafeLibrary.
[[nodiscard]] Result<void> unlockImage(sqlite3* connection, const SecretBytes& key);

/// Sets what requirement R4 of security.md section 7 asks for and reads every one of it back.
/// Reads the image for the first time and, unless ReadOnly, takes the lock for good.
/// Errors: UnsafeLibrary when a setting does not hold (detail names it); Damaged when the image
/// does not open with its key; AlreadyOpen; IoFailed.
[[nodiscard]] Result<void> applySafeguards(sqlite3* connection, Access access);

/// Gives a freshly attached, still empty database (`schema` names it) a key of its own; without,
/// it would silently take the main one. Error: UnsafeLibrary.
[[nodiscard]] Result<void> unlockAttached(sqlite3* connection, const char* schema,
                                          const SecretBytes& key);

} // namespace kithbook
