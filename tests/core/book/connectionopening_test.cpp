// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchimage.h"

#include "tests/support/printing.h"
#include "tests/support/unprivileged.h"

#include <QFileInfo>
#include <QProcess>

#include <catch2/generators/catch_generators.hpp>
#include <sys/stat.h>

using namespace kithbook;

namespace {

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
    CHECK((*connection)->integer("SELECT count(*) FROM note") == 1);
    CHECK((*connection)->integer("PRAGMA user_version") == 7);
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
        {
            const auto connection = image.open(Access::Create);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("CREATE TABLE note(line TEXT)"));
        }
        CHECK(image.bytes().first(kPrefixSize) == ScratchImage::envelope());
        CHECK(image.bytes().size() > kPrefixSize);
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
    const auto connection = image.open(Access::Create);
    REQUIRE(connection);
    REQUIRE((*connection)->execute("CREATE TABLE note(line TEXT)"));
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
