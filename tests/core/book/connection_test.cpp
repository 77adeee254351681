// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "tests/support/printing.h"
#include "tests/support/unprivileged.h"

#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <atomic>
#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace kithbook;

namespace {

constexpr char kMarker[] = "zebra-crossing-marker";

/// What a process of its own says, on either channel, when it opens the book.
QByteArray asSecondProcess(const ScratchImage& image, const SecretBytes& key, const char* mode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SECOND_PROCESS),
                  {image.path(), QString::fromLatin1(key.view().toByteArray().toHex()),
                   QString::fromLatin1(mode)});
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

QByteArray asSecondProcess(const ScratchImage& image, const char* mode)
{
    return asSecondProcess(image, image.key(), mode);
}

QByteArray pragma(Connection& connection, const char* sql)
{
    Statement statement = connection.prepare(sql);
    const auto row = statement.step();
    REQUIRE(row);
    return *row ? statement.text(0).toUtf8() : QByteArray("nothing");
}

qint64 countNotes(Connection& connection)
{
    return connection.integer("SELECT count(*) FROM note").value_or(-1);
}

} // namespace

TEST_CASE("what was written is there after reopening")
{
    const ScratchImage image;
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT); PRAGMA user_version = 7"));
        REQUIRE(connection->run("INSERT INTO note VALUES(?)", QStringLiteral("hello")));
        CHECK(connection->changes() == 1);
        CHECK(connection->lastRowId() == 1);
    }
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    const auto connection = image.open(access);
    REQUIRE(connection);
    CHECK(countNotes(**connection) == 1);
    CHECK((*connection)->integer("PRAGMA user_version") == 7);
}

TEST_CASE("nothing readable lies on the disk")
{
    const ScratchImage image;
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
        Transaction transaction(*connection);
        REQUIRE(transaction.begin());
        for (int i = 0; i < 500; ++i) {
            REQUIRE(connection->run("INSERT INTO note VALUES(?)", QString::fromLatin1(kMarker)));
        }
        REQUIRE(transaction.commit());
    }
    const QByteArray bytes = image.bytes();
    REQUIRE(bytes.size() > kPrefixSize + 4096);
    CHECK(!bytes.contains(kMarker));
    CHECK(!bytes.contains("SQLite format 3"));
    CHECK(!bytes.contains("note"));
}

TEST_CASE("a key that does not fit is told as damage")
{
    const ScratchImage image;
    image.createWithTable();
    const SecretBytes wrong = SecretBytes::random(kImageKeySize);
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    CHECK(codeOf(Connection::open(image.path(), wrong, access)) == Code::Damaged);
    CHECK(image.open(access));
}

TEST_CASE("a key that does not fit is no reason to write to stderr")
{
    const ScratchImage image;
    image.createWithTable();
    CHECK(asSecondProcess(image, SecretBytes::random(kImageKeySize), "write") == "Damaged");
}

TEST_CASE("a key of another length never reaches the library")
{
    const ScratchImage image;
    const qsizetype size = GENERATE(0, 32, 47, 49);
    const SecretBytes key(size);
    CHECK(codeOf(Connection::open(image.path(), key, Access::Create)) == Code::UnsafeLibrary);
    CHECK(QFileInfo(image.path()).size() == 0);
}

