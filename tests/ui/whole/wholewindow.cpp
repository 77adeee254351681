// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholewindow.h"

#include "tests/support/printing.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

namespace {

void waitUntil(const std::function<bool()>& condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace

ClosedBook::ClosedBook(PageHost::Filled filled) : m_maker(filled)
{
    m_maker.desk().lock();
    waitUntil([&] { return m_maker.desk().state() == BookDesk::State::Closed; });
}

WholeWindow::WholeWindow(PageHost::Filled filled)
    : WholeWindow(std::make_unique<ClosedBook>(filled), QString())
{
}

WholeWindow::WholeWindow(const QString& book) : WholeWindow(nullptr, book) {}

WholeWindow::WholeWindow(std::unique_ptr<ClosedBook> own, const QString& book)
    : m_own(std::move(own)), m_catalogues(Catalogues::load().value()),
      m_templates(NoteTemplates::load().value()), m_theme(*qApp, m_look),
      m_settings(m_folder.filePath(QStringLiteral("machine.ini"))),
      m_desk({m_catalogues, m_templates}, m_clock)
{
    m_window =
        std::make_unique<MainWindow>(MainWindow::Parts{m_desk, m_settings, m_theme, m_computer});
    REQUIRE(m_window->start(m_own ? m_own->path() : book));
    m_window->resize(1366, 860);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

WholeWindow::~WholeWindow() = default;

void WholeWindow::tryToUnlock()
{
    auto& field = find<QWidget>("passphrase");
    REQUIRE(QApplication::focusWidget() == &field);
    QTest::keyClicks(&field, QString::fromUtf8(PageHost::passphrase().view().toByteArray()));
    QTest::keyClick(&field, Qt::Key_Return);
    waitUntil([&] { return m_desk.state() != BookDesk::State::Opening; });
}

void WholeWindow::unlock()
{
    tryToUnlock();
    REQUIRE(isOpen());
    settle();
}

void WholeWindow::waitForLock()
{
    waitUntil([&] { return m_desk.state() == BookDesk::State::Closed; });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void WholeWindow::settle()
{
    constexpr int kTurns = 5;
    for (int turn = 0; turn < kTurns; ++turn) {
        (void)ask([](Book&) -> Result<void> { return {}; });
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
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
