// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong lies in the bytes of the book, or of its journal. All the faults: faults.h.
#include "faults.h"

#include "core/book/backup.h"
#include "tests/support/process.h"

#include <QRandomGenerator>

#include <sodium.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qsizetype kPage = 4096;

/// Damage is refused as damage, or found by the proof; never silent, never a wrong passphrase.
bool isFoundAsDamage(TestBook& book)
{
    auto opened = book.tryOpen();
    if (!opened) {
        return opened.error().code == Code::Damaged;
    }
    Verifier verifier(**opened);
    const auto done = runToEnd(verifier);
    return done ? !verifier.verdict().isSound() : done.error().code == Code::Damaged;
}

/// Forges the unkeyed checksum at the end of an envelope part.
void reseal(QByteArray& file, qsizetype at, qsizetype size)
{
    crypto_generichash(reinterpret_cast<unsigned char*>(file.data() + at + size - 32), 32,
                       reinterpret_cast<const unsigned char*>(file.constData() + at),
                       static_cast<unsigned long long>(size - 32), nullptr, 0);
}

} // namespace

TEST_CASE("faults 1 to 3: what is no book is told apart, and nothing is made of it")
{
    TestBook book(smallSchema());
    book.lock();
    const QString other = book.folder() + QStringLiteral("/other.kithbook");
    QByteArray noise(5 * 1024, '\0');
    randombytes_buf(noise.data(), static_cast<size_t>(noise.size()));
    QByteArray much = noise.repeated(8);
    const std::pair<QByteArray, Code> inputs[] = {
        {QByteArray(), Code::EmptyFile},
        {noise, Code::EmptyFile}, // shorter than any envelope
        {much, Code::NotABook},
        {QByteArray("SQLite format 3\0", 16) + much, Code::NotABook},
        {QByteArray(40'000, '\0'), Code::NotABook},
    };
    for (const auto& [content, code] : inputs) {
        QFile::remove(other);
        QFile file(other);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        CHECK(openPath(book, other) == code);
        CHECK(contentOf(other) == content);
    }
    ClosedBook closed;
    CHECK(closed.openedWith(closed.bytes.first(kEnvelopeSize)) == Code::Damaged);
    CHECK(contentOf(closed.book.path()).size() == kEnvelopeSize); // no tables were made
    CHECK(closed.openedWith(closed.bytes.first(kEnvelopeSize) + much) == Code::Damaged);
}

TEST_CASE("faults 5 to 7: a cut book is damaged, and junk at the end is found")
{
    ClosedBook closed;
    const QByteArray& whole = closed.bytes;
    for (const qsizetype cut : {kPage, 2 * kPage, qsizetype(1), qsizetype(100), kPage / 2}) {
        INFO("cut by " << cut);
        setContent(closed.book.path(), whole.chopped(cut));
        CHECK(isFoundAsDamage(closed.book));
    }
    setContent(closed.book.path(), whole + QByteArray(kPage, 'j'));
    CHECK(isFoundAsDamage(closed.book));
    setContent(closed.book.path(), whole);
    closed.book.reopen();
    CHECK(verdictOf(closed.book.book()).isSound());
}

TEST_CASE("fault 8: a flipped bit in any of 400 places is found and named rightly")
{
    ClosedBook closed;
    QRandomGenerator random(8);
    int healed = 0;
    int damaged = 0;
    for (int i = 0; i < 400; ++i) {
        // Every fourth in the envelope, which is small beside the image.
        const qsizetype at = i % 4 == 0 ? random.bounded(static_cast<int>(kEnvelopeSize))
                                        : random.bounded(static_cast<int>(closed.bytes.size()));
        QByteArray bent = closed.bytes;
        bent[at] = static_cast<char>(bent[at] ^ (1 << random.bounded(8)));
        setContent(closed.book.path(), bent);
        INFO("byte " << at);
        if (at >= kEnvelopeSize) {
            // The first 16 bytes of the image are its salt, which we give ourselves: page 1's seal
            // does not cover them, and nothing is lost with them.
            const bool isSalt = at < kEnvelopeSize + 16;
            CHECK((isSalt || isFoundAsDamage(closed.book)));
            ++damaged;
            continue;
        }
        auto opened = closed.book.tryOpen();
        REQUIRE(codeOf(opened) == std::nullopt);
        CHECK(has(**opened, Notice::EnvelopeHealed));
        opened->reset();
        opened = closed.book.tryOpen();
        REQUIRE(opened);
        CHECK((*opened)->notices().empty());
        ++healed;
    }
    CHECK(healed >= 100);
    CHECK(damaged >= 200);
}

TEST_CASE("fault 9: two pages that changed places are damage")
{
    ClosedBook closed;
    const qsizetype pages = (closed.bytes.size() - kEnvelopeSize) / kPage;
    QRandomGenerator random(9);
    for (int i = 0; i < 30; ++i) {
        const qsizetype one = kEnvelopeSize + random.bounded(static_cast<int>(pages)) * kPage;
        const qsizetype two = kEnvelopeSize + random.bounded(static_cast<int>(pages)) * kPage;
        if (one == two) {
            continue;
        }
        QByteArray swapped = closed.bytes;
        swapped.replace(one, kPage, closed.bytes.mid(two, kPage));
        swapped.replace(two, kPage, closed.bytes.mid(one, kPage));
        setContent(closed.book.path(), swapped);
        CHECK(isFoundAsDamage(closed.book));
    }
}

TEST_CASE("fault 11: an older image behind the envelope is told")
{
    ClosedBook closed;
    closed.book.reopen();
    addThing(closed.book.book(), QStringLiteral("since then"));
    closed.book.lock();
    const QByteArray now = contentOf(closed.book.path());
    setContent(closed.book.path(), now.first(kEnvelopeSize) + closed.bytes.mid(kEnvelopeSize));
    auto opened = closed.book.tryOpen();
    REQUIRE(opened);
    CHECK(has(**opened, Notice::ChangesMissing));
}

TEST_CASE("fault 11: an older image that was written on is told")
{
    ClosedBook closed;
    closed.book.reopen();
    addThing(closed.book.book(), QStringLiteral("one way"));
    closed.book.lock();
    const QByteArray envelope = contentOf(closed.book.path()).first(kEnvelopeSize);
    setContent(closed.book.path(), closed.bytes);
    closed.book.reopen();
    addThing(closed.book.book(), QStringLiteral("another way"));
    addThing(closed.book.book(), QStringLiteral("and further"));
    closed.book.lock();
    setContent(closed.book.path(), envelope + contentOf(closed.book.path()).mid(kEnvelopeSize));
    auto opened = closed.book.tryOpen();
    REQUIRE(opened);
    CHECK(has(**opened, Notice::ChainBroken));
    CHECK_FALSE(verdictOf(**opened).isSound());
}

TEST_CASE("faults 12 and 13: a journal that was taken away, or is another book's")
{
    const QTemporaryDir home;
    ClosedBook closed;
    // A crash in the middle of a large transaction, with its journal on the disk.
    CHECK(childSays({QStringLiteral("live"), closed.book.path(), closed.book.credentialHex(),
                     QStringLiteral("m"), home.path()})
              .endsWith("crash"));
    const QString journal = closed.book.path() + QStringLiteral("-journal");
    const QByteArray hot = contentOf(journal);
    const QByteArray crashed = contentOf(closed.book.path());
    REQUIRE(hot.size() > kPage);

    SECTION("with its journal all is well")
    {
        closed.book.reopen();
        CHECK(verdictOf(closed.book.book()).isSound());
    }
    SECTION("12: without it the damage is found")
    {
        REQUIRE(QFile::remove(journal));
        CHECK(isFoundAsDamage(closed.book));
    }
    SECTION("13: beside an older state of the same book it does not pass in silence")
    {
        setContent(closed.book.path(), closed.bytes);
        CHECK(isFoundAsDamage(closed.book));
    }
    SECTION("13: beside another book it does not pass in silence")
    {
        ClosedBook other;
        setContent(journal, QByteArray());
        QFile foreign(other.book.path() + QStringLiteral("-journal"));
        foreign.remove();
        REQUIRE(foreign.open(QIODevice::WriteOnly));
        foreign.write(hot);
        foreign.close();
        CHECK(isFoundAsDamage(other.book));
    }
    SECTION("restoring a backup over the crashed book takes the journal out of its way")
    {
        const std::vector<BackupFile> backups = backupsIn(home.path());
        REQUIRE(backups.size() == 1);
        const auto aside = restoreBackup(backups.front().path, closed.book.path(),
                                         closed.book.credential(), closed.book.setup());
        REQUIRE(codeOf(aside) == std::nullopt);
        CHECK(contentOf(*aside) == crashed);
        CHECK(contentOf(*aside + QStringLiteral("-journal")) == hot);
        closed.book.reopen();
        CHECK(verdictOf(closed.book.book()).isSound());
    }
}

TEST_CASE("faults 14 and 15: one bad copy of the envelope is mended, two are told")
{
    ClosedBook closed;
    const auto withNoise = [&](std::initializer_list<int> copies) {
        QByteArray bent = closed.bytes;
        for (const int copy : copies) {
            bent.replace(copyOffset(copy), kCopySize, QByteArray(kCopySize, 'n'));
        }
        return bent;
    };
    for (const int copy : {0, 1}) {
        setContent(closed.book.path(), withNoise({copy}));
        auto opened = closed.book.tryOpen();
        REQUIRE(opened);
        CHECK(has(**opened, Notice::EnvelopeHealed));
    }
    CHECK(closed.openedWith(withNoise({0, 1})) == Code::EnvelopeDamaged);
    // The records are still there for an envelope from a backup (restoreBackup brings both).
    CHECK(contentOf(closed.book.path()).mid(kEnvelopeSize) == closed.bytes.mid(kEnvelopeSize));
}

TEST_CASE("fault 16: a forged cost of the key is refused before it is paid")
{
    ClosedBook closed;
    QByteArray forged = closed.bytes;
    for (const int copy : {0, 1}) {
        const qsizetype slot = copyOffset(copy) + 48;
        forged[slot + 8 + 5] = 4; // 4 TiB
        reseal(forged, copyOffset(copy), kCopySize);
    }
    setContent(closed.book.path(), forged);
    const Credential passphrase{SlotKind::Passphrase, TestBook::passphrase()};
    CHECK(codeOf(Book::open(closed.book.path(), passphrase, closed.book.setup())) ==
          Code::KdfOutOfBounds);
    // And by the words, which need no KDF, the forgery shows as what it is.
    CHECK(codeOf(closed.book.tryOpen()) == Code::EnvelopeAltered);
}

TEST_CASE("fault 18: a newer format and a newer schema are told, and left alone")
{
    ClosedBook closed;
    QByteArray newer = closed.bytes;
    newer[8] = 2;
    reseal(newer, 0, kHeadSize);
    CHECK(closed.openedWith(newer) == Code::NewerVersion);
    CHECK(contentOf(closed.book.path()) == newer);

    setContent(closed.book.path(), closed.bytes);
    Book::Setup older = closed.book.setup();
    older.schema = Schema{{}, {}};
    CHECK(codeOf(Book::open(closed.book.path(), closed.book.credential(), older)) ==
          Code::NewerVersion);
    CHECK(contentOf(closed.book.path()) == closed.bytes);
}
