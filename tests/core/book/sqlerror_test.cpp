// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "core/book/sqlerror.h"
#include "tests/support/printing.h"

#include <catch2/generators/catch_generators.hpp>
#include <sqlite3.h>

using namespace kithbook;

TEST_CASE("each failure of SQLite has the code a person is told")
{
    const auto [sqlite, code] = GENERATE(Catch::Generators::table<int, Code>({
        {SQLITE_FULL, Code::DiskFull},
        {SQLITE_CORRUPT, Code::Damaged},
        {SQLITE_CORRUPT_INDEX, Code::Damaged},
        {SQLITE_NOTADB, Code::Damaged},
        {SQLITE_IOERR_DATA, Code::Damaged},
        {SQLITE_READONLY, Code::ReadOnly},
        {SQLITE_READONLY_DIRECTORY, Code::ReadOnly},
        {SQLITE_READONLY_DBMOVED, Code::FileReplaced},
        {SQLITE_PERM, Code::ReadOnly},
        {SQLITE_BUSY, Code::AlreadyOpen},
        {SQLITE_BUSY_RECOVERY, Code::AlreadyOpen},
        {SQLITE_INTERRUPT, Code::Cancelled},
        {SQLITE_IOERR, Code::IoFailed},
        {SQLITE_IOERR_FSYNC, Code::IoFailed},
        {SQLITE_CANTOPEN, Code::IoFailed},
        {SQLITE_CANTOPEN_SYMLINK, Code::NotARegularFile},
        {SQLITE_NOMEM, Code::OutOfMemory},
        {SQLITE_IOERR_NOMEM, Code::OutOfMemory},
        {SQLITE_AUTH, Code::OutsideMutation},
        {SQLITE_CONSTRAINT_UNIQUE, Code::Internal},
        {SQLITE_ERROR, Code::Internal},
        {SQLITE_MISUSE, Code::Internal},
    }));
    const Error error = sqlError(sqlite);
    CHECK(error.code == code);
    CHECK(error.detail == QStringLiteral("sqlite %1").arg(sqlite));
}

TEST_CASE("a guard trigger's refusal is told from other triggers'")
{
    const ScratchImage image;
    const auto connection = image.create();
    REQUIRE(
        connection->execute("CREATE TABLE note(line TEXT);"
                            "CREATE TRIGGER guard BEFORE INSERT ON note WHEN new.line = 'guarded' "
                            "BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;"
                            "CREATE TRIGGER other BEFORE INSERT ON note WHEN new.line = 'other' "
                            "BEGIN SELECT RAISE(ABORT, 'something else'); END"));
    CHECK(codeOf(connection->run("INSERT INTO note VALUES('guarded')")) == Code::OutsideMutation);
    CHECK(codeOf(connection->execute("INSERT INTO note VALUES('guarded')")) ==
          Code::OutsideMutation);
    CHECK(codeOf(connection->run("INSERT INTO note VALUES('other')")) == Code::Internal);
}

TEST_CASE("a mistake in a search or in JSON is not taken for damage")
{
    const ScratchImage image;
    const auto connection = image.create();
    REQUIRE(connection->execute("CREATE VIRTUAL TABLE words USING fts5(line)"));
    CHECK(codeOf(connection->run("SELECT * FROM words WHERE words MATCH ?",
                                 QStringLiteral("\"open"))) == Code::Internal);
    CHECK(codeOf(connection->run("SELECT json('{')")) == Code::Internal);
}
