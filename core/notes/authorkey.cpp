// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorkey.h"

#include "core/book/lastingkey.h"

#include <sodium.h>

namespace kithbook {

namespace {

QByteArray whole(QByteArrayView purpose, QByteArrayView message)
{
    QByteArray bytes = purpose.toByteArray();
    bytes.append('\0'); // no purpose is the beginning of another's message
    bytes.append(message);
    return bytes;
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

AuthorKey::AuthorKey(Book& book)
    : m_secretKey(crypto_sign_SECRETKEYBYTES),
      m_publicKey(static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES), '\0')
{
    const SecretBytes seed = lastingKey(book, LastingKey::Author);
    static_assert(crypto_sign_SEEDBYTES == crypto_kdf_KEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(m_publicKey.data()),
                             m_secretKey.data(), seed.data());
}

QByteArray AuthorKey::sign(QByteArrayView purpose, QByteArrayView message) const
{
    const QByteArray bytes = whole(purpose, message);
    QByteArray signature(static_cast<qsizetype>(crypto_sign_BYTES), '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(bytes),
                         static_cast<unsigned long long>(bytes.size()), m_secretKey.data());
    return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView purpose, QByteArrayView message,
                QByteArrayView signature)
{
    if (publicKey.size() != static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) ||
        signature.size() != static_cast<qsizetype>(crypto_sign_BYTES)) {
        return false;
    }
    const QByteArray bytes = whole(purpose, message);
    return crypto_sign_verify_detached(raw(signature), raw(bytes),
                                       static_cast<unsigned long long>(bytes.size()),
                                       raw(publicKey)) == 0;
}

} // namespace kithbook
