// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kithbookwindow.h"

#include "core/book/selftest.h"
#include "tests/bench/benchbook.h"

#include <QLineEdit>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace kithbook::bench {

KithbookWindow::KithbookWindow(WatchedApplication& app, const QString& book)
    : m_app(app), m_catalogues(need("lists", Catalogues::load())),
      m_templates(need("templates", NoteTemplates::load())),
      m_settings(m_folder.filePath(QStringLiteral("machine.ini"))), m_look(makeSystemLook()),
      m_theme(app, *m_look), m_computer(makeComputerEvents()),
      m_desk({m_catalogues, m_templates}, m_clock)
{
    need("library", checkLibrary());
    dress(m_theme, m_settings);
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_desk, m_settings, m_theme, *m_computer, m_language});
    if (!m_window->start(book)) {
        giveUp("window", Error{Code::AlreadyOpen, {}});
    }
    m_window->show();
    m_app.untilPainted();
}

void KithbookWindow::unlock()
{
    // Without a window manager nobody else does; keys and shortcuts want it.
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        giveUp("activate", Error{Code::IoFailed, {}});
    }
    auto& field = static_cast<QLineEdit&>(find("passphrase"));
    field.setText(QLatin1StringView(kPassphrase));
    QTest::keyClick(&field, Qt::Key_Return);
    while (!m_window->view()) {
        if (m_desk.state() == BookDesk::State::Closed) {
            giveUp("unlock", Error{Code::WrongPassphrase, {}});
        }
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    settle();
}

void KithbookWindow::lock()
{
    m_window->lockNow();
    while (m_desk.state() != BookDesk::State::Closed) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    (void)m_app.untilQuiet();
}

// The book answers in order, so that an answer to nothing comes after all that was asked before;
// but an answer may ask again, and what it says must be painted.
void KithbookWindow::settle()
{
    constexpr int kTurns = 2;
    for (int quiet = 0; quiet < kTurns;) {
        ask([](Book&) -> Result<void> { return {}; });
        quiet = m_app.untilQuiet() ? 0 : quiet + 1;
    }
}

void KithbookWindow::makeStale()
{
    m_window->commands().action("hideNames")->trigger();
    settle();
}

int KithbookWindow::count(const char* objectName) const
{
    return static_cast<int>(
        m_window->findChildren<QWidget*>(QLatin1StringView(objectName)).count());
}

QWidget& KithbookWindow::find(const char* objectName)
{
    for (QWidget* each : m_window->findChildren<QWidget*>(QLatin1StringView(objectName))) {
        if (each->isVisible()) {
            return *each;
        }
    }
    giveUp(objectName, Error{Code::NotFound, {}});
}

} // namespace kithbook::bench
