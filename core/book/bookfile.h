// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "core/book/envelope.h"

#include <QString>

#include <memory>

namespace kithbook {

/// The .kithbook file as a file: who may have it open, and its 16 KiB plain envelope.
///
/// While it lives, no other Kithbook can open the book to write. Two locks stand behind that:
/// `name.kithbook.lock` beside the file (QLockFile: it knows who holds it, and a dead holder is
/// told from a live one), and an open-file-description lock on the envelope's bytes. The second
/// belongs to the descriptor held here, so that no open() and close() of the same file elsewhere in
/// this process can drop it, as happens to the POSIX lock SQLite takes (security.md finding 13).
/// The descriptor must outlive the SQLCipher connection, for the same reason.
class BookFile
{
public:
    /// Checks that it is an ordinary file, not a link, then locks it, then reads the envelope.
    /// Falls back to reading only when file or folder cannot be written (isReadOnly()).
    /// Errors: NotFound, NotARegularFile, AlreadyOpen (detail: "pid N" or "host H pid N"),
    /// EmptyFile, NotABook, EnvelopeDamaged, NewerVersion, IoFailed.
    [[nodiscard]] static Result<std::unique_ptr<BookFile>> open(const QString& path,
                                                                bool readOnly = false);
    /// Makes a new file, 0600, holding the envelope and nothing else yet.
    /// On an error nothing is left behind. Errors: NotFound (the folder), AlreadyExists, ReadOnly,
    /// DiskFull, IoFailed.
    [[nodiscard]] static Result<std::unique_ptr<BookFile>>
    create(const QString& path, const Envelope& envelope, const SecretBytes& macKey);
    ~BookFile();
    BookFile(const BookFile&) = delete;
    BookFile& operator=(const BookFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const ParsedEnvelope& envelope() const { return m_envelope; }

    /// Writes the next generation over the older copy, syncs it, and only then counts it as the
    /// book's envelope: a crash at any moment leaves one good copy.
    [[nodiscard]] Result<void> writeEnvelope(Envelope envelope, const SecretBytes& macKey);
    /// Mends a broken head or copy from the good one. Nothing to do is success.
    [[nodiscard]] Result<void> heal(const SecretBytes& macKey);
    /// The image's first bytes are not those of a plain SQLite file (security.md R1). Read through
    /// the descriptor held here. Error: UnsafeLibrary.
    [[nodiscard]] Result<void> checkImageIsSealed() const;
    /// Overwrites the whole envelope with random bytes and syncs: no passphrase opens this file
    /// again. Copies elsewhere, and old blocks of a flash disk, are out of reach.
    [[nodiscard]] Result<void> shred();

private:
    class Lock;

    BookFile(QString path, std::unique_ptr<Lock> lock, bool readOnly);
    [[nodiscard]] Result<void> writeFirst(const Envelope& envelope, const SecretBytes& macKey);
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> writeAt(qint64 offset, QByteArrayView bytes);

    QString m_path;
    std::unique_ptr<Lock> m_lock;
    bool m_readOnly;
    ParsedEnvelope m_envelope;
};

/// fsync of a folder, so that a rename or a new name in it survives a power cut.
[[nodiscard]] Result<void> syncFolder(const QString& folder);

} // namespace kithbook
