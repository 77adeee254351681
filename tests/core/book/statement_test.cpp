// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "tests/support/printing.h"

#include <catch2/generators/catch_generators.hpp>
#include <limits>
#include <sqlite3.h>

using namespace kithbook;

namespace {

using PersonId = Id<struct PersonTag>;

std::unique_ptr<Connection> withValues(const ScratchImage& image)
{
    auto connection = image.create();
    REQUIRE(connection->execute("CREATE TABLE value(i INTEGER, r REAL, t TEXT, b BLOB)"));
    return connection;
}

constexpr char kInsert[] = "INSERT INTO value VALUES(?, ?, ?, ?)";
constexpr char kSelect[] = "SELECT i, r, t, b FROM value ORDER BY rowid";

} // namespace

TEST_CASE("values come back as they went in")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    const qint64 integer =
        GENERATE(0, -1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    const QString text =
        GENERATE(QString::fromUtf8("👩🏽‍🦽 naïve Ω\u202E\u0301"), QStringLiteral(""),
                 QString(QChar(0)) + u'x', QString(70'000, u'é'));
    const QByteArray blob =
        GENERATE(QByteArray("\0a\0", 3), QByteArray(""), QByteArray(100'000, '\xff'));

    REQUIRE(connection->run(kInsert, integer, 0.1, text, blob));
    Statement row = connection->prepare(kSelect);
    REQUIRE(row.step() == true);
    CHECK(row.integer(0) == integer);
    CHECK(row.real(1) == 0.1);
    CHECK(row.text(2) == text);
    CHECK(!row.text(2).isNull());
    CHECK(row.blob(3) == blob);
    CHECK(!row.blob(3).isNull());
    CHECK(row.value(0) == QVariant(integer));
    CHECK(row.value(2) == QVariant(text));
    CHECK(row.value(3) == QVariant(blob));
    CHECK(row.step() == false);
}

TEST_CASE("what is null is NULL and comes back null")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    REQUIRE(
        connection->run(kInsert, std::nullopt, std::optional<double>(), QString(), QByteArray()));
    REQUIRE(
        connection->run(kInsert, QVariant(), QVariant(QString()), QVariant(QByteArray()), RowId()));
    Statement row = connection->prepare(kSelect);
    for (int i = 0; i < 2; ++i) {
        REQUIRE(row.step() == true);
        for (int column = 0; column < 4; ++column) {
            CHECK(row.isNull(column));
            CHECK(row.value(column).isNull());
        }
        CHECK(row.integer(0) == 0);
        CHECK(row.real(1) == 0.0);
        CHECK(row.text(2).isNull());
        CHECK(row.blob(3).isNull());
        CHECK(row.id<PersonId>(3).isNull());
    }
}

TEST_CASE("ids, options and variants are bound by what they hold")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    const auto id = PersonId::random();
    REQUIRE(
        connection->run(kInsert, std::optional<int>(5), QVariant(2.5), QLatin1StringView("a"), id));
    REQUIRE(connection->run(kInsert, QVariant(true), QVariant(3), QVariant(QStringLiteral("b")),
                            QVariant(id.toBytes())));
    CHECK(connection->integer("SELECT count(*) FROM value WHERE b = ?", id) == 2);
    CHECK(connection->integer("SELECT count(*) FROM value WHERE typeof(b) = 'blob' AND "
                              "typeof(i) = 'integer' AND typeof(r) = 'real' AND "
                              "typeof(t) = 'text'") == 2);
    Statement row = connection->prepare(kSelect);
    REQUIRE(row.step() == true);
    CHECK(row.integer(0) == 5);
    CHECK(row.id<PersonId>(3) == id);
    CHECK(row.id<PersonId>(2).isNull());
}

TEST_CASE("a statement is prepared once and used again")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    const auto preparedStatements = [&] {
        int count = 0;
        for (auto* each = sqlite3_next_stmt(connection->handle(), nullptr); each != nullptr;
             each = sqlite3_next_stmt(connection->handle(), each)) {
            ++count;
        }
        return count;
    };
    const int before = preparedStatements();
    for (int i = 0; i < 10; ++i) {
        REQUIRE(connection->run(kInsert, i, 0.0, QString(), QByteArray()));
    }
    CHECK(preparedStatements() == before + 1);
    CHECK(connection->integer("SELECT count(*) FROM value") == 10);

    SECTION("and many different ones do not pile up")
    {
        for (int i = 0; i < 2000; ++i) {
            const QByteArray sql = "SELECT " + QByteArray::number(i);
            REQUIRE(connection->integer(sql.constData()) == i);
        }
        CHECK(preparedStatements() < 300);
    }
}

TEST_CASE("the same SQL runs inside of itself")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(connection->run(kInsert, i, 0.0, QString(), QByteArray()));
    }
    QList<qint64> seen;
    Statement outer = connection->prepare("SELECT i FROM value ORDER BY i");
    while (outer.step().value()) {
        Statement inner = connection->prepare("SELECT i FROM value ORDER BY i");
        while (inner.step().value()) {
            seen.append(outer.integer(0) * 10 + inner.integer(0));
        }
    }
    CHECK(seen == QList<qint64>{0, 1, 2, 10, 11, 12, 20, 21, 22});
}

