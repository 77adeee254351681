// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "core/book/sqlcipherdriver.h"
#include "tests/support/printing.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>

#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>

using namespace kithbook;

// Plain Qt Sql, as a model or anybody who knows QSqlQuery would use it.

namespace {

std::unique_ptr<Connection> withPeople(const ScratchImage& image)
{
    auto connection = image.create();
    REQUIRE(connection->execute(
        "CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight REAL, face BLOB);"
        "CREATE VIEW named AS SELECT name FROM person;"
        "INSERT INTO person(name) VALUES('Ana'), ('Bo'), ('Cy')"));
    return connection;
}

QSqlQuery selected(const Connection& connection, const QString& sql, bool forwardOnly = false)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(forwardOnly);
    REQUIRE(query.exec(sql));
    return query;
}

const QString kNames = QStringLiteral("SELECT name FROM person ORDER BY id");

} // namespace

TEST_CASE("placeholders are positional, named, repeated, and never inside of quotes")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());

    REQUIRE(query.prepare(QStringLiteral("SELECT ?, ?")));
    query.addBindValue(1);
    query.addBindValue(QStringLiteral("two"));
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == 1);
    CHECK(query.value(1) == QStringLiteral("two"));

    REQUIRE(query.prepare(QStringLiteral("SELECT :b, :a, ':a', :b")));
    query.bindValue(QStringLiteral(":a"), QStringLiteral("A"));
    query.bindValue(QStringLiteral(":b"), QStringLiteral("B"));
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == QStringLiteral("B"));
    CHECK(query.value(1) == QStringLiteral("A"));
    CHECK(query.value(2) == QStringLiteral(":a"));
    CHECK(query.value(3) == QStringLiteral("B"));
}

TEST_CASE("a query that is one value short does not run")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());
    REQUIRE(query.prepare(QStringLiteral("INSERT INTO person(name, weight) VALUES(?, ?)")));
    query.addBindValue(QStringLiteral("Di"));
    CHECK(!query.exec());
    CHECK(query.lastError().type() == QSqlError::StatementError);
    CHECK(connection->integer("SELECT count(*) FROM person") == 3);
}

TEST_CASE("a query runs one statement, not the next one too")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());
    CHECK(!query.exec(QStringLiteral("SELECT 1; DROP TABLE person")));
    CHECK(query.exec(QStringLiteral("SELECT 1 ; ")));
    CHECK(connection->integer("SELECT count(*) FROM person") == 3);
}

TEST_CASE("values make the round trip through QVariant")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    const bool forwardOnly = GENERATE(false, true);
    QSqlQuery query(connection->database());
    query.setForwardOnly(forwardOnly);
    REQUIRE(query.prepare(QStringLiteral("SELECT ?, ?, ?, ?, ?, ?, ?")));
    const QString emoji = QString::fromUtf8("👩🏽‍🦽 Zoë");
    const QByteArray blob("a\0b\0", 4);
    const QDateTime when(QDate(2024, 2, 29), QTime(23, 59), Qt::UTC);
    query.addBindValue(std::numeric_limits<qint64>::min());
    query.addBindValue(0.1);
    query.addBindValue(emoji);
    query.addBindValue(blob);
    query.addBindValue(QVariant());
    query.addBindValue(QByteArray(""));
    query.addBindValue(when);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == QVariant(std::numeric_limits<qint64>::min()));
    CHECK(query.value(1) == QVariant(0.1));
    CHECK(query.value(2) == QVariant(emoji));
    CHECK(query.value(3) == QVariant(blob));
    CHECK(query.isNull(4));
    CHECK(!query.isNull(5));
    CHECK(query.value(6) == QStringLiteral("2024-02-29T23:59:00.000Z"));
    CHECK(query.value(7).isNull());
    CHECK(!query.next());
}

TEST_CASE("a batch runs once for each value")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());
    REQUIRE(query.prepare(QStringLiteral("INSERT INTO person(name, weight) VALUES(?, ?)")));
    query.addBindValue(QVariantList{QStringLiteral("Di"), QStringLiteral("Ed")});
    query.addBindValue(QVariantList{61.5, QVariant()});
    REQUIRE(query.execBatch());
    CHECK(connection->integer("SELECT count(*) FROM person") == 5);
    CHECK(connection->integer("SELECT count(*) FROM person WHERE weight IS NULL") == 4);
}

