// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/selftest.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

LibraryFacts soundLibrary()
{
    return LibraryFacts{.cipherVersion = QStringLiteral("4.6.1 community"),
                        .tempInMemory = true,
                        .tempStoreObeys = true,
                        .imageWritten = true,
                        .imageStart = QByteArray(16, '\x5a'),
                        .markerReadable = false};
}

} // namespace

TEST_CASE("the library of this build is safe")
{
    CHECK(checkLibrary());
    const LibraryFacts facts = observeLibrary();
    CHECK(facts.imageStart.size() == 16);
    CHECK(!facts.cipherVersion.isEmpty());
}

TEST_CASE("observing the library writes no file")
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    CHECK(checkLibrary());
    QDir::setCurrent(before);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a library that would not keep a book encrypted is refused")
{
    LibraryFacts facts = soundLibrary();
    REQUIRE(judge(facts));

    SECTION("plain SQLite")
    {
        facts.cipherVersion.clear();
    }
    SECTION("a number that is none")
    {
        facts.cipherVersion = QStringLiteral("community");
    }
    SECTION("too old")
    {
        facts.cipherVersion = QStringLiteral("4.5.4 community");
    }
    SECTION("much too old")
    {
        facts.cipherVersion = QStringLiteral("3.4.1");
    }
    SECTION("built for temporary files")
    {
        facts.tempInMemory = false;
    }
    SECTION("temporary files in spite of the pragma")
    {
        facts.tempStoreObeys = false;
    }
    SECTION("takes no key")
    {
        facts.imageWritten = false;
    }
    SECTION("an image that cannot be looked at")
    {
        facts.imageStart.clear();
    }
    SECTION("a plain header")
    {
        facts.imageStart = QByteArray("SQLite format 3\0", 16);
    }
    SECTION("readable pages")
    {
        facts.markerReadable = true;
    }

    CHECK(codeOf(judge(facts)) == Code::UnsafeLibrary);
}

TEST_CASE("a library that is newer than we know is taken")
{
    LibraryFacts facts = soundLibrary();
    facts.cipherVersion = GENERATE(QStringLiteral("4.5.5"), QStringLiteral("4.10.0 commercial"),
                                   QStringLiteral("5.0"));
    CHECK(judge(facts));
}
