// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/envelope.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sodium.h>

using namespace kithbook;

namespace {

const SecretBytes kMacKey = SecretBytes::copyOf("an envelope key of 32 bytes here");

template <size_t N>
std::array<unsigned char, N> filled(unsigned char byte)
{
    std::array<unsigned char, N> bytes;
    bytes.fill(byte);
    return bytes;
}

Envelope sample(quint64 generation = 7)
{
    const KeySlot passphrase{.id = 1,
                             .kind = SlotKind::Passphrase,
                             .kdf = {256ULL << 20, 3},
                             .salt = filled<16>(0x11),
                             .nonce = filled<24>(0x22),
                             .wrapped = filled<48>(0x33)};
    const KeySlot words{.id = 2,
                        .kind = SlotKind::RecoveryWords,
                        .kdf = {},
                        .salt = filled<16>(0x44),
                        .nonce = filled<24>(0x55),
                        .wrapped = filled<48>(0x66)};
    return {.bookId = *RowId::fromHex(u"000102030405060708090a0b0c0d0e0f"),
            .generation = generation,
            .schemaVersion = 3,
            .slots = {passphrase, words},
            .anchor = {.commitSeq = 40, .auditSeq = 41, .auditMac = filled<32>(0x77)}};
}

QByteArray fileOf(const Envelope& a, const Envelope& b)
{
    return serializeHead(a) + serializeCopy(a, kMacKey) + serializeCopy(b, kMacKey);
}

/// The regions of the file: which one a byte is in.
enum class Part { Head, CopyA, CopyB };

Part partAt(qsizetype at)
{
    return at < kHeadSize ? Part::Head : at < copyOffset(1) ? Part::CopyA : Part::CopyB;
}

void flip(QByteArray& bytes, qsizetype at, char mask = 0x01)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ mask);
}

} // namespace

TEST_CASE("an envelope is read back as it was written")
{
    const QByteArray file = fileOf(sample(7), sample(8));
    REQUIRE(file.size() == kEnvelopeSize);
    const Result<ParsedEnvelope> parsed = parseEnvelope(file);
    REQUIRE(parsed);
    CHECK(parsed->envelope == sample(8));
    CHECK(parsed->intact());
    CHECK(macFits(*parsed, kMacKey));
}

TEST_CASE("the bytes are where the header says, for every Kithbook to come")
{
    const QByteArray head = serializeHead(sample());
    CHECK(head.first(12) == QByteArray("KITHBK1\0\1\0\0\0", 12));
    CHECK(head.sliced(12, 16).toHex() == "000102030405060708090a0b0c0d0e0f");
    const QByteArray copy = serializeCopy(sample(), kMacKey);
    REQUIRE(copy.size() == kCopySize);
    CHECK(copy.first(28) == head.first(28));
    CHECK(copy.sliced(28, 13).toHex() == "07000000000000000300000002");
    CHECK(copy.sliced(48, 2).toHex() == "0101");
    CHECK(copy.sliced(56, 12).toHex() == "000000100000000003000000");
    CHECK(copy.sliced(72, 16) == QByteArray(16, 0x11));
    CHECK(copy.sliced(88, 24) == QByteArray(24, 0x22));
    CHECK(copy.sliced(112, 48) == QByteArray(48, 0x33));
    CHECK(copy.sliced(176, 2).toHex() == "0202");
    CHECK(copy.sliced(1072, 16).toHex() == "28000000000000002900000000000000");
    CHECK(copy.sliced(1088, 32) == QByteArray(32, 0x77));
    CHECK(copy.sliced(1120, 6976) == QByteArray(6976, '\0'));
}

TEST_CASE("the newest copy counts and the other is written next")
{
    const auto [a, b, newest] = GENERATE(table<quint64, quint64, int>(
        {{7, 8, 1}, {9, 8, 0}, {8, 8, 0}, {0, std::numeric_limits<quint64>::max(), 1}}));
    const Result<ParsedEnvelope> parsed = parseEnvelope(fileOf(sample(a), sample(b)));
    REQUIRE(parsed);
    CHECK(parsed->newest == newest);
    CHECK(parsed->envelope.generation == std::max(a, b));
    CHECK(staleCopy(*parsed) == 1 - newest);
}

