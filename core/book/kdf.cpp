// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kdf.h"

#include <QByteArrayView>
#include <QtEndian>

#include <sodium.h>

namespace kithbook {

namespace {

constexpr qsizetype kDerivedSize = 32;
constexpr QByteArrayView kPassphraseContext("KB-pw-v1");

/// One digest of everything a person brings to the lock. Each part is led by its length, so a key
/// file can join the passphrase later and no two lists of parts give the same digest.
SecretBytes digestOf(const SecretBytes& passphrase)
{
    SecretBytes digest(crypto_generichash_BYTES_MAX);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES_MAX);
    crypto_generichash_update(&state,
                              reinterpret_cast<const unsigned char*>(kPassphraseContext.data()),
                              static_cast<unsigned long long>(kPassphraseContext.size()));
    const quint64 length = qToLittleEndian(static_cast<quint64>(passphrase.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&length),
                              sizeof length);
    crypto_generichash_update(&state, passphrase.data(),
                              static_cast<unsigned long long>(passphrase.size()));
    crypto_generichash_final(&state, digest.data(), crypto_generichash_BYTES_MAX);
    sodium_memzero(&state, sizeof state);
    return digest;
}

} // namespace

bool withinBounds(const KdfParams& params)
{
    return params.memoryBytes >= kKdfFloor.memoryBytes &&
           params.memoryBytes <= kKdfCeiling.memoryBytes && params.passes >= kKdfFloor.passes &&
           params.passes <= kKdfCeiling.passes;
}

Result<SecretBytes> deriveFromPassphrase(const SecretBytes& passphrase, const KdfSalt& salt,
                                         const KdfParams& params)
{
    static_assert(std::tuple_size_v<KdfSalt> == crypto_pwhash_argon2id_SALTBYTES);
    if (!withinBounds(params)) {
        return fail(Code::KdfOutOfBounds);
    }
    const SecretBytes digest = digestOf(passphrase);
    SecretBytes derived(kDerivedSize);
    const int rc = crypto_pwhash_argon2id(
        derived.data(), kDerivedSize, reinterpret_cast<const char*>(digest.data()),
        static_cast<unsigned long long>(digest.size()), salt.data(), params.passes,
        static_cast<size_t>(params.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (rc != 0) {
        // Within our bounds nothing else can go wrong.
        return fail(Code::OutOfMemory);
    }
    return derived;
}

bool tryDerivation(const KdfParams& params)
{
    return deriveFromPassphrase(SecretBytes(), KdfSalt{}, params).has_value();
}

KdfParams calibrate(const Clock& clock, const KdfTrial& trial)
{
    constexpr std::array<quint64, 3> kMebibytes{64, 128, 256};
    KdfParams chosen = kKdfFloor;
    qint64 expectedMs = 0;
    for (const quint64 mebibytes : kMebibytes) {
        const KdfParams params{mebibytes << 20, kKdfFloor.passes};
        // Twice the memory takes at least twice as long: no need to sit through a hopeless one.
        if (expectedMs > kUnlockTargetMs) {
            break;
        }
        const qint64 startMs = clock.monotonicMs();
        const bool fits = trial(params);
        const qint64 tookMs = clock.monotonicMs() - startMs;
        if (!fits || tookMs > kUnlockTargetMs) {
            break;
        }
        chosen = params;
        expectedMs = 2 * tookMs;
    }
    return chosen;
}

} // namespace kithbook
