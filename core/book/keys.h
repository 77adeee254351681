// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "core/book/envelope.h"

namespace kithbook {

// One random book key opens a book; each slot of the envelope wraps it for one way in (security.md
// section 2). So a passphrase changes by rewriting a slot, and the image is never encrypted anew.
//
//   passphrase      Argon2id (kdf.h)   key of the slot
//   recovery words  keyed BLAKE2b      key of the slot
//   key of the slot, XChaCha20-Poly1305: the book key; from it, crypto_kdf: BookKeys
//
// What a slot says about itself is authenticated along with the key: slot id, kind, KDF parameters
// and the book it belongs to. A slot carried to another book, or with cheaper parameters, does not
// open. There is no verifier beside the AEAD tag, so a wrong passphrase and a damaged slot look
// alike; damage is told apart by the checksum around the slots (envelope.h).

inline constexpr qsizetype kBookKeySize = 32;
inline constexpr qsizetype kRecoveryEntropySize = 16;

/// Everything a book is kept with, all of it derived from the book key.
struct BookKeys
{
    SecretBytes database; ///< 48 bytes: SQLCipher's raw key (32) and its salt (16)
    SecretBytes envelope; ///< 32 bytes: MAC key of the envelope
};

[[nodiscard]] SecretBytes newBookKey();

[[nodiscard]] BookKeys deriveKeys(const SecretBytes& bookKey);

/// A slot that opens with `passphrase`, as normalizedPassphrase() gives it. Takes as long as the
/// KDF: not on the UI thread. Errors: KdfOutOfBounds, OutOfMemory.
[[nodiscard]] Result<KeySlot> wrapWithPassphrase(const SecretBytes& bookKey, const RowId& bookId,
                                                 quint8 slotId, const SecretBytes& passphrase,
                                                 const KdfParams& kdf);

/// A slot that opens with the 16 bytes the recovery words stand for. Errors: BadInput for another
/// number of bytes.
[[nodiscard]] Result<KeySlot> wrapWithRecoveryWords(const SecretBytes& bookKey, const RowId& bookId,
                                                    quint8 slotId, const SecretBytes& entropy);

/// The book key, from the first passphrase slot that opens. Runs one KDF per slot tried.
/// Errors: KdfOutOfBounds, before any KDF runs, when any passphrase slot asks for too little or too
/// much; WrongPassphrase; OutOfMemory.
[[nodiscard]] Result<SecretBytes> unwrapWithPassphrase(const Envelope& envelope,
                                                       const SecretBytes& passphrase);

/// The book key, from the first recovery slot that opens. At once. Errors: WrongRecoveryWords.
[[nodiscard]] Result<SecretBytes> unwrapWithRecoveryWords(const Envelope& envelope,
                                                          const SecretBytes& entropy);

} // namespace kithbook
