// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bad inputs and faults of security.md section 4 that a book without a window can meet:
//
//    1 zero bytes                       here
//    2 random bytes                     here; behind a good envelope: here
//    3 plain SQLite file                here
//    4 folder, pipe, link, device       here
//    5 cut by a page                    here
//    6 cut within a page                here
//    7 junk at the end                  here
//    8 flipped bytes                    here, 400 places
//    9 two pages swapped                here
//   10 an old copy of a page            core/book/verify_test.cpp
//   11 an old whole image               here. The whole old file, envelope and all, is known by
//                                       nothing in it (security.md A7): that takes a second anchor
//   12 hot journal deleted              here
//   13 somebody else's journal          here
//   14 one copy of the envelope bad     here
//   15 both bad                         here: told; the backups have their own
//   16 forged KDF cost                  here, from the file; core/book/keys_test.cpp, kdf_test.cpp
//   17 no memory for the KDF            core/book/kdf_test.cpp
//   18 newer format, newer schema       here
//   19 from a future clock              here
//   20 disk full                        integration/watch_test.cpp
//   21 read-only file                   here
//   22 read-only folder                 here
//   23 file replaced while open         here
//   24 second process                   core/book/bookfile_test.cpp, and 24b
//   25 odd paths                        here: emoji, bytes that are no UTF-8, too long a name
//   26 the disk goes away               not here: no unprivileged process can pull a disk. What
//                                       SQLite makes of it is IoFailed (core/book/sqlerror)
//   27 clock jumps                      here
//   28 umask                            core/book/book_test.cpp
//   29 kill -9                          integration/crash_test.cpp
//   30 power cut, torn free pages       core/book/backup_test.cpp; reordered and torn writes were
//                                       simulated for the design, not here
//   31 backup interrupted               integration/crash_test.cpp
//   32 wrong passphrase, often          here
//   33 odd passphrases                  core/book/passphrase_test.cpp, keys_test.cpp; NUL: here
//   34 Caps Lock, dead keys, IME        of the window
#include "core/book/backup.h"
#include "core/book/envelope.h"
#include "tests/core/book/things.h"
#include "tests/support/process.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qsizetype kPage = 4096;

/// A closed book with enough in it to have many pages, and the bytes of its file.
struct ClosedBook
{
    TestBook book{smallSchema()};
    QByteArray bytes;

    ClosedBook()
    {
        Mutation mutation(book.book(), Action::Imported);
        for (int i = 0; i < 120; ++i) {
            mutation.insert(kThing, RowId::random(),
                            {{kTitle, QStringLiteral("row %1").arg(i)},
                             {kBytes, QByteArray(700, static_cast<char>('a' + i % 26))}});
        }
        REQUIRE(mutation.commit());
        book.lock();
        bytes = contentOf(book.path());
    }

    /// How the book takes it to have this content.
    std::optional<Code> openedWith(const QByteArray& content)
    {
        setContent(book.path(), content);
        return codeOf(book.tryOpen());
    }
};

std::optional<Code> openPath(const TestBook& book, const QString& path)
{
    return codeOf(Book::open(path, book.credential(), book.setup()));
}

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

