// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "realwindow.h"

#include <QTest>

namespace kithbook::test {

ClosedBook::ClosedBook(PageHost::Filled filled) : m_maker(filled)
{
    m_maker.desk().lock();
    RealWindow::waitUntil([&] { return m_maker.desk().state() == BookDesk::State::Closed; });
}

RealWindow::RealWindow(Theme& theme, PageHost::Filled filled)
    : RealWindow(theme, std::make_unique<ClosedBook>(filled), QString())
{
}

RealWindow::RealWindow(Theme& theme, const QString& book) : RealWindow(theme, nullptr, book) {}

RealWindow::RealWindow(Theme& theme, std::unique_ptr<ClosedBook> own, const QString& book)
    : m_own(std::move(own)), m_catalogues(Catalogues::load().value()),
      m_templates(NoteTemplates::load().value()),
      m_settings(m_folder.filePath(QStringLiteral("machine.ini"))),
      m_desk({m_catalogues, m_templates}, m_clock)
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_desk, m_settings, theme, m_computer, m_language});
    if (!m_window->start(m_own ? m_own->path() : book)) {
        qFatal("another window has the book of this test");
    }
}

RealWindow::~RealWindow() = default;

void RealWindow::waitUntil(const std::function<bool()>& condition)
{
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void RealWindow::unlock(QWidget& field)
{
    QTest::keyClicks(&field, QString::fromUtf8(PageHost::passphrase().view().toByteArray()));
    QTest::keyClick(&field, Qt::Key_Return);
    waitUntil([&] { return m_desk.state() != BookDesk::State::Opening; });
}

void RealWindow::settle()
{
    constexpr int kTurns = 5;
    for (int turn = 0; turn < kTurns; ++turn) {
        (void)ask([](Book&) -> Result<void> { return {}; });
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace kithbook::test