TEST_CASE("a borrowed statement comes back empty")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    {
        Statement half = connection->prepare("SELECT ? UNION ALL SELECT 2");
        half.bind(QStringLiteral("a secret line"));
        REQUIRE(half.step() == true);
    }
    SECTION("the value of the last borrower is not there for the next")
    {
        sqlite3_stmt* cached = nullptr;
        while ((cached = sqlite3_next_stmt(connection->handle(), cached)) != nullptr) {
            char* expanded = sqlite3_expanded_sql(cached);
            CHECK(!QByteArray(expanded).contains("secret"));
            sqlite3_free(expanded);
        }
        Statement next = connection->prepare("SELECT ? UNION ALL SELECT 2");
        CHECK(codeOf(next.step()) == Code::Internal);
    }
    SECTION("and it stands in the way of nothing")
    {
        CHECK(connection->run("DROP TABLE value"));
    }
}

TEST_CASE("one statement runs many times with new values")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    Statement insert = connection->prepare(kInsert);
    for (int i = 0; i < 5; ++i) {
        REQUIRE(insert.bind(i).bind(0.5 * i).bind(QString::number(i)).bind(std::nullopt).run());
    }
    CHECK(connection->integer("SELECT sum(i) FROM value WHERE t = i AND r = 0.5 * i") == 10);
}

TEST_CASE("a moved statement goes on where it was")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    Statement first = connection->prepare("SELECT 1 UNION ALL SELECT 2");
    REQUIRE(first.step() == true);
    Statement moved = std::move(first);
    REQUIRE(moved.step() == true);
    CHECK(moved.integer(0) == 2);
    moved = connection->prepare("SELECT 7");
    REQUIRE(moved.step() == true);
    CHECK(moved.integer(0) == 7);
    // Assigning gave the first one back to the cache.
    CHECK(connection->integer("SELECT 1 UNION ALL SELECT 2") == 1);
}

TEST_CASE("what is wrong with a statement surfaces when it runs")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    CHECK(codeOf(connection->run("SELEC 1")) == Code::Internal);
    CHECK(codeOf(connection->run("SELECT 1; DROP TABLE value")) == Code::Internal);
    CHECK(codeOf(connection->run("INSERT INTO value(i) VALUES(?)")) == Code::Internal);
    CHECK(codeOf(connection->run("INSERT INTO value(i) VALUES(?)", 1, 2)) == Code::Internal);
    CHECK(codeOf(connection->integer("SELECT i FROM value")) == Code::NoSuchRecord);
    CHECK(connection->integer("SELECT count(*) FROM value") == 0);

    Statement wrong = connection->prepare("no such thing");
    wrong.bind(1).bind(QStringLiteral("x"));
    CHECK(codeOf(wrong.step()) == Code::Internal);
}

TEST_CASE("an error names numbers and nothing that was written")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    REQUIRE(connection->execute("CREATE UNIQUE INDEX once ON value(t)"));
    const QString secret = QStringLiteral("Ana");
    REQUIRE(connection->run(kInsert, 1, 1.0, secret, QByteArray()));
    const auto again = connection->run(kInsert, 1, 1.0, secret, QByteArray());
    REQUIRE(!again);
    CHECK(again.error() == Error{Code::Internal, QStringLiteral("sqlite 2067")});
}

TEST_CASE("a text over the limit is refused and the statement goes on")
{
    const ScratchImage image;
    const auto connection = withValues(image);
    const QByteArray tooBig(17 * 1024 * 1024, 'x');
    CHECK(codeOf(connection->run(kInsert, 1, 1.0, QString(), tooBig)) == Code::Internal);
    CHECK(connection->run(kInsert, 1, 1.0, QString(), QByteArray("fits")));
}
