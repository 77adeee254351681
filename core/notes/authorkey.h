// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kithbook {

class Book;

/// The Ed25519 key pair of a book's author, derived from the book (core/book/lastingkey.h). It
/// lives as long as one act of signing.
class AuthorKey
{
public:
    explicit AuthorKey(Book& book);

    /// 32 bytes: what others know the author by.
    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }
    /// 64 bytes over `purpose`, which keeps signatures of one kind from passing for another, and
    /// the message.
    [[nodiscard]] QByteArray sign(QByteArrayView purpose, QByteArrayView message) const;

private:
    SecretBytes m_secretKey;
    QByteArray m_publicKey;
};

/// Whether the holder of the key signed exactly this.
[[nodiscard]] bool isSignedBy(QByteArrayView publicKey, QByteArrayView purpose,
                              QByteArrayView message, QByteArrayView signature);

} // namespace kithbook
