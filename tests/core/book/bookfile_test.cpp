// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bookfile.h"
#include "tests/core/book/things.h"
#include "tests/support/process.h"

#include <QSysInfo>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QStringList hold(const TestBook& book)
{
    return {QStringLiteral("hold"), book.path(), book.credentialHex()};
}

QString lockOf(const TestBook& book)
{
    return book.path() + QStringLiteral(".lock");
}

} // namespace

// Fault 24, and finding 13 of security.md.
TEST_CASE("a second process is kept out, whatever our own does to the file")
{
    TestBook book(smallSchema());
    CHECK(childSays(hold(book)) == "AlreadyOpen");
    CHECK_FALSE(contentOf(book.path()).isEmpty()); // open, read, close
    CHECK(childSays(hold(book)) == "AlreadyOpen");
    SECTION("even with the lock file gone")
    {
        REQUIRE(QFile::remove(lockOf(book)));
        CHECK_FALSE(contentOf(book.path()).isEmpty());
        CHECK(childSays(hold(book)) == "AlreadyOpen");
    }
    addThing(book.book(), QStringLiteral("ours"));
    CHECK(verdictOf(book.book()).isSound());
    book.lock();
    CHECK(childSays(hold(book)) == "ok");
}

TEST_CASE("a book that another process has open is said to be, and by whom")
{
    TestBook book(smallSchema());
    book.lock();
    Child other(hold(book));
    REQUIRE(other.line() == QByteArray("ok"));
    const auto refused = book.tryOpen();
    REQUIRE(codeOf(refused) == Code::AlreadyOpen);
    CHECK(refused.error().detail == QStringLiteral("pid %1").arg(other.pid()));
    Book::Setup reading = book.setup();
    reading.readOnly = true;
    CHECK(codeOf(Book::open(book.path(), book.credential(), reading)) == Code::AlreadyOpen);

    SECTION("until it ends in good order")
    {
        other.finish();
        CHECK(book.tryOpen());
        CHECK_FALSE(QFile::exists(lockOf(book)));
    }
    SECTION("until it dies: its lock is taken over")
    {
        other.kill();
        CHECK(QFile::exists(lockOf(book)));
        book.reopen();
        CHECK(book->notices().empty());
    }
}

TEST_CASE("a lock file that says nothing is nobody's")
{
    TestBook book(smallSchema());
    book.lock();
    for (const QByteArray& words :
         {QByteArray(), QByteArray("\0\0\0\0", 4), QByteArray("x\ny\n")}) {
        QFile lock(lockOf(book));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(words);
        lock.close();
        CHECK(codeOf(book.tryOpen()) == std::nullopt);
    }
}

TEST_CASE("a holder on another computer is named")
{
    TestBook book(smallSchema());
    book.lock();
    QFile lock(lockOf(book));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nkithbook\nelsewhere\n");
    lock.close();
    const auto refused = book.tryOpen();
    REQUIRE(codeOf(refused) == Code::AlreadyOpen);
    CHECK(refused.error().detail == QStringLiteral("host elsewhere pid 4711"));
}

TEST_CASE("the next envelope goes over the older copy, and a torn write leaves the other")
{
    TestBook book(smallSchema());
    const SecretBytes key = book->keys().envelope.clone();
    BookFile& file = book->file();
    for (int i = 0; i < 4; ++i) {
        const ParsedEnvelope before = file.envelope();
        Envelope next = before.envelope;
        next.anchor.commitSeq += 1;
        REQUIRE(file.writeEnvelope(next, key));
        CHECK(file.envelope().newest == 1 - before.newest);
        CHECK(file.envelope().envelope.generation == before.envelope.generation + 1);
        CHECK(file.envelope().intact());
    }
    const int newest = file.envelope().newest;
    const quint64 generation = file.envelope().envelope.generation;
    book.lock(); // writes once more, over the other copy
    QByteArray bytes = contentOf(book.path());
    bytes.replace(copyOffset(1 - newest) + 4000, 4000, QByteArray(4000, '\0'));
    bytes.replace(copyOffset(1 - newest) + 100, 50, QByteArray(50, '\1'));
    setContent(book.path(), bytes);
    const auto torn = BookFile::open(book.path());
    REQUIRE(torn);
    CHECK((*torn)->envelope().newest == newest);
    CHECK((*torn)->envelope().envelope.generation == generation);
    REQUIRE((*torn)->heal(key));
    CHECK((*torn)->envelope().intact());
}

TEST_CASE("a shredded envelope opens with nothing any more")
{
    TestBook book(smallSchema());
    book.lock();
    {
        const auto file = BookFile::open(book.path());
        REQUIRE(file);
        REQUIRE((*file)->shred());
    }
    CHECK(codeOf(book.tryOpen()) == Code::NotABook);
    const auto reading = BookFile::open(book.path(), true);
    CHECK(codeOf(reading) == Code::NotABook);
}