TEST_CASE("a write says what it did")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());
    REQUIRE(query.exec(QStringLiteral("INSERT INTO person(id, name) VALUES(70, 'Di')")));
    CHECK(query.lastInsertId() == 70);
    CHECK(query.numRowsAffected() == 1);
    CHECK(!query.isSelect());
    REQUIRE(query.exec(QStringLiteral("UPDATE person SET weight = 1")));
    CHECK(query.numRowsAffected() == 4);

    REQUIRE(query.exec(QStringLiteral("INSERT INTO person(name) VALUES('Ed') RETURNING id, name")));
    CHECK(query.isSelect());
    REQUIRE(query.next());
    CHECK(query.value(0) == 71);
    CHECK(query.value(1) == QStringLiteral("Ed"));
    CHECK(!query.next());
    CHECK(query.numRowsAffected() == 1);
}

TEST_CASE("an error carries the extended code of SQLite")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());
    CHECK(!query.exec(QStringLiteral("INSERT INTO person(name) VALUES(NULL)")));
    CHECK(query.lastError().nativeErrorCode() == QString::number(SQLITE_CONSTRAINT_NOTNULL));
    CHECK(!query.isActive());
    CHECK(!query.exec(QStringLiteral("SELECT nothing FROM nowhere")));
    CHECK(query.lastError().nativeErrorCode() == QString::number(SQLITE_ERROR));
    CHECK(query.exec(kNames));
    CHECK(!query.lastError().isValid());
}

TEST_CASE("rows can be gone to in any order")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query = selected(*connection, kNames);
    REQUIRE(query.last());
    CHECK(query.at() == 2);
    CHECK(query.value(0) == QStringLiteral("Cy"));
    REQUIRE(query.first());
    CHECK(query.value(0) == QStringLiteral("Ana"));
    REQUIRE(query.seek(1));
    CHECK(query.value(0) == QStringLiteral("Bo"));
    REQUIRE(query.previous());
    CHECK(query.value(0) == QStringLiteral("Ana"));
    CHECK(!query.previous());
    CHECK(query.at() == QSql::BeforeFirstRow);
    CHECK(!query.seek(3));
    CHECK(query.at() == QSql::AfterLastRow);
    REQUIRE(query.previous());
    CHECK(query.value(0) == QStringLiteral("Cy"));
    CHECK(query.size() == -1);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0) == QStringLiteral("Ana"));
}

TEST_CASE("a forward-only query goes forward only")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query = selected(*connection, kNames, true);
    REQUIRE(query.next());
    CHECK(query.value(0) == QStringLiteral("Ana"));
    REQUIRE(query.seek(2));
    CHECK(query.value(0) == QStringLiteral("Cy"));
    CHECK(!query.next());
    CHECK(!query.next());
    CHECK(query.at() == QSql::AfterLastRow);
}

TEST_CASE("a query without rows is a query all the same")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    const bool forwardOnly = GENERATE(false, true);
    QSqlQuery query =
        selected(*connection, QStringLiteral("SELECT name FROM person WHERE 0"), forwardOnly);
    CHECK(query.isSelect());
    CHECK(query.isActive());
    CHECK(query.record().fieldName(0) == QStringLiteral("name"));
    CHECK(!query.next());
    CHECK(!query.last());
    CHECK(!query.isValid());
}

TEST_CASE("queries that outlive the connection are harmless")
{
    const ScratchImage image;
    QSqlQuery query{QSqlDatabase()};
    QSqlQuery prepared{QSqlDatabase()};
    {
        const auto connection = withPeople(image);
        query = selected(*connection, kNames);
        REQUIRE(query.next());
        prepared = QSqlQuery(connection->database());
        REQUIRE(prepared.prepare(kNames));
    }
    CHECK(!query.next());
    CHECK(!query.first());
    CHECK(!query.isActive());
    CHECK(!query.isValid());
    CHECK(!prepared.exec());
    query.finish();

    // And what matters most: they do not keep the file, its lock or its key.
    CHECK(image.open());
}

