// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/keys.h"
#include "core/book/passphrase.h"
#include "core/book/recoverywords.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace kithbook;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const SecretBytes& bytes)
{
    return bytes.view().toByteArray().toHex();
}

/// A book with one passphrase slot and one for recovery words.
struct LockedBook
{
    SecretBytes bookKey = newBookKey();
    SecretBytes passphrase;
    SecretBytes entropy = newRecoveryEntropy();
    Envelope envelope{.bookId = RowId::random()};

    explicit LockedBook(const QString& typed = u"caf\u00e9 tractor hums"_s)
        : passphrase(normalizedPassphrase(typed))
    {
        envelope.slots = {*wrapWithPassphrase(bookKey, envelope.bookId, 1, passphrase, kKdfFloor),
                          *wrapWithRecoveryWords(bookKey, envelope.bookId, 2, entropy)};
    }

    [[nodiscard]] Result<SecretBytes> openWith(const QString& typed) const
    {
        return unwrapWithPassphrase(envelope, normalizedPassphrase(typed));
    }
    [[nodiscard]] Result<SecretBytes> openWithWords() const
    {
        return unwrapWithRecoveryWords(envelope, entropy);
    }
};

} // namespace

TEST_CASE("keys derived from a book key are the same for ever")
{
    SecretBytes bookKey(kBookKeySize);
    for (int i = 0; i < kBookKeySize; ++i) {
        bookKey.data()[i] = static_cast<unsigned char>(i);
    }
    const BookKeys keys = deriveKeys(bookKey);
    // Computed apart from this code, with Python's hashlib.
    CHECK(hex(keys.database) == "299894881cfaa6ad25209d47fef848de12b6d92b562d9c4dbd69a485d4f363b2b5"
                                "90a6b710b29bec3e44771ec0bd956a");
    CHECK(hex(keys.envelope) == "6ae9f456bd5f96b72dcc82adb37cc851b0fb15de6cd5756fa586352bc238354d");
}

TEST_CASE("passphrase and recovery words both open the book, and nothing else does")
{
    const LockedBook book;
    const Result<SecretBytes> byPassphrase = book.openWith(u"cafe\u0301 tractor hums"_s);
    REQUIRE(byPassphrase);
    CHECK(byPassphrase->equals(book.bookKey));
    const Result<SecretBytes> byWords = book.openWithWords();
    REQUIRE(byWords);
    CHECK(byWords->equals(book.bookKey));

    CHECK(codeOf(book.openWith(u"caf\u00e9 tractor hum"_s)) == Code::WrongPassphrase);
    CHECK(codeOf(unwrapWithRecoveryWords(book.envelope, newRecoveryEntropy())) ==
          Code::WrongRecoveryWords);
    CHECK(codeOf(unwrapWithRecoveryWords(book.envelope, SecretBytes())) ==
          Code::WrongRecoveryWords);
}

TEST_CASE("a passphrase with NUL inside does not open by what stands before it")
{
    const QString before = u"velvet tractor hums"_s;
    const LockedBook book(before + QChar::Null + u"tail"_s);
    CHECK(codeOf(book.openWith(before)) == Code::WrongPassphrase);
    CHECK(book.openWith(before + QChar::Null + u"tail"_s));
}

