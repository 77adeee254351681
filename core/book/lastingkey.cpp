// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastingkey.h"

#include "core/book/book.h"

#include <sodium.h>

namespace kithbook {

namespace {

// Apart from every other use of the audit key: keyed BLAKE2b there has no context at all.
constexpr char kLastingContext[] = "KBlastV1";
static_assert(sizeof kLastingContext == crypto_kdf_CONTEXTBYTES + 1);

} // namespace

SecretBytes lastingKey(Book& book, LastingKey purpose)
{
    const SecretBytes& root = book.audit().key();
    Q_ASSERT(root.size() == crypto_kdf_KEYBYTES);
    SecretBytes key(crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), static_cast<size_t>(key.size()),
                               static_cast<quint64>(purpose), kLastingContext, root.data());
    return key;
}

} // namespace kithbook
