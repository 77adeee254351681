// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "envelope.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace kithbook {

namespace {

constexpr QByteArrayView kMagic("KITHBK1\0", 8);
constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kSlotSize = 128;

// The table in the header, as numbers.
constexpr qsizetype kMagicAt = 0;
constexpr qsizetype kVersionAt = 8;
constexpr qsizetype kBookIdAt = 12;
constexpr qsizetype kGenerationAt = 28;
constexpr qsizetype kSchemaAt = 36;
constexpr qsizetype kSlotCountAt = 40;
constexpr qsizetype kSlotsAt = 48;
constexpr qsizetype kCommitSeqAt = 1072;
constexpr qsizetype kAuditSeqAt = 1080;
constexpr qsizetype kAuditMacAt = 1088;
constexpr qsizetype kMacAt = 8096;
constexpr qsizetype kChecksumAt = 8128;

constexpr qsizetype kSlotIdAt = 0;
constexpr qsizetype kSlotKindAt = 1;
constexpr qsizetype kSlotMemoryAt = 8;
constexpr qsizetype kSlotPassesAt = 16;
constexpr qsizetype kSlotSaltAt = 24;
constexpr qsizetype kSlotNonceAt = 40;
constexpr qsizetype kSlotWrappedAt = 64;

static_assert(kSlotsAt + kSlotSize * static_cast<qsizetype>(kMaxSlots) == kCommitSeqAt);
static_assert(kMacAt + kDigestSize == kChecksumAt && kChecksumAt + kDigestSize == kCopySize);

using Digest = std::array<unsigned char, kDigestSize>;

template <typename T>
T number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

template <typename T>
void putNumber(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

template <size_t N>
std::array<unsigned char, N> block(QByteArrayView bytes, qsizetype at)
{
    std::array<unsigned char, N> result;
    std::memcpy(result.data(), bytes.data() + at, N);
    return result;
}

template <size_t N>
void putBlock(QByteArray& bytes, qsizetype at, const std::array<unsigned char, N>& value)
{
    std::memcpy(bytes.data() + at, value.data(), N);
}

/// BLAKE2b-256, keyed when a key is given: libsodium reads no key as no MAC.
Digest digestOf(QByteArrayView bytes, const SecretBytes& key = {})
{
    Digest digest;
    crypto_generichash(
        digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()), key.data(), static_cast<size_t>(key.size()));
    return digest;
}

/// The mark, version and id that head and copies begin with.
QByteArray startOfPart(const Envelope& envelope, qsizetype size)
{
    QByteArray part(size, '\0');
    part.replace(kMagicAt, kMagic.size(), kMagic);
    putNumber(part, kVersionAt, envelope.formatVersion);
    part.replace(kBookIdAt, RowId::kSize, envelope.bookId.toBytes());
    return part;
}

void seal(QByteArray& part)
{
    const qsizetype at = part.size() - kDigestSize;
    putBlock(part, at, digestOf(QByteArrayView(part).first(at)));
}

bool isMarked(QByteArrayView part)
{
    return part.startsWith(kMagic);
}

bool isSealed(QByteArrayView part)
{
    const qsizetype at = part.size() - kDigestSize;
    return isMarked(part) && digestOf(part.first(at)) == block<kDigestSize>(part, at);
}

quint32 versionOf(QByteArrayView part)
{
    return number<quint32>(part, kVersionAt);
}

RowId bookIdOf(QByteArrayView part)
{
    return RowId::fromBytes(part.sliced(kBookIdAt, RowId::kSize)).value_or(RowId());
}

void putSlot(QByteArray& copy, qsizetype at, const KeySlot& slot)
{
    putNumber(copy, at + kSlotIdAt, slot.id);
    putNumber(copy, at + kSlotKindAt, static_cast<quint8>(slot.kind));
    putNumber(copy, at + kSlotMemoryAt, slot.kdf.memoryBytes);
    putNumber(copy, at + kSlotPassesAt, slot.kdf.passes);
    putBlock(copy, at + kSlotSaltAt, slot.salt);
    putBlock(copy, at + kSlotNonceAt, slot.nonce);
    putBlock(copy, at + kSlotWrappedAt, slot.wrapped);
}

KeySlot slotAt(QByteArrayView copy, qsizetype at)
{
    return {.id = number<quint8>(copy, at + kSlotIdAt),
            .kind = static_cast<SlotKind>(number<quint8>(copy, at + kSlotKindAt)),
            .kdf = {.memoryBytes = number<quint64>(copy, at + kSlotMemoryAt),
                    .passes = number<quint32>(copy, at + kSlotPassesAt)},
            .salt = block<16>(copy, at + kSlotSaltAt),
            .nonce = block<24>(copy, at + kSlotNonceAt),
            .wrapped = block<48>(copy, at + kSlotWrappedAt)};
}

/// Everything before the MAC.
QByteArray contentOf(const Envelope& envelope)
{
    Q_ASSERT(envelope.slots.size() <= kMaxSlots);
    QByteArray content = startOfPart(envelope, kMacAt);
    putNumber(content, kGenerationAt, envelope.generation);
    putNumber(content, kSchemaAt, envelope.schemaVersion);
    putNumber(content, kSlotCountAt, static_cast<quint8>(envelope.slots.size()));
    qsizetype at = kSlotsAt;
    for (const KeySlot& slot : envelope.slots) {
        putSlot(content, at, slot);
        at += kSlotSize;
    }
    putNumber(content, kCommitSeqAt, envelope.anchor.commitSeq);
    putNumber(content, kAuditSeqAt, envelope.anchor.auditSeq);
    putBlock(content, kAuditMacAt, envelope.anchor.auditMac);
    return content;
}

Envelope contentFrom(QByteArrayView copy)
{
    Envelope envelope{.bookId = bookIdOf(copy),
                      .formatVersion = versionOf(copy),
                      .generation = number<quint64>(copy, kGenerationAt),
                      .schemaVersion = number<quint32>(copy, kSchemaAt),
                      .slots = {},
                      .anchor = {.commitSeq = number<quint64>(copy, kCommitSeqAt),
                                 .auditSeq = number<quint64>(copy, kAuditSeqAt),
                                 .auditMac = block<32>(copy, kAuditMacAt)}};
    const size_t count = std::min<size_t>(number<quint8>(copy, kSlotCountAt), kMaxSlots);
    for (size_t i = 0; i < count; ++i) {
        envelope.slots.push_back(slotAt(copy, kSlotsAt + static_cast<qsizetype>(i) * kSlotSize));
    }
    return envelope;
}

bool isWellFormed(const KeySlot& slot)
{
    switch (slot.kind) {
    case SlotKind::Passphrase:
        return slot.id != 0;
    case SlotKind::RecoveryWords:
        return slot.id != 0 && slot.kdf == KdfParams{};
    }
    return false;
}

bool isWellFormed(const Envelope& envelope)
{
    std::array<bool, 256> taken{};
    return std::all_of(envelope.slots.begin(), envelope.slots.end(), [&taken](const KeySlot& slot) {
        return isWellFormed(slot) && !std::exchange(taken[slot.id], true);
    });
}

/// A copy that is sealed, of our version, and spelled the one way.
std::optional<Envelope> readCopy(QByteArrayView copy)
{
    if (!isSealed(copy) || versionOf(copy) != kFormatVersion) {
        return std::nullopt;
    }
    Envelope envelope = contentFrom(copy);
    // Writing it again is the shortest complete check of counts and unused bytes.
    if (!isWellFormed(envelope) || contentOf(envelope) != copy.first(kMacAt)) {
        return std::nullopt;
    }
    return envelope;
}

/// Two parts that agree on the book outvote a copy that was pasted in from another one.
void dropForeignCopy(std::array<std::optional<Envelope>, 2>& copies, const RowId& headId)
{
    if (!copies[0] || !copies[1] || copies[0]->bookId == copies[1]->bookId) {
        return;
    }
    for (size_t i = 0; i < copies.size(); ++i) {
        if (copies[1 - i] && copies[1 - i]->bookId == headId) {
            copies[i].reset();
        }
    }
}

} // namespace

