// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "core/book/envelope.h"

#include <QString>

namespace kithbook {

class Book;

/// Puts another passphrase on the book. Rewrites one envelope copy, not the records: a crash leaves
/// the old passphrase or the new one, never neither. Copies and backups made earlier still open
/// with the old one: say so. Audited. Takes as long as the key derivation. Errors: ReadOnly,
/// DiskFull, IoFailed, OutOfMemory.
[[nodiscard]] Result<void> changePassphrase(Book& book, const SecretBytes& passphrase,
                                            const KdfParams& kdf);

/// New recovery words; the old ones stop working on this file. Audited.
[[nodiscard]] Result<SecretBytes> replaceRecoveryWords(Book& book);

/// After a suspected theft of the key itself: writes all records under a new random key into a new
/// file, proves it, and puts it in the book's place. The passphrase stays (it is asked for, because
/// only it can wrap the new key); the recovery words are new and returned. The book object is
/// locked afterwards: open it again. Old backups still open with the old key: make a new one, and
/// shred those. Errors: WrongPassphrase, DiskFull, ReadOnly, IoFailed, BackupUnusable; then the
/// book is as it was.
[[nodiscard]] Result<SecretBytes> replaceBookKey(Book& book, const SecretBytes& passphrase);

/// Makes the file unreadable for ever by destroying its envelope, and closes the book. Backups keep
/// theirs.
[[nodiscard]] Result<void> shredBook(Book& book);

} // namespace kithbook
