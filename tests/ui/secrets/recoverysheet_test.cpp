// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/recoverywords.h"
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/field.h"
#include "ui/secrets/recoverysheet.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Sheet
{
    Dressed dressed;
    SecretBytes entropy = newRecoveryEntropy();
    QStringList words = wordsFor(entropy);
    RecoverySheet sheet;

    Sheet()
    {
        sheet.setEntropy(entropy);
        sheet.show();
        sheet.activateWindow();
        QApplication::processEvents();
    }
    [[nodiscard]] QLineEdit& line(int which) const
    {
        return *sheet.findChild<QLineEdit*>(QStringLiteral("recoveryWord%1").arg(which));
    }
    [[nodiscard]] const QString& asked(int which) const
    {
        return words[sheet.asked()[static_cast<std::size_t>(which)]];
    }
    void press(const char* name) const
    {
        sheet.findChild<QPushButton*>(QString::fromLatin1(name))->click();
    }
    [[nodiscard]] int problems() const
    {
        int count = 0;
        for (const auto* field : sheet.findChildren<Field*>()) {
            count += field->hasProblem() ? 1 : 0;
        }
        return count;
    }
};

} // namespace

TEST_CASE("all twelve recovery words are shown in their order")
{
    const Sheet s;
    for (int i = 0; i < kRecoveryWordCount; ++i) {
        const auto* label = s.sheet.findChild<QLabel*>(QStringLiteral("word%1").arg(i + 1));
        REQUIRE(label);
        CHECK(label->text() == s.words[i]);
    }
}

TEST_CASE("three of the words are asked for and told apart from others")
{
    Sheet s;
    s.sheet.turn(RecoverySheet::Side::Check);
    CHECK(s.line(0).hasFocus());
    SECTION("right ones, in any case")
    {
        QTest::keyClicks(&s.line(0), s.asked(0).toUpper());
        QTest::keyClicks(&s.line(1), QStringLiteral(" %1 ").arg(s.asked(1)));
        QTest::keyClicks(&s.line(2), s.asked(2));
        CHECK(s.sheet.check());
        CHECK(s.problems() == 0);
    }
    SECTION("a wrong one")
    {
        QTest::keyClicks(&s.line(0), s.asked(0));
        QTest::keyClicks(&s.line(1), QStringLiteral("nonsense"));
        QTest::keyClicks(&s.line(2), s.asked(2));
        CHECK_FALSE(s.sheet.check());
        CHECK(s.problems() == 1);
        CHECK(s.line(1).hasFocus());
    }
    SECTION("none")
    {
        CHECK_FALSE(s.sheet.check());
        CHECK(s.problems() == 3);
        CHECK(s.line(0).hasFocus());
    }
    SECTION("too few letters of a word")
    {
        QTest::keyClicks(&s.line(0), s.asked(0).left(2));
        CHECK_FALSE(s.sheet.check());
    }
}

TEST_CASE("recovery words are saved to a file only after it was said that others can read it")
{
    Sheet s;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.txt"));
    s.sheet.setWays(
        {[&](QWidget*) { return path; }, [](const QStringList&, QWidget*) { return false; }});
    s.press("saveWords");
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(s.sheet.findChild<QWidget*>(QStringLiteral("saveWarning"))->isVisible());
    SECTION("and the person goes on")
    {
        s.press("saveReadable");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.contains(QStringLiteral("1. %1\n").arg(s.words.first())));
        CHECK(text.contains(QStringLiteral("12. %1\n").arg(s.words.last())));
        CHECK_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    }
    SECTION("and the person does not")
    {
        s.press("doNotSave");
        CHECK_FALSE(QFile::exists(path));
        CHECK_FALSE(s.sheet.findChild<QWidget*>(QStringLiteral("saveWarning"))->isVisible());
    }
}

TEST_CASE("printing gets all twelve words")
{
    Sheet s;
    QStringList printed;
    s.sheet.setWays({[](QWidget*) { return QString(); },
                     [&](const QStringList& words, QWidget*) {
                         printed = words;
                         return true;
                     }});
    s.press("printWords");
    CHECK(printed == s.words);
}

TEST_CASE("words are overwritten where they lie when the sheet is done")
{
    Sheet s;
    const QString seen = s.sheet.findChild<QLabel*>(QStringLiteral("word1"))->text();
    const auto length = seen.size();
    s.sheet.clear();
    CHECK(seen == QString(length, QChar(0)));
    CHECK_FALSE(s.sheet.findChild<QLabel*>(QStringLiteral("word1")));
}
