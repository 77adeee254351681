// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include <QtEndian>

#include <cstring>
#include <sodium.h>

namespace kithbook {

namespace {

/// Of the wrapping, not of the envelope: a new envelope layout must not cost people their slots,
/// which only they could wrap again.
constexpr quint32 kWrapVersion = 1;
constexpr QByteArrayView kWrapMagic("KITHBK1\0", 8);
constexpr QByteArrayView kRecoveryContext("KB-rec-v1");
constexpr char kSubkeyContext[] = "KithbkV1";
static_assert(sizeof kSubkeyContext == crypto_kdf_CONTEXTBYTES + 1);
static_assert(kBookKeySize == crypto_kdf_KEYBYTES);

template <typename T>
void append(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// What must be unchanged for the slot to open.
QByteArray associatedData(const KeySlot& slot, const RowId& bookId)
{
    QByteArray data = kWrapMagic.toByteArray();
    append(data, kWrapVersion);
    data.append(bookId.view());
    append(data, slot.id);
    append(data, static_cast<quint8>(slot.kind));
    append(data, slot.kdf.memoryBytes);
    append(data, slot.kdf.passes);
    return data;
}

void wrap(KeySlot& slot, const RowId& bookId, const SecretBytes& bookKey, const SecretBytes& kek)
{
    Q_ASSERT(bookKey.size() == kBookKeySize);
    static_assert(sizeof slot.wrapped == kBookKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    static_assert(sizeof slot.nonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray data = associatedData(slot, bookId);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        slot.wrapped.data(), nullptr, bookKey.data(), kBookKeySize,
        reinterpret_cast<const unsigned char*>(data.data()),
        static_cast<unsigned long long>(data.size()), nullptr, slot.nonce.data(), kek.data());
}

/// Empty when the key does not fit.
SecretBytes unwrap(const KeySlot& slot, const RowId& bookId, const SecretBytes& kek)
{
    const QByteArray data = associatedData(slot, bookId);
    SecretBytes bookKey(kBookKeySize);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bookKey.data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(),
        reinterpret_cast<const unsigned char*>(data.data()),
        static_cast<unsigned long long>(data.size()), slot.nonce.data(), kek.data());
    return rc == 0 ? std::move(bookKey) : SecretBytes();
}

/// 128 random bits need no stretching; salt and book only keep two wrappings of them apart.
SecretBytes kekFromRecoveryWords(const SecretBytes& entropy, const KdfSalt& salt,
                                 const RowId& bookId)
{
    static_assert(kRecoveryEntropySize >= crypto_generichash_KEYBYTES_MIN);
    QByteArray message = kRecoveryContext.toByteArray();
    message.append(bookId.view());
    message.append(reinterpret_cast<const char*>(salt.data()), salt.size());
    SecretBytes kek(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(kek.data(), static_cast<size_t>(kek.size()),
                       reinterpret_cast<const unsigned char*>(message.data()),
                       static_cast<unsigned long long>(message.size()), entropy.data(),
                       static_cast<size_t>(entropy.size()));
    return kek;
}

KeySlot newSlot(quint8 id, SlotKind kind, const KdfParams& kdf)
{
    KeySlot slot{.id = id, .kind = kind, .kdf = kdf};
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    return slot;
}

void deriveInto(unsigned char* subkey, size_t size, quint64 number, const SecretBytes& bookKey)
{
    crypto_kdf_derive_from_key(subkey, size, number, kSubkeyContext, bookKey.data());
}

} // namespace

SecretBytes newBookKey()
{
    return SecretBytes::random(kBookKeySize);
}

BookKeys deriveKeys(const SecretBytes& bookKey)
{
    Q_ASSERT(bookKey.size() == kBookKeySize);
    BookKeys keys{.database = SecretBytes(48), .envelope = SecretBytes(32)};
    // Numbers for ever: 1 database key, 2 database salt, 4 envelope MAC. 3 is not used: the key of
    // the audit chain is random and kept in the image, so that it outlives the book key.
    deriveInto(keys.database.data(), 32, 1, bookKey);
    deriveInto(keys.database.data() + 32, 16, 2, bookKey);
    deriveInto(keys.envelope.data(), 32, 4, bookKey);
    return keys;
}

Result<KeySlot> wrapWithPassphrase(const SecretBytes& bookKey, const RowId& bookId, quint8 slotId,
                                   const SecretBytes& passphrase, const KdfParams& kdf)
{
    KeySlot slot = newSlot(slotId, SlotKind::Passphrase, kdf);
    const Result<SecretBytes> kek = deriveFromPassphrase(passphrase, slot.salt, kdf);
    if (!kek) {
        return passOn(kek);
    }
    wrap(slot, bookId, bookKey, *kek);
    return slot;
}

Result<KeySlot> wrapWithRecoveryWords(const SecretBytes& bookKey, const RowId& bookId,
                                      quint8 slotId, const SecretBytes& entropy)
{
    if (entropy.size() != kRecoveryEntropySize) {
        return fail(Code::BadInput, QStringLiteral("entropy"));
    }
    KeySlot slot = newSlot(slotId, SlotKind::RecoveryWords, {});
    wrap(slot, bookId, bookKey, kekFromRecoveryWords(entropy, slot.salt, bookId));
    return slot;
}

Result<SecretBytes> unwrapWithPassphrase(const Envelope& envelope, const SecretBytes& passphrase)
{
    for (const KeySlot& slot : envelope.slots) {
        if (slot.kind == SlotKind::Passphrase && !withinBounds(slot.kdf)) {
            return fail(Code::KdfOutOfBounds);
        }
    }
    for (const KeySlot& slot : envelope.slots) {
        if (slot.kind != SlotKind::Passphrase) {
            continue;
        }
        const Result<SecretBytes> kek = deriveFromPassphrase(passphrase, slot.salt, slot.kdf);
        if (!kek) {
            return passOn(kek);
        }
        if (SecretBytes bookKey = unwrap(slot, envelope.bookId, *kek); !bookKey.isEmpty()) {
            return bookKey;
        }
    }
    return fail(Code::WrongPassphrase);
}

Result<SecretBytes> unwrapWithRecoveryWords(const Envelope& envelope, const SecretBytes& entropy)
{
    if (entropy.size() != kRecoveryEntropySize) {
        return fail(Code::WrongRecoveryWords);
    }
    for (const KeySlot& slot : envelope.slots) {
        if (slot.kind != SlotKind::RecoveryWords) {
            continue;
        }
        const SecretBytes kek = kekFromRecoveryWords(entropy, slot.salt, envelope.bookId);
        if (SecretBytes bookKey = unwrap(slot, envelope.bookId, kek); !bookKey.isEmpty()) {
            return bookKey;
        }
    }
    return fail(Code::WrongRecoveryWords);
}

} // namespace kithbook
