// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/book/things.h"
#include "tests/support/process.h"

#include <QDir>
#include <QDirIterator>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

const QString kMarker = QStringLiteral("Zwölfmalzwölf-marker-7261");

/// What a disk without room says.
enum class NoRoom { Disk, Quota };

QProcessEnvironment watched(const QString& log, NoRoom noRoom = NoRoom::Disk)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(KITHBOOK_IOWATCH));
    environment.insert(QStringLiteral("KITHBOOK_WATCH_MARKER"), QStringLiteral("marker-7261"));
    environment.insert(QStringLiteral("KITHBOOK_WATCH_LOG"), log);
    // A sanitizer wants to be loaded first and says so; what it finds counts in the other tests.
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
    if (noRoom == NoRoom::Quota) {
        environment.insert(QStringLiteral("KITHBOOK_WATCH_QUOTA"), QStringLiteral("1"));
    }
    return environment;
}

qint64 bytesSeen(const QByteArray& log)
{
    const qsizetype at = log.lastIndexOf("seen ");
    return at < 0 ? 0 : log.mid(at + 5).trimmed().toLongLong();
}

/// Files below `folder` that hold the marker.
QStringList readable(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains("marker-7261")) {
            found << file.fileName();
        }
    }
    return found;
}

} // namespace

TEST_CASE("the watcher sees a word that is written in the clear")
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("log"));
    REQUIRE(childSays({QStringLiteral("leak"), folder.filePath(QStringLiteral("leak")), kMarker},
                      watched(log))
                .isEmpty());
    CHECK(contentOf(log).contains("readable"));
}

// Promise 1 of security.md section 3: creating, 2,000 notes, sorts beyond the cache, a word index,
// an erase, a backup, a crash within a transaction that has spilled to the disk.
TEST_CASE("no word of a record is ever written in the clear")
{
    const QTemporaryDir folder;
    const QTemporaryDir home;
    const QTemporaryDir scratch;
    const QString log = folder.filePath(QStringLiteral("log"));
    QProcessEnvironment environment = watched(log);
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("TMPDIR"), scratch.path());
    environment.insert(QStringLiteral("SQLITE_TMPDIR"), scratch.path());
    TestBook book(smallSchema());
    book.lock();
    CHECK(childSays({QStringLiteral("create"), book.folder() + QStringLiteral("/new.kithbook")},
                    environment) == "ok");
    const QByteArray said = childSays({QStringLiteral("live"), book.path(), book.credentialHex(),
                                       kMarker, book.folder() + QStringLiteral("/backups")},
                                      environment);
    CHECK(said == "ok ok ok ok crash");
    const QByteArray written = contentOf(log);
    CHECK_FALSE(written.contains("readable"));
    CHECK(bytesSeen(written) > 20'000'000); // it did look, and the transaction did spill
    CHECK(QFileInfo(book.path() + QStringLiteral("-journal")).size() > 0);
    CHECK(readable(book.folder()).isEmpty());
    CHECK(readable(home.path()).isEmpty());
    CHECK(readable(scratch.path()).isEmpty());
    book.reopen();
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == 1999);
    CHECK(verdictOf(book.book()).isSound());
}

// Fault 20.
TEST_CASE("a full disk is told, loses nothing, and the book goes on when there is room")
{
    const NoRoom noRoom = GENERATE(NoRoom::Disk, NoRoom::Quota);
    const QTemporaryDir folder;
    TestBook book(smallSchema());
    addThing(book.book(), QStringLiteral("from before"));
    book.lock();
    const QList<QByteArray> said =
        childSays({QStringLiteral("fill"), book.path(), book.credentialHex()},
                  watched(folder.filePath(QStringLiteral("log")), noRoom))
            .split(' ');
    REQUIRE(said.size() == 8);
    CHECK(said.at(0) == "ok");
    CHECK(said.at(1) == "DiskFull");
    const qint64 kept = said.at(2).toLongLong();
    CHECK(kept > 3);
    CHECK(said.at(3).toLongLong() == kept + 1);
    CHECK(said.at(4) == "DiskFull"); // the backup
    CHECK(said.at(5) == "DiskFull"); // the passphrase: refused whole
    CHECK(said.at(6) == "DiskFull"); // the new key: the book stays as it is
    CHECK(said.at(7) == "ok");
    CHECK(QDir(book.folder())
              .entryList({QStringLiteral("kithbook-*"), QStringLiteral("*.tmp*")})
              .isEmpty());
    book.reopen();
    CHECK(countOf(book.book(), "SELECT count(*) FROM thing") == kept + 2);
    CHECK(verdictOf(book.book()).isSound());
    const Credential passphrase{SlotKind::Passphrase, TestBook::passphrase()};
    book.lock();
    CHECK(Book::open(book.path(), passphrase, book.setup()));
}

TEST_CASE("a full disk keeps nobody out of their book")
{
    const NoRoom noRoom = GENERATE(NoRoom::Disk, NoRoom::Quota);
    const QTemporaryDir folder;
    TestBook book(smallSchema());
    book.lock();
    CHECK(childSays({QStringLiteral("openfull"), book.path(), book.credentialHex()},
                    watched(folder.filePath(QStringLiteral("log")), noRoom)) == "ok");
    book.reopen();
    CHECK(book->notices().empty());
}

TEST_CASE("a book that does not fit on the disk leaves no file behind")
{
    const NoRoom noRoom = GENERATE(NoRoom::Disk, NoRoom::Quota);
    for (const QString& room : {QStringLiteral("0"), QStringLiteral("200"), QStringLiteral("16600"),
                                QStringLiteral("40000"), QStringLiteral("90000")}) {
        INFO(room.toStdString());
        const QTemporaryDir folder;
        const QTemporaryDir logs;
        CHECK(childSays(
                  {QStringLiteral("create"), folder.filePath(QStringLiteral("new.kithbook")), room},
                  watched(logs.filePath(QStringLiteral("log")), noRoom)) == "DiskFull");
        // No book, no journal, no lock.
        CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
}
