// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"
#include "core/book/migrations.h"
#include "tests/core/book/things.h"

#include <QDir>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr std::array kWithMore{kSmallMigrations[0], Migration{3, ":/test/0003_more.sql"}};
constexpr std::array kWithBroken{kSmallMigrations[0], Migration{3, ":/test/0003_more.sql"},
                                 Migration{4, ":/test/0004_broken.sql"}};

Result<std::unique_ptr<Book>> openAs(const TestBook& book, std::span<const Migration> migrations,
                                     bool readOnly = false)
{
    Book::Setup setup = book.setup();
    setup.schema.migrations = migrations;
    setup.readOnly = readOnly;
    return Book::open(book.path(), book.credential(), setup);
}

} // namespace

TEST_CASE("a book of the first version opens in the second, backed up before")
{
    TestBook book(Schema{{}, {}}); // the book's own tables and nothing else
    REQUIRE(schemaVersion(book->connection()) == 1);
    book.lock();
    Book::Setup setup = book.setup();
    setup.schema = smallSchema();
    auto opened = Book::open(book.path(), book.credential(), setup);
    REQUIRE(codeOf(opened) == std::nullopt);
    CHECK(schemaVersion((*opened)->connection()) == 2);
    addThing(**opened, QStringLiteral("new room"));
    CHECK(verdictOf(**opened).isSound());
    CHECK_FALSE((*opened)->connection().execute("UPDATE thing SET title = 'unguarded'"));

    const std::vector<BackupFile> backups = backupsIn(book.folder());
    REQUIRE(backups.size() == 1);
    Book::Setup before = book.setup();
    before.readOnly = true;
    auto backup = Book::open(backups.front().path, book.credential(), before);
    REQUIRE(codeOf(backup) == std::nullopt);
    CHECK(schemaVersion((*backup)->connection()) == 1);
}

TEST_CASE("a step fills a local column in rows that are guarded, and logs nothing")
{
    TestBook book(smallSchema());
    addThing(book.book(), QStringLiteral("five"));
    const qint64 head = book->log().head().seq;
    book.lock();
    auto opened = openAs(book, kWithMore);
    REQUIRE(codeOf(opened) == std::nullopt);
    CHECK(countOf(**opened, "SELECT length FROM thing") == 4);
    CHECK((*opened)->log().head().seq == head);
    CHECK(countOf(**opened, "SELECT count(*) FROM audit WHERE action = 23") == 1);
    CHECK(verdictOf(**opened).isSound());
    CHECK((*opened)->file().envelope().envelope.schemaVersion == 2); // until it is locked
    REQUIRE((*opened)->lock());
    CHECK((*opened)->file().envelope().envelope.schemaVersion == 3);
}

TEST_CASE("a step that fails leaves the book at the step before, whole")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("kept"));
    book.lock();
    const auto failed = openAs(book, kWithBroken);
    REQUIRE(codeOf(failed) == Code::MigrationFailed);
    CHECK(failed.error().detail == QStringLiteral("4"));
    CHECK(backupsIn(book.folder()).size() == 1);

    auto opened = openAs(book, kWithMore);
    REQUIRE(codeOf(opened) == std::nullopt);
    CHECK(schemaVersion((*opened)->connection()) == 3);
    CHECK(titleOf(**opened, id) == QStringLiteral("kept"));
    CHECK(countOf(**opened, "SELECT count(*) FROM pragma_table_info('marking')"
                            " WHERE name = 'half'") == 0);
    CHECK(verdictOf(**opened).isSound());
}

TEST_CASE("without a backup there is no migration")
{
    TestBook book(smallSchema());
    book.lock();
    const QByteArray before = contentOf(book.path());
    Book::Setup setup = book.setup();
    setup.schema.migrations = kWithMore;
    setup.backupFolder = book.path(); // a file, not a folder
    CHECK_FALSE(Book::open(book.path(), book.credential(), setup));
    book.reopen();
    CHECK(schemaVersion(book->connection()) == 2);
}

TEST_CASE("reading only migrates nothing, and a newer book is refused untouched")
{
    TestBook book(smallSchema());
    book.lock();
    const QByteArray before = contentOf(book.path());
    CHECK(codeOf(openAs(book, kWithMore, true)) == Code::ReadOnly);
    CHECK(contentOf(book.path()) == before);
    REQUIRE(openAs(book, kWithMore));
    const QByteArray after = contentOf(book.path());
    const auto newer = book.tryOpen();
    REQUIRE(codeOf(newer) == Code::NewerVersion);
    CHECK(newer.error().detail == QStringLiteral("3"));
    CHECK(contentOf(book.path()) == after);
}

TEST_CASE("a backup of an older version is restored and brought up to date")
{
    TestBook book(smallSchema());
    const RowId id = addThing(book.book(), QStringLiteral("old times"));
    const auto backup = backUp(book.book(), book.folder() + QStringLiteral("/backups"));
    REQUIRE(codeOf(backup) == std::nullopt);
    book.lock();
    Book::Setup setup = book.setup();
    setup.schema.migrations = kWithMore;
    const QString target = book.folder() + QStringLiteral("/back.kithbook");
    REQUIRE(codeOf(restoreBackup(backup->path, target, book.credential(), setup)) == std::nullopt);
    auto opened = Book::open(target, book.credential(), setup);
    REQUIRE(opened);
    CHECK(schemaVersion((*opened)->connection()) == 3);
    CHECK(titleOf(**opened, id) == QStringLiteral("old times"));
}
