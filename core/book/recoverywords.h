// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QString>
#include <QStringList>

namespace kithbook {

// Twelve words to write down when a book is made: the way in when the passphrase is forgotten.
// 128 random bits and a 4-bit checksum make 132, eleven for each word. The words are BIP-39's and
// the checksum is not (BLAKE2b with our own context), so they are no wallet and no wallet's words
// are taken for ours; 1 in 16 wrong lists still passes and then opens nothing.

inline constexpr int kRecoveryWordCount = 12;

/// 16 random bytes.
[[nodiscard]] SecretBytes newRecoveryEntropy();

/// The words for 16 bytes, to be shown once. The caller wipes them.
[[nodiscard]] QStringList wordsFor(const SecretBytes& entropy);

/// The 16 bytes that typed words stand for. Takes any case, any number of spaces, commas, dashes,
/// line breaks and digits ("1. river") between words, and words cut to their first four letters or
/// more. Errors: MisspelledWords; detail "count 11" when there are 11 words, "word 3" when the
/// third is in no list, "checksum" when all are words and some are wrong or out of order.
[[nodiscard]] Result<SecretBytes> entropyFrom(const QString& typed);

} // namespace kithbook
