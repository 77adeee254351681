// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/shell/singleinstance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("a second start of the same book asks the first window to the front")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.kithbook"));
    SingleInstance first;
    REQUIRE(first.claim(book));
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    SingleInstance second;
    CHECK_FALSE(second.claim(book));
    REQUIRE((raised.count() > 0 || raised.wait()));
}

TEST_CASE("another book is another window's")
{
    const QTemporaryDir folder;
    SingleInstance first;
    REQUIRE(first.claim(folder.filePath(QStringLiteral("a.kithbook"))));
    SingleInstance second;
    CHECK(second.claim(folder.filePath(QStringLiteral("b.kithbook"))));
}

TEST_CASE("a window that went on to another book lets go of the first")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.kithbook"));
    SingleInstance first;
    REQUIRE(first.claim(book));
    REQUIRE(first.claim(folder.filePath(QStringLiteral("b.kithbook"))));
    SingleInstance second;
    CHECK(second.claim(book));
}
