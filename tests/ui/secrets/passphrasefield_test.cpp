// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/secrets/passphrasefield.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Fixture
{
    Dressed dressed;
    PassphraseField field{QStringLiteral("Your passphrase")};
    QLineEdit& line = field.line();
    QWidget* caps = field.findChild<QWidget*>(QStringLiteral("capsLock"));
    QPushButton* show = field.findChild<QPushButton*>(QStringLiteral("showPassphrase"));

    Fixture()
    {
        field.show();
        field.activateWindow();
        line.setFocus();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a passphrase is hidden until it is to be shown, and stays secret to the keyboard")
{
    Fixture f;
    CHECK(f.line.echoMode() == QLineEdit::Password);
    CHECK(f.line.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    f.show->click();
    CHECK(f.line.echoMode() == QLineEdit::Normal);
    CHECK(f.line.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    CHECK(f.show->text() == QStringLiteral("Hide"));
    f.show->click();
    CHECK(f.line.echoMode() == QLineEdit::Password);
}

TEST_CASE("a passphrase can be pasted")
{
    Fixture f;
    QApplication::clipboard()->setText(QStringLiteral("from a manager"));
    QTest::keyClick(&f.line, Qt::Key_V, Qt::ControlModifier);
    CHECK(f.field.text() == QStringLiteral("from a manager"));
}

TEST_CASE("clearing overwrites the passphrase where it lies and hides the field again")
{
    Fixture f;
    QTest::keyClicks(&f.line, QStringLiteral("correct horse"));
    f.field.setShown(true);
    const QString seen = f.line.text(); // shares the buffer of the line
    f.field.clear();
    CHECK(seen == QString(13, QChar(0)));
    CHECK(f.field.isEmpty());
    CHECK_FALSE(f.field.isShown());
}

TEST_CASE("Caps Lock is told while it is on, where the system says so")
{
    Fixture f;
    std::optional<bool> on = true;
    f.field.setCapsLockFrom([&on] { return on; });
    CHECK_FALSE(f.caps->isVisible());
    QTest::keyClick(&f.line, Qt::Key_CapsLock);
    CHECK(f.caps->isVisible());
    on = false;
    QTest::keyClick(&f.line, Qt::Key_CapsLock);
    CHECK_FALSE(f.caps->isVisible());
}

TEST_CASE("where the system does not say, the letters typed tell of Caps Lock")
{
    Fixture f;
    f.field.setCapsLockFrom([]() -> std::optional<bool> { return std::nullopt; });
    const auto type = [&](const QString& text) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, text);
        QApplication::sendEvent(&f.line, &key);
    };
    type(QStringLiteral("A"));
    CHECK(f.caps->isVisible());
    type(QStringLiteral("a"));
    CHECK_FALSE(f.caps->isVisible());
}

TEST_CASE("a problem selects what was typed and goes with the next letter")
{
    Fixture f;
    QTest::keyClicks(&f.line, QStringLiteral("wrong"));
    f.field.setProblem(QStringLiteral("That did not open it."));
    CHECK(f.line.selectedText().size() == 5);
    CHECK(f.field.problem() == QStringLiteral("That did not open it."));
    QTest::keyClicks(&f.line, QStringLiteral("x"));
    CHECK(f.field.problem().isEmpty());
    CHECK(f.field.text() == QStringLiteral("x"));
}
