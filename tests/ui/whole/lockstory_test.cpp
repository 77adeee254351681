// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// security.md goals 6 and 7: locked means locked, and nothing typed is lost by it.
#include "tests/support/printing.h"
#include "tests/ui/whole/wholewindow.h"
#include "ui/shell/shortcutsheet.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr qint64 kMinuteMs = 60'000;

QStringList menusOf(const MainWindow& window)
{
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions()) {
        if (action->isVisible()) {
            titles.append(action->text().remove(QLatin1Char('&')));
        }
    }
    return titles;
}

} // namespace

TEST_CASE("one key locks: nothing of the book is left on the screen, and the keys are gone")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_2, Qt::ControlModifier);
    whole.settle();
    whole.inputs = 0;
    whole.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(whole.inputs == 1);
    CHECK_FALSE(whole.isOpen());
    CHECK(whole.find<QLineEdit>("passphrase").isVisible());
    whole.waitForLock();
    CHECK(whole.window().findChildren<BookView*>().isEmpty());
    CHECK(whole.window().windowTitle() == QStringLiteral("Kithbook"));
    CHECK(menusOf(whole.window()) ==
          QStringList{QStringLiteral("File"), QStringLiteral("View"), QStringLiteral("Help")});
}

TEST_CASE("after a lock the person is back in the same field with the same words")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    auto& line = whole.find<QLineEdit>("line");
    line.setFocus();
    whole.type(QStringLiteral("Talked about the bus"));
    line.setCursorPosition(6);
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    REQUIRE(whole.view().section() == Section::Log);
    auto& again = whole.find<QLineEdit>("line");
    CHECK(again.text() == QStringLiteral("Talked about the bus"));
    CHECK(QApplication::focusWidget() == &again);
    CHECK(again.cursorPosition() == 6);
}

TEST_CASE("an open dialog does not hold the lock up")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_Slash, Qt::ControlModifier);
    QPointer<ShortcutSheet> sheet = whole.window().findChild<ShortcutSheet*>();
    REQUIRE(sheet);
    REQUIRE(sheet->isVisible());
    whole.window().lockNow();
    whole.waitForLock();
    CHECK((sheet.isNull() || !sheet->isVisible()));
    CHECK_FALSE(whole.isOpen());
}

TEST_CASE("a computer that goes to sleep locks, and so does nobody for five minutes")
{
    WholeWindow whole;
    whole.unlock();
    Q_EMIT whole.computer().personGone();
    CHECK_FALSE(whole.isOpen());
    whole.waitForLock();
    whole.unlock();
    whole.clock().advanceMs(5 * kMinuteMs);
    whole.window().lockWatch().look();
    CHECK_FALSE(whole.isOpen());
    whole.waitForLock();
}

TEST_CASE("a locked book does not answer keys for open ones")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.press(Qt::Key_K, Qt::ControlModifier);
    whole.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(whole.isOpen());
    CHECK(whole.find<QLineEdit>("passphrase").isVisible());
}

TEST_CASE("closing the window keeps what is typed, locks and closes without a question")
{
    WholeWindow whole;
    whole.unlock();
    whole.press(Qt::Key_N, Qt::ControlModifier);
    whole.settle();
    whole.find<QLineEdit>("line").setFocus();
    whole.type(QStringLiteral("Talked about the bus"));
    QSignalSpy finished(&whole.window(), &MainWindow::finished);
    whole.window().close();
    whole.waitForLock();
    CHECK(finished.count() == 1);
    CHECK_FALSE(whole.window().isVisible());
    CHECK(whole.desk().state() == BookDesk::State::Closed);
}