TEST_CASE("one flipped byte anywhere is healed by the other parts and named rightly")
{
    const QByteArray whole = fileOf(sample(8), sample(7));
    int healed = 0;
    // 23 shares no factor with the layout, so every field of head, slots, anchor, MAC and checksum
    // is hit; the head is small and gets every byte.
    for (qsizetype at = 0; at < kEnvelopeSize; at += at < kHeadSize ? 1 : 23) {
        QByteArray file = whole;
        flip(file, at, static_cast<char>(1 << (at % 8)));
        const Result<ParsedEnvelope> parsed = parseEnvelope(file);
        INFO("byte " << at);
        REQUIRE(parsed);
        const Part part = partAt(at);
        CHECK(parsed->headHealthy == (part != Part::Head));
        CHECK(parsed->healthy[0] == (part != Part::CopyA));
        CHECK(parsed->healthy[1] == (part != Part::CopyB));
        CHECK(parsed->envelope == sample(part == Part::CopyA ? 7 : 8));
        CHECK(staleCopy(*parsed) == (part == Part::CopyA ? 0 : 1));
        CHECK(macFits(*parsed, kMacKey));
        ++healed;
    }
    CHECK(healed > 700);
}

TEST_CASE("every byte of the fields is under the checksum")
{
    const QByteArray whole = fileOf(sample(8), sample(7));
    const auto fields = GENERATE(
        std::pair<qsizetype, qsizetype>{0, 320}, // to the second slot's end
        std::pair<qsizetype, qsizetype>{1072, 1120}, std::pair<qsizetype, qsizetype>{8096, 8160});
    for (qsizetype at = fields.first; at < fields.second; ++at) {
        QByteArray file = whole;
        flip(file, copyOffset(0) + at);
        const Result<ParsedEnvelope> parsed = parseEnvelope(file);
        INFO("byte " << at);
        REQUIRE(parsed);
        CHECK_FALSE(parsed->healthy[0]);
    }
}

TEST_CASE("two damaged copies are a damaged envelope, whatever the head says")
{
    QByteArray file = fileOf(sample(8), sample(7));
    flip(file, copyOffset(0) + 100);
    flip(file, copyOffset(1) + 100);
    CHECK(codeOf(parseEnvelope(file)) == Code::EnvelopeDamaged);
    file.replace(0, kHeadSize, QByteArray(kHeadSize, 'x'));
    CHECK(codeOf(parseEnvelope(file)) == Code::EnvelopeDamaged);
}

TEST_CASE("what was never a book is told apart from a damaged one")
{
    CHECK(codeOf(parseEnvelope({})) == Code::EmptyFile);
    CHECK(codeOf(parseEnvelope(fileOf(sample(), sample()).first(kEnvelopeSize - 1))) ==
          Code::EmptyFile);
    CHECK(codeOf(parseEnvelope(QByteArray(kEnvelopeSize, '\0'))) == Code::NotABook);
    QByteArray sqlite = QByteArray(kEnvelopeSize, 'r');
    sqlite.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    CHECK(codeOf(parseEnvelope(sqlite)) == Code::NotABook);
    const SecretBytes random = SecretBytes::random(kEnvelopeSize);
    CHECK(codeOf(parseEnvelope(random.view())) == Code::NotABook);
}

TEST_CASE("a newer version is refused by that name, in whichever part it is first written")
{
    Envelope newer = sample(9);
    newer.formatVersion = kFormatVersion + 1;
    const QByteArray old = serializeCopy(sample(8), kMacKey);
    const QByteArray next = serializeCopy(newer, kMacKey);
    CHECK(codeOf(parseEnvelope(serializeHead(newer) + old + old)) == Code::NewerVersion);
    CHECK(codeOf(parseEnvelope(serializeHead(sample()) + next + old)) == Code::NewerVersion);
    CHECK(codeOf(parseEnvelope(serializeHead(sample()) + old + next)) == Code::NewerVersion);
    newer.formatVersion = 0;
    const QByteArray none = serializeCopy(newer, kMacKey);
    CHECK(codeOf(parseEnvelope(serializeHead(sample()) + none + none)) == Code::EnvelopeDamaged);
}