TEST_CASE("sixty-four emoji and ten thousand characters open what they locked")
{
    for (const QString& typed : {u"\U0001F33B"_s.repeated(64), QString(10'000, u'k')}) {
        const LockedBook book(typed);
        CHECK(book.openWith(typed));
        CHECK(codeOf(book.openWith(typed.chopped(2))) == Code::WrongPassphrase);
    }
}

TEST_CASE("a slot does not open in another book, in another place or with other parameters")
{
    LockedBook book;
    const Envelope whole = book.envelope;
    KeySlot& words = book.envelope.slots[1];
    REQUIRE(book.openWithWords());
    SECTION("another book")
    {
        book.envelope.bookId = RowId::random();
    }
    SECTION("another id")
    {
        words.id = 3;
    }
    SECTION("another amount of memory")
    {
        words.kdf.memoryBytes = 1;
    }
    SECTION("another number of passes")
    {
        words.kdf.passes = 1;
    }
    SECTION("another salt")
    {
        words.salt[0] ^= 1;
    }
    SECTION("another nonce")
    {
        words.nonce[23] ^= 1;
    }
    SECTION("another ciphertext")
    {
        words.wrapped[47] ^= 1;
    }
    CHECK(codeOf(book.openWithWords()) == Code::WrongRecoveryWords);
    book.envelope = whole;
    CHECK(book.openWithWords());
}

TEST_CASE("a passphrase slot carried to another book does not open there")
{
    LockedBook book;
    book.envelope.bookId = RowId::random();
    CHECK(codeOf(book.openWith(u"caf\u00e9 tractor hums"_s)) == Code::WrongPassphrase);
}

TEST_CASE("lowered parameters do not open, and the other way in shows they were altered")
{
    LockedBook book;
    const SecretBytes macKey = deriveKeys(book.bookKey).envelope;
    const auto asRead = [&](const Envelope& envelope, const SecretBytes& key) {
        const QByteArray copy = serializeCopy(envelope, key);
        return *parseEnvelope(serializeHead(envelope) + copy + copy);
    };
    CHECK(macFits(asRead(book.envelope, macKey), macKey));

    book.envelope.slots[0].kdf.passes = 4;
    CHECK(codeOf(book.openWith(u"caf\u00e9 tractor hums"_s)) == Code::WrongPassphrase);
    const ParsedEnvelope altered = asRead(book.envelope, SecretBytes(32));
    const Result<SecretBytes> byWords = unwrapWithRecoveryWords(altered.envelope, book.entropy);
    REQUIRE(byWords);
    CHECK_FALSE(macFits(altered, deriveKeys(*byWords).envelope));
}

TEST_CASE("a forged cost is refused before any derivation, even behind a sound slot")
{
    LockedBook book;
    KeySlot forged = book.envelope.slots[0];
    forged.id = 3;
    SECTION("4 TiB")
    {
        forged.kdf.memoryBytes = 4ULL << 40;
    }
    SECTION("2^32 - 1 passes")
    {
        forged.kdf.passes = std::numeric_limits<quint32>::max();
    }
    SECTION("next to nothing")
    {
        forged.kdf = {8192, 1};
    }
    book.envelope.slots.push_back(forged);
    // The first slot would open: only a check made before it gives this answer.
    CHECK(codeOf(book.openWith(u"caf\u00e9 tractor hums"_s)) == Code::KdfOutOfBounds);
    CHECK(book.openWithWords());
}

TEST_CASE("a slot is not made with parameters nobody would read")
{
    const SecretBytes bookKey = newBookKey();
    CHECK(codeOf(wrapWithPassphrase(bookKey, RowId::random(), 1, SecretBytes(20), {8192, 1})) ==
          Code::KdfOutOfBounds);
    CHECK(codeOf(wrapWithRecoveryWords(bookKey, RowId::random(), 1, SecretBytes(15))) ==
          Code::BadInput);
}

TEST_CASE("two slots with one passphrase look nothing alike")
{
    const SecretBytes bookKey = newBookKey();
    const SecretBytes entropy = newRecoveryEntropy();
    const RowId bookId = RowId::random();
    const KeySlot first = *wrapWithRecoveryWords(bookKey, bookId, 1, entropy);
    const KeySlot second = *wrapWithRecoveryWords(bookKey, bookId, 1, entropy);
    CHECK(first.salt != second.salt);
    CHECK(first.nonce != second.nonce);
    CHECK(first.wrapped != second.wrapped);
}

TEST_CASE("without slots nothing opens")
{
    const Envelope none;
    CHECK(codeOf(unwrapWithPassphrase(none, SecretBytes(1))) == Code::WrongPassphrase);
    CHECK(codeOf(unwrapWithRecoveryWords(none, SecretBytes(16))) == Code::WrongRecoveryWords);
}