Result<ParsedEnvelope> parseEnvelope(QByteArrayView bytes)
{
    if (bytes.size() < kEnvelopeSize) {
        return fail(Code::EmptyFile);
    }
    const QByteArrayView head = bytes.first(kHeadSize);
    const std::array raw{bytes.sliced(copyOffset(0), kCopySize),
                         bytes.sliced(copyOffset(1), kCopySize)};
    const auto isNewer = [](QByteArrayView part) {
        return versionOf(part) > kFormatVersion && isSealed(part);
    };
    if (isNewer(head) || isNewer(raw[0]) || isNewer(raw[1])) {
        return fail(Code::NewerVersion);
    }

    std::array copies{readCopy(raw[0]), readCopy(raw[1])};
    if (isSealed(head)) {
        dropForeignCopy(copies, bookIdOf(head));
    }
    if (!copies[0] && !copies[1]) {
        const bool ours = isMarked(head) || isMarked(raw[0]) || isMarked(raw[1]);
        return fail(ours ? Code::EnvelopeDamaged : Code::NotABook);
    }

    ParsedEnvelope parsed;
    parsed.healthy = {copies[0].has_value(), copies[1].has_value()};
    const bool second = !copies[0] || (copies[1] && copies[1]->generation > copies[0]->generation);
    parsed.newest = second ? 1 : 0;
    parsed.envelope = *std::move(copies[second]);
    parsed.mac = block<kDigestSize>(raw[second], kMacAt);
    parsed.headHealthy = head == serializeHead(parsed.envelope);
    return parsed;
}

QByteArray serializeHead(const Envelope& envelope)
{
    QByteArray head = startOfPart(envelope, kHeadSize);
    seal(head);
    return head;
}

QByteArray serializeCopy(const Envelope& envelope, const SecretBytes& macKey)
{
    QByteArray copy = contentOf(envelope);
    const Digest mac = digestOf(copy, macKey);
    copy.resize(kCopySize);
    putBlock(copy, kMacAt, mac);
    seal(copy);
    return copy;
}

int staleCopy(const ParsedEnvelope& parsed)
{
    return 1 - parsed.newest;
}

bool macFits(const ParsedEnvelope& parsed, const SecretBytes& macKey)
{
    const Digest mac = digestOf(contentOf(parsed.envelope), macKey);
    return crypto_verify_32(mac.data(), parsed.mac.data()) == 0;
}

std::optional<quint8> freeSlotId(const Envelope& envelope)
{
    if (envelope.slots.size() >= kMaxSlots) {
        return std::nullopt;
    }
    quint8 id = 1;
    const auto isTaken = [&](const KeySlot& slot) { return slot.id == id; };
    while (std::any_of(envelope.slots.begin(), envelope.slots.end(), isTaken)) {
        ++id;
    }
    return id;
}

} // namespace kithbook