TEST_CASE("whoever changes the envelope without the key is found out")
{
    const SecretBytes guess = SecretBytes::random(32);
    Envelope altered = sample(9);
    SECTION("a slot removed")
    {
        altered.slots.pop_back();
    }
    SECTION("a slot exchanged")
    {
        altered.slots[0].wrapped = filled<48>(0);
    }
    SECTION("parameters lowered")
    {
        altered.slots[0].kdf = kKdfFloor;
    }
    SECTION("the anchor moved back")
    {
        altered.anchor.commitSeq = 1;
    }
    SECTION("only the generation") {}
    const QByteArray file =
        serializeHead(altered) + serializeCopy(altered, guess) + serializeCopy(sample(8), kMacKey);
    const Result<ParsedEnvelope> parsed = parseEnvelope(file);
    REQUIRE(parsed);
    CHECK(parsed->envelope == altered);
    CHECK_FALSE(macFits(*parsed, kMacKey));
}

TEST_CASE("a copy pasted in from another book is set aside")
{
    Envelope other = sample(100);
    other.bookId = RowId::random();
    const QByteArray own = serializeCopy(sample(8), kMacKey);
    const QByteArray foreign = serializeCopy(other, kMacKey);
    const Result<ParsedEnvelope> parsed = parseEnvelope(serializeHead(sample()) + own + foreign);
    REQUIRE(parsed);
    CHECK(parsed->envelope == sample(8));
    CHECK_FALSE(parsed->healthy[1]);

    // A foreign head loses to two copies that agree.
    const Result<ParsedEnvelope> outvoted = parseEnvelope(serializeHead(other) + own + own);
    REQUIRE(outvoted);
    CHECK(outvoted->envelope == sample(8));
    CHECK_FALSE(outvoted->headHealthy);
}

TEST_CASE("a sealed copy that breaks the rules is not read")
{
    Envelope broken = sample(9);
    SECTION("two slots of one id")
    {
        broken.slots[1].id = broken.slots[0].id;
    }
    SECTION("a slot without an id")
    {
        broken.slots[0].id = 0;
    }
    SECTION("an unknown kind")
    {
        broken.slots[0].kind = static_cast<SlotKind>(9);
    }
    SECTION("recovery words with a cost")
    {
        broken.slots[1].kdf = kKdfFloor;
    }
    const Result<ParsedEnvelope> parsed = parseEnvelope(fileOf(broken, sample(8)));
    REQUIRE(parsed);
    CHECK_FALSE(parsed->healthy[0]);
    CHECK(parsed->envelope == sample(8));
}

TEST_CASE("a bit in an unused place is refused even under a right checksum")
{
    // Also an unused slot, and a count of slots beyond eight.
    const qsizetype at = GENERATE(40, 41, 50, 68, 160, 48 + 2 * 128, 1120, 8095);
    QByteArray copy = serializeCopy(sample(9), kMacKey);
    flip(copy, at, 0x10);
    auto* bytes = reinterpret_cast<unsigned char*>(copy.data());
    crypto_generichash(bytes + kCopySize - 32, 32, bytes, kCopySize - 32, nullptr, 0);
    const Result<ParsedEnvelope> parsed =
        parseEnvelope(serializeHead(sample()) + copy + serializeCopy(sample(8), kMacKey));
    REQUIRE(parsed);
    CHECK_FALSE(parsed->healthy[0]);
    CHECK(parsed->envelope == sample(8));
}

TEST_CASE("eight slots fit and a free id is found between them")
{
    Envelope full = sample();
    full.slots.clear();
    for (quint8 id = 1; id <= kMaxSlots; ++id) {
        CHECK(freeSlotId(full) == id);
        full.slots.push_back({.id = id, .kind = SlotKind::RecoveryWords});
    }
    CHECK(freeSlotId(full) == std::nullopt);
    const Result<ParsedEnvelope> parsed = parseEnvelope(fileOf(full, full));
    REQUIRE(parsed);
    CHECK(parsed->envelope == full);

    full.slots.erase(full.slots.begin() + 2);
    CHECK(freeSlotId(full) == 3);
}