TEST_CASE("opening never makes a book out of something else")
{
    const ScratchImage image;
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);

    SECTION("no file")
    {
        CHECK(codeOf(image.open(access)) == Code::NotFound);
        CHECK(!QFileInfo::exists(image.path()));
    }
    SECTION("a file without an image")
    {
        const auto [size, code] =
            GENERATE(Catch::Generators::table<qsizetype, Code>({{0, Code::EmptyFile},
                                                                {16383, Code::EmptyFile},
                                                                {16384, Code::Damaged},
                                                                {16384 + 4095, Code::Damaged}}));
        const QByteArray before(size, 'E');
        image.overwrite(before);
        CHECK(codeOf(image.open(access)) == code);
        CHECK(image.bytes() == before);
    }
    SECTION("a plain SQLite file")
    {
        const QByteArray before = QByteArray(kPrefixSize, 'E') +
                                  QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
        image.overwrite(before);
        CHECK(codeOf(image.open(access)) == Code::Damaged);
        CHECK(image.bytes() == before);
    }
    SECTION("a folder")
    {
        CHECK(codeOf(Connection::open(image.folder(), image.key(), access)) ==
              Code::NotARegularFile);
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(image.path().toLocal8Bit().constData(), 0600) == 0);
        CHECK(codeOf(image.open(access)) == Code::NotARegularFile);
    }
}

TEST_CASE("a link in place of the book is refused, a link among its folders is not")
{
    const ScratchImage image;
    image.createWithTable();
    const QTemporaryDir elsewhere;

    const QString fileLink = elsewhere.filePath(QStringLiteral("link.kithbook"));
    REQUIRE(QFile::link(image.path(), fileLink));
    CHECK(codeOf(Connection::open(fileLink, image.key(), Access::ReadWrite)) ==
          Code::NotARegularFile);

    const QString folderLink = elsewhere.filePath(QStringLiteral("folder"));
    REQUIRE(QFile::link(image.folder(), folderLink));
    CHECK(Connection::open(folderLink + QStringLiteral("/a.kithbook"), image.key(),
                           Access::ReadWrite));
}

TEST_CASE("creating refuses an image that is there and keeps an envelope that is")
{
    const ScratchImage image;
    SECTION("an image")
    {
        image.createWithTable();
        const QByteArray before = image.bytes();
        CHECK(codeOf(image.open(Access::Create)) == Code::AlreadyExists);
        CHECK(image.bytes() == before);
    }
    SECTION("only an envelope")
    {
        image.overwrite(ScratchImage::envelope());
        const auto connection = image.open(Access::Create);
        REQUIRE(connection);
        REQUIRE((*connection)->execute("CREATE TABLE note(line TEXT)"));
        CHECK(readPrefix((*connection)->handle(), 0, kPrefixSize) == ScratchImage::envelope());
    }
    SECTION("no folder to be in")
    {
        CHECK(codeOf(Connection::open(image.folder() + QStringLiteral("/none/a.kithbook"),
                                      image.key(), Access::Create)) == Code::NotFound);
    }
}

