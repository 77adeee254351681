// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visible.h"
#include "tests/support/printing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook::cli;

TEST_CASE("what would move a cursor or turn the reading direction is spelled out")
{
    CHECK(visibleLine(QStringLiteral("a\x1b[31mb")) == QStringLiteral("a\\u{1B}[31mb"));
    CHECK(visibleLine(QStringLiteral("\u202Egnp.exe")) == QStringLiteral("\\u{202E}gnp.exe"));
    CHECK(visibleLine(QStringLiteral("A\u200Bna")) == QStringLiteral("A\\u{200B}na"));
    CHECK(visibleLine(QStringLiteral("\u009b1A")) == QStringLiteral("\\u{9B}1A"));
    CHECK(visibleLine(QStringLiteral("\U000E0041")) == QStringLiteral("\\u{E0041}"));
    CHECK(visibleLine(QStringLiteral("two\nlines\t.")) == QStringLiteral("two\\nlines\\t."));
    CHECK(visibleLine(QString(QChar(0xD83D))) == QStringLiteral("\\u{D83D}"));
}

TEST_CASE("letters of every script, accents and emoji stay as they are")
{
    for (const QString& text :
         {QStringLiteral("José Núñez"), QStringLiteral("李雷"), QStringLiteral("مريم"),
          QStringLiteral("नेहा"), QStringLiteral("🙂"), QStringLiteral("e\u0301")}) {
        CHECK(visibleLine(text) == text);
    }
}

TEST_CASE("a text keeps its lines, each with its margin, and nothing else of it passes")
{
    CHECK(visibleText(QStringLiteral("one\n\n\ttwo\r"), 2) ==
          QStringLiteral("  one\n\n    two\\r"));
}

TEST_CASE("JSON means the same after what is hidden in it was spelled out")
{
    const QString name = QStringLiteral("a\u202Eb\u009bc\U000E0041 José");
    const QJsonObject object{{QStringLiteral("name"), name}};
    const QByteArray seen = visibleJson(QJsonDocument(object).toJson());
    CHECK(QJsonDocument::fromJson(seen).object() == object);
    CHECK(seen.contains("\\u202e"));
    CHECK_FALSE(seen.contains("\u202E"));
    CHECK_FALSE(seen.contains("\u009b"));
    CHECK(seen.contains("José"));
}
