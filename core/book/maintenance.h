// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "core/book/connection.h"
#include "core/book/envelope.h"

#include <QString>

namespace kithbook {

class Book;

/// Lets the connection attach another file for one scope (VACUUM INTO, export under a new key):
/// at all other times it is refused, by the authorizer and by a limit of zero attached files.
class Maintenance
{
public:
    explicit Maintenance(Book& book);
    ~Maintenance();
    Maintenance(const Maintenance&) = delete;
    Maintenance& operator=(const Maintenance&) = delete;

private:
    Book& m_book;
    AttachAllowed m_attach;
    bool m_wasClosed; ///< not yet while a book is being brought up to date
};

/// A new empty file, in place of any that was there, which only its owner can read. VACUUM INTO and
/// ATTACH fill such a file and keep its rights: made by SQLite itself it would be 0644, and this
/// connection may not make files at all. Errors: DiskFull, ReadOnly.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);
/// Writes head and both copies in front of an image that nobody has open, and syncs the file.
[[nodiscard]] Result<void> writeEnvelopeTo(const QString& path, const Envelope& envelope,
                                           const SecretBytes& macKey);
/// fsync by descriptor. Errors: DiskFull, IoFailed.
[[nodiscard]] Result<void> syncFile(int descriptor);

} // namespace kithbook