TEST_CASE("a new book and its journal are for their owner alone")
{
    const ScratchImage image;
    const auto connection = image.create();
    REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
    for (const QString& name : {image.path(), image.path() + QStringLiteral("-journal")}) {
        struct stat status = {};
        REQUIRE(::stat(name.toLocal8Bit().constData(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
}

TEST_CASE("a file that may not be written is not opened for writing")
{
    const ScratchImage image;
    image.createWithTable();
    REQUIRE(QFile::setPermissions(image.path(), QFileDevice::ReadOwner));
    const test::Unprivileged nobody(image.folder());
    REQUIRE(nobody.holds());
    CHECK(codeOf(image.open(Access::ReadWrite)) == Code::ReadOnly);
    CHECK(image.open(Access::ReadOnly));
}

TEST_CASE("a second process is told that the book is open")
{
    const ScratchImage image;
    auto connection = image.create();
    REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));

    CHECK(asSecondProcess(image, "write") == "AlreadyOpen");
    CHECK(asSecondProcess(image, "read") == "AlreadyOpen");
    // The refused opening must not have cost us our own lock.
    CHECK(asSecondProcess(image, "write") == "AlreadyOpen");
    connection.reset();
    CHECK(asSecondProcess(image, "write") == "opened");

    SECTION("also when nothing was written since it was opened")
    {
        const auto reopened = image.open();
        REQUIRE(reopened);
        CHECK(asSecondProcess(image, "read") == "AlreadyOpen");
    }
}

TEST_CASE("the settings a book is kept safe by are in force")
{
    const ScratchImage image;
    const auto connection = image.create();
    Connection& c = *connection;
    CHECK(pragma(c, "PRAGMA journal_mode") == "truncate");
    CHECK(pragma(c, "PRAGMA synchronous") == "3");
    CHECK(pragma(c, "PRAGMA locking_mode") == "exclusive");
    CHECK(pragma(c, "PRAGMA foreign_keys") == "1");
    CHECK(pragma(c, "PRAGMA recursive_triggers") == "1");
    CHECK(pragma(c, "PRAGMA secure_delete") == "1");
    CHECK(pragma(c, "PRAGMA cell_size_check") == "1");
    CHECK(pragma(c, "PRAGMA mmap_size") == "0");
    CHECK(pragma(c, "PRAGMA trusted_schema") == "0");
    CHECK(pragma(c, "PRAGMA temp_store") == "2");
    CHECK(pragma(c, "PRAGMA cache_size") == "-16384");
    CHECK(sqlite3_limit(c.handle(), SQLITE_LIMIT_LENGTH, -1) == 16 * 1024 * 1024);

    REQUIRE(c.execute("CREATE TABLE note(line TEXT); INSERT INTO note VALUES('a')"));
    // Double quotes name a column and nothing else.
    CHECK(!c.integer("SELECT \"no such column\" FROM note"));
    CHECK(!c.execute("ATTACH ':memory:' AS other"));
    CHECK(!c.integer("SELECT load_extension('x')"));
    // DEFENSIVE: not even this turns the schema into an ordinary table.
    CHECK(!c.execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"));
}

TEST_CASE("a read-only connection writes nothing")
{
    const ScratchImage image;
    image.createWithTable();
    const auto connection = image.open(Access::ReadOnly);
    REQUIRE(connection);
    CHECK(codeOf((*connection)->run("INSERT INTO note VALUES('a')")) == Code::ReadOnly);
}

TEST_CASE("attaching is possible only while it is allowed")
{
    const ScratchImage image;
    const auto connection = image.create();
    REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
    {
        const AttachAllowed allowed(*connection);
        CHECK(connection->run("VACUUM"));
    }
    CHECK(!connection->run("VACUUM"));
}

TEST_CASE("a transaction left behind writes nothing")
{
    const ScratchImage image;
    const auto connection = image.create();
    REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
    {
        Transaction transaction(*connection);
        REQUIRE(transaction.begin());
        REQUIRE(connection->run("INSERT INTO note VALUES('dropped')"));
        CHECK(!Transaction(*connection).begin());
        CHECK(countNotes(*connection) == 1);
    }
    CHECK(countNotes(*connection) == 0);
    Transaction transaction(*connection);
    REQUIRE(transaction.begin());
    REQUIRE(connection->run("INSERT INTO note VALUES('kept')"));
    REQUIRE(transaction.commit());
    CHECK(countNotes(*connection) == 1);
}

TEST_CASE("a full disk costs the new rows and none of the earlier")
{
    const ScratchImage image;
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
        REQUIRE(connection->run("INSERT INTO note VALUES('earlier')"));
        REQUIRE(connection->integer("PRAGMA max_page_count = 8") == 8);

        Transaction transaction(*connection);
        REQUIRE(transaction.begin());
        REQUIRE(connection->run("INSERT INTO note VALUES('small')"));
        const auto tooMuch =
            connection->run("INSERT INTO note VALUES(?)", QString(100'000, QLatin1Char('x')));
        CHECK(codeOf(tooMuch) == Code::DiskFull);
    }
    const auto connection = image.open();
    REQUIRE(connection);
    CHECK(countNotes(**connection) == 1);
    CHECK((*connection)->run("INSERT INTO note VALUES('later')"));
}

TEST_CASE("a file that was exchanged under the open book is not written to")
{
    const ScratchImage image;
    const auto connection = image.create();
    REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
    Transaction transaction(*connection);
    SECTION("by another file")
    {
        REQUIRE(QFile::rename(image.path(), image.path() + QStringLiteral(".old")));
        image.overwrite(ScratchImage::envelope());
        CHECK(codeOf(transaction.begin()) == Code::FileReplaced);
    }
    SECTION("by nothing")
    {
        REQUIRE(QFile::remove(image.path()));
        CHECK(codeOf(transaction.begin()) == Code::FileReplaced);
    }
    SECTION("not at all")
    {
        CHECK(transaction.begin());
    }
}

TEST_CASE("a page that was tampered with is told as damage")
{
    const ScratchImage image;
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
        REQUIRE(connection->run("WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100) "
                                "INSERT INTO note SELECT hex(randomblob(500)) FROM n"));
    }
    QByteArray bytes = image.bytes();
    const qsizetype place = GENERATE(kPrefixSize + 100, kPrefixSize + 4096 + 9,
                                     kPrefixSize + 5 * 4096 + 2000, kPrefixSize + 7 * 4096 - 1);
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    image.overwrite(bytes);

    const auto scanned = image.open().and_then([](auto&& connection) {
        return connection->integer("SELECT sum(length(line)) FROM note");
    });
    CHECK(codeOf(scanned) == Code::Damaged);
}

TEST_CASE("copying a page that was tampered with is told as damage too")
{
    // VACUUM takes pages of long texts as a whole, and gets another result code than a query does.
    const ScratchImage image;
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
        REQUIRE(connection->run("INSERT INTO note VALUES(?)", QString(100'000, u'x')));
    }
    QByteArray bytes = image.bytes();
    const qsizetype place = kPrefixSize + 10 * 4096 + 100;
    bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
    image.overwrite(bytes);
    const auto connection = image.open();
    REQUIRE(connection);
    const AttachAllowed allowed(**connection);
    CHECK(codeOf((*connection)->run("VACUUM")) == Code::Damaged);
}

TEST_CASE("an interrupted query is told as cancelled and the connection goes on")
{
    const ScratchImage image;
    const auto connection = image.create();
    // The query itself says when it runs, so that nothing here depends on time.
    std::atomic<bool> running = false;
    REQUIRE(sqlite3_create_function_v2(
                connection->handle(), "running", 0, SQLITE_UTF8, &running,
                [](sqlite3_context* context, int, sqlite3_value**) {
                    *static_cast<std::atomic<bool>*>(sqlite3_user_data(context)) = true;
                    sqlite3_result_int(context, 1);
                },
                nullptr, nullptr, nullptr) == SQLITE_OK);
    const std::unique_ptr<QThread> other(QThread::create([&] {
        while (!running) {
            QThread::yieldCurrentThread();
        }
        connection->interrupt();
    }));
    other->start();
    const auto counted = connection->integer(
        "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + running() FROM n) SELECT count(*) FROM n");
    other->wait();
    CHECK(codeOf(counted) == Code::Cancelled);
    CHECK(connection->integer("SELECT 42") == 42);
}

TEST_CASE("two books are open at once without knowing of each other")
{
    const ScratchImage first;
    const ScratchImage second;
    const auto a = first.create();
    const auto b = second.create();
    REQUIRE(a->execute("CREATE TABLE note(line TEXT)"));
    CHECK(!b->integer("SELECT count(*) FROM note"));
    CHECK(a->database().connectionName() != b->database().connectionName());
}

TEST_CASE("closing leaves no connection behind in Qt Sql, and no warning")
{
    static QStringList warnings;
    warnings.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { warnings.append(text); });
    const ScratchImage image;
    QString name;
    {
        const auto connection = image.create();
        name = connection->database().connectionName();
        CHECK(QSqlDatabase::contains(name));
        REQUIRE(connection->run("CREATE TABLE note(line TEXT)"));
    }
    qInstallMessageHandler(previous);
    CHECK(!QSqlDatabase::contains(name));
    CHECK(warnings == QStringList());
}
