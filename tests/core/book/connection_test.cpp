// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "tests/support/printing.h"

#include <QThread>

#include <atomic>
#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>

using namespace kithbook;

namespace {

constexpr char kMarker[] = "zebra-crossing-marker";

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
