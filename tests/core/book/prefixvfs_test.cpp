// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "tests/support/printing.h"

#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>
#include <thread>
#include <vector>

using namespace kithbook;

TEST_CASE("the envelope is untouched by whatever the image goes through")
{
    const ScratchImage image;
    const QByteArray envelope = ScratchImage::envelope();
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT)"));
        REQUIRE(connection->run("WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 400) "
                                "INSERT INTO note SELECT hex(randomblob(500)) FROM n"));
        const qint64 full = prefixedFileSize(connection->handle()).value();
        REQUIRE(connection->run("DELETE FROM note WHERE rowid > 10"));
        const AttachAllowed allowed(*connection);
        REQUIRE(connection->run("VACUUM"));
        // The image really shrank, so the file was cut at the right place.
        CHECK(prefixedFileSize(connection->handle()).value() < full / 2);
        CHECK(connection->integer("SELECT count(*) FROM note") == 10);
    }
    CHECK(image.bytes().first(kPrefixSize) == envelope);
    const auto reopened = image.open();
    REQUIRE(reopened);
    CHECK((*reopened)->integer("SELECT count(*) FROM note") == 10);
    CHECK((*reopened)->integer("SELECT count(*) FROM pragma_integrity_check WHERE "
                               "integrity_check <> 'ok'") == 0);
}

TEST_CASE("the image begins where the envelope ends")
{
    const ScratchImage image;
    image.createWithTable();
    // SQLCipher puts the salt it was given first, which shows where the image lies.
    CHECK(image.bytes().mid(kPrefixSize, 16) == image.key().view().toByteArray().mid(32));
    CHECK((image.bytes().size() - kPrefixSize) % 4096 == 0);
}

TEST_CASE("a copy made with VACUUM INTO goes behind an envelope too")
{
    const ScratchImage image;
    const QString copy = image.folder() + QStringLiteral("/copy.kithbook");
    const QByteArray envelope(kPrefixSize, 'C');
    const bool isThereBefore = GENERATE(false, true);
    if (isThereBefore) {
        QFile file(copy);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(envelope) == envelope.size());
    }
    {
        const auto connection = image.create();
        REQUIRE(connection->execute("CREATE TABLE note(line TEXT); INSERT INTO note VALUES('a')"));
        const AttachAllowed allowed(*connection);
        REQUIRE(connection->run("VACUUM INTO ?", copy));
    }
    {
        const auto reopened = Connection::open(copy, image.key(), Access::ReadOnly);
        REQUIRE(reopened);
        CHECK((*reopened)->integer("SELECT count(*) FROM note") == 1);
    }
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(kPrefixSize) == (isThereBefore ? envelope : QByteArray(kPrefixSize, '\0')));
}

TEST_CASE("a connection that is not behind the VFS has no size there")
{
    sqlite3* plain = nullptr;
    REQUIRE(sqlite3_open(":memory:", &plain) == SQLITE_OK);
    CHECK(codeOf(prefixedFileSize(plain)) == Code::Internal);
    sqlite3_close(plain);
}

TEST_CASE("registering from many threads gives one VFS, and not the default one")
{
    std::vector<std::thread> threads;
    std::vector<sqlite3_vfs*> found(8);
    for (sqlite3_vfs*& each : found) {
        threads.emplace_back([&each] { each = sqlite3_vfs_find(registerPrefixVfs().value()); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    REQUIRE(found.front() != nullptr);
    CHECK(found == std::vector<sqlite3_vfs*>(found.size(), found.front()));
    CHECK(sqlite3_vfs_find(nullptr) != found.front());
}