TEST_CASE("a query over a table that changes is prepared anew by itself")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQuery query(connection->database());
    REQUIRE(query.prepare(QStringLiteral("SELECT * FROM person")));
    REQUIRE(query.exec());
    CHECK(query.record().count() == 4);
    query.finish();
    REQUIRE(connection->run("ALTER TABLE person ADD COLUMN note TEXT"));
    REQUIRE(query.exec());
    CHECK(query.record().count() == 5);
    REQUIRE(query.next());
    CHECK(query.isNull(4));
}

TEST_CASE("transactions of Qt Sql commit and roll back")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlDatabase database = connection->database();
    REQUIRE(database.transaction());
    CHECK(!database.transaction());
    CHECK(database.lastError().type() == QSqlError::TransactionError);
    selected(*connection, QStringLiteral("DELETE FROM person"));
    REQUIRE(database.rollback());
    CHECK(connection->integer("SELECT count(*) FROM person") == 3);
    REQUIRE(database.transaction());
    selected(*connection, QStringLiteral("DELETE FROM person WHERE id = 1"));
    REQUIRE(database.commit());
    CHECK(connection->integer("SELECT count(*) FROM person") == 2);
}

TEST_CASE("tables, columns and keys are known to Qt Sql")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    REQUIRE(
        connection->execute("CREATE TABLE \"odd \"\"name\"(b TEXT, a TEXT, PRIMARY KEY(a, b))"));
    const QSqlDatabase database = connection->database();
    const QString odd = QStringLiteral("odd \"name");

    CHECK(database.tables() == QStringList{QStringLiteral("person"), odd});
    CHECK(database.tables(QSql::Views) == QStringList{QStringLiteral("named")});

    const QSqlRecord person = database.record(QStringLiteral("person"));
    REQUIRE(person.count() == 4);
    CHECK(person.field(0).metaType() == QMetaType::fromType<qint64>());
    CHECK(person.field(1).metaType() == QMetaType::fromType<QString>());
    CHECK(person.field(1).requiredStatus() == QSqlField::Required);
    CHECK(person.field(2).metaType() == QMetaType::fromType<double>());
    CHECK(person.field(3).metaType() == QMetaType::fromType<QByteArray>());

    const QSqlIndex key = database.primaryIndex(odd);
    REQUIRE(key.count() == 2);
    CHECK(key.fieldName(0) == QStringLiteral("a"));
    CHECK(key.fieldName(1) == QStringLiteral("b"));

    const QString quoted = database.driver()->escapeIdentifier(odd, QSqlDriver::TableName);
    CHECK(quoted == QStringLiteral("\"odd \"\"name\""));
    CHECK(database.record(quoted).count() == 2);
}

TEST_CASE("a table model edits and inserts")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlTableModel model(nullptr, connection->database());
    model.setTable(QStringLiteral("person"));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    REQUIRE(model.select());
    REQUIRE(model.rowCount() == 3);
    REQUIRE(model.setData(model.index(1, 1), QStringLiteral("Bob's \"?\" :x")));
    REQUIRE(model.insertRow(3));
    REQUIRE(model.setData(model.index(3, 1), QStringLiteral("Di")));
    REQUIRE(model.submitAll());
    CHECK(connection->integer("SELECT count(*) FROM person WHERE name = ?",
                              QStringLiteral("Bob's \"?\" :x")) == 1);
    CHECK(connection->integer("SELECT count(*) FROM person") == 4);
}

TEST_CASE("a query model reads more rows than it fetches at first")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlQueryModel model;
    model.setQuery(QStringLiteral("WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 600) "
                                  "SELECT i, 'row ' || i FROM n"),
                   connection->database());
    while (model.canFetchMore()) {
        model.fetchMore();
    }
    CHECK(model.rowCount() == 600);
    CHECK(model.data(model.index(599, 1)) == QStringLiteral("row 600"));
    CHECK(model.data(model.index(0, 0)) == 1);
}

TEST_CASE("Qt Sql itself opens nothing")
{
    const ScratchImage image;
    const auto connection = withPeople(image);
    QSqlDatabase database = connection->database();
    database.close();
    database.setDatabaseName(image.folder() + QStringLiteral("/plain.db"));
    CHECK(!database.open());
    CHECK(database.lastError().type() == QSqlError::ConnectionError);
    CHECK(!QFile::exists(image.folder() + QStringLiteral("/plain.db")));
    CHECK(!connection->database().isOpen());
}
