// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholewindow.h"

#include "tests/support/printing.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

WholeWindow::WholeWindow(PageHost::Filled filled) : m_theme(*qApp, m_look), m_real(m_theme, filled)
{
    show();
}

WholeWindow::WholeWindow(const QString& book) : m_theme(*qApp, m_look), m_real(m_theme, book)
{
    show();
}

void WholeWindow::show()
{
    window().resize(1366, 860);
    window().show();
    QApplication::setActiveWindow(&window());
    REQUIRE(QTest::qWaitForWindowActive(&window()));
}

WholeWindow::~WholeWindow() = default;

void WholeWindow::tryToUnlock()
{
    auto& field = find<QWidget>("passphrase");
    REQUIRE(QApplication::focusWidget() == &field);
    m_real.unlock(field);
}

void WholeWindow::unlock()
{
    tryToUnlock();
    REQUIRE(isOpen());
    settle();
}

void WholeWindow::waitForLock()
{
    RealWindow::waitUntil([&] { return desk().state() == BookDesk::State::Closed; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QWidget& WholeWindow::focused()
{
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus);
    return *focus;
}

void WholeWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++inputs;
    QTest::keyClick(&focused(), key, modifiers);
}

void WholeWindow::type(const QString& word)
{
    ++inputs;
    QTest::keyClicks(&focused(), word);
}

void WholeWindow::click(const char* objectName)
{
    click(find<QWidget>(objectName));
}

void WholeWindow::click(QWidget& widget)
{
    ++inputs;
    QTest::mouseClick(&widget, Qt::LeftButton);
}

void WholeWindow::fail(const char* objectName)
{
    FAIL("nothing on the screen is called " << objectName);
    std::abort();
}

} // namespace kithbook::test