bool has(const Book& book, Notice notice)
{
    const std::vector<Notice>& all = book.notices();
    return std::find(all.begin(), all.end(), notice) != all.end();
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

TEST_CASE("fault 4: only an ordinary file is opened")
{
    TestBook book(smallSchema());
    book.lock();
    const QString link = book.folder() + QStringLiteral("/link.kithbook");
    const QString pipe = book.folder() + QStringLiteral("/pipe.kithbook");
    REQUIRE(QFile::link(book.path(), link));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(openPath(book, link) == Code::NotARegularFile);
    CHECK(openPath(book, pipe) == Code::NotARegularFile);
    CHECK(openPath(book, book.folder()) == Code::NotARegularFile);
    CHECK(openPath(book, QStringLiteral("/dev/null")) == Code::NotARegularFile);
    CHECK(openPath(book, book.path() + QStringLiteral("/below")) == Code::NotARegularFile);
    CHECK(openPath(book, book.folder() + QStringLiteral("/none")) == Code::NotFound);
    CHECK_FALSE(QFile::exists(book.folder() + QStringLiteral("/none")));
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

TEST_CASE("faults 19 and 27: a clock that jumps is told, and order does not hang on it")
{
    TestBook book(smallSchema());
    book.clock().setNowMs(kNow + 3'600'000);
    const RowId id = addThing(book.book(), QStringLiteral("late"));
    book.lock();
    book.clock().setNowMs(kNow);
    book.reopen();
    CHECK(has(book.book(), Notice::ClockWentBack));
    setTitle(book.book(), id, QStringLiteral("early"));
    CHECK(countOf(book.book(), "SELECT count(*) FROM commit_log a JOIN commit_log b"
                               " ON b.seq = a.seq + 1 WHERE b.hlc <= a.hlc") == 0);
    CHECK(verdictOf(book.book()).isSound());
}

TEST_CASE("faults 21 and 22: what cannot be written is opened for reading")
{
    ClosedBook closed;
    const QByteArray folder = QFile::encodeName(closed.book.folder());
    const QByteArray file = QFile::encodeName(closed.book.path());
    const QStringList open{QStringLiteral("nobody"), QStringLiteral("try"), closed.book.path(),
                           closed.book.credentialHex()};
    if (::getuid() == 0) {
        constexpr uid_t nobody = 65534;
        REQUIRE(::chown(folder.constData(), nobody, nobody) == 0);
        REQUIRE(::chown(file.constData(), nobody, nobody) == 0);
        REQUIRE(::chown((file + "-journal").constData(), nobody, nobody) == 0);
    }
    CHECK(childSays(open) == "ok ok");
    REQUIRE(::chmod(file.constData(), 0400) == 0);
    CHECK(childSays(open) == "readonly ReadOnly");
    REQUIRE(::chmod(file.constData(), 0600) == 0);
    REQUIRE(::chmod(folder.constData(), 0500) == 0);
    CHECK(childSays(open) == "readonly ReadOnly");
    CHECK(childSays({QStringLiteral("nobody"), QStringLiteral("create"),
                     closed.book.folder() + QStringLiteral("/new.kithbook")}) == "ReadOnly");
    REQUIRE(::chmod(folder.constData(), 0700) == 0);
    REQUIRE(::chmod(file.constData(), 0000) == 0);
    CHECK(childSays(open) == "ReadOnly");
    REQUIRE(::chmod(file.constData(), 0600) == 0);
}

TEST_CASE("fault 23: a file exchanged under an open book is not written to")
{
    ClosedBook closed;
    closed.book.reopen();
    const QString fresh = closed.book.folder() + QStringLiteral("/from-sync");
    QFile incoming(fresh);
    REQUIRE(incoming.open(QIODevice::WriteOnly));
    incoming.write(closed.bytes);
    incoming.close();
    REQUIRE(::rename(QFile::encodeName(fresh).constData(),
                     QFile::encodeName(closed.book.path()).constData()) == 0);
    Mutation mutation(closed.book.book(), Action::Added);
    mutation.insert(kThing, RowId::random(), {{kTitle, QStringLiteral("where to")}});
    CHECK(codeOf(mutation.commit()) == Code::FileReplaced);
    CHECK(countOf(closed.book.book(), "SELECT count(*) FROM thing") == 120);
    closed.book.lock();
    CHECK(contentOf(closed.book.path()) == closed.bytes);
}

TEST_CASE("fault 25: odd names are names, and one that is too long is told")
{
    ClosedBook closed;
    for (const QByteArray& name :
         {QByteArray("book of 📖 José.kithbook"), QByteArray("a'b\"c;d%e.kithbook"),
          QByteArray(" -rf .kithbook"), QByteArray("line\nbreak.kithbook"),
          QByteArray(200, 'l') + ".kithbook"}) {
        const QString path = closed.book.folder() + QLatin1Char('/') + QFile::decodeName(name);
        INFO(name.toStdString());
        REQUIRE(QFile::copy(closed.book.path(), path));
        CHECK(openPath(closed.book, path) == std::nullopt);
    }
    const QString tooLong =
        closed.book.folder() + QLatin1Char('/') + QString(300, QLatin1Char('n'));
    CHECK(openPath(closed.book, tooLong) == Code::IoFailed);
    const QString deep = QString(5000, QLatin1Char('/')) + QString(300, QLatin1Char('n'));
    CHECK(openPath(closed.book, deep) == Code::IoFailed);
}

TEST_CASE("faults 32 and 33: a wrong passphrase is only that, however often")
{
    ClosedBook closed;
    const auto open = [&](QByteArrayView passphrase) {
        return codeOf(Book::open(closed.book.path(),
                                 Credential{SlotKind::Passphrase, SecretBytes::copyOf(passphrase)},
                                 closed.book.setup()));
    };
    const QByteArray right = TestBook::passphrase().view().toByteArray();
    for (const QByteArray& wrong : {QByteArray(), right.chopped(1), right + ' ', right + '\0',
                                    right.first(6) + '\0' + right.mid(6)}) {
        CHECK(open(wrong) == Code::WrongPassphrase);
    }
    for (int i = 0; i < 100; ++i) {
        const Credential wrong{SlotKind::RecoveryWords, SecretBytes::random(16)};
        CHECK(codeOf(Book::open(closed.book.path(), wrong, closed.book.setup())) ==
              Code::WrongRecoveryWords);
    }
    CHECK(contentOf(closed.book.path()) == closed.bytes);
    CHECK(open(right) == std::nullopt);
}
