// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/pagehost.h"
#include "ui/shell/bookview.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/systemlook.h"

#include <QApplication>

namespace kithbook::test {

/// A computer on which nothing happens until a test says so.
class QuietComputer final : public ComputerEvents
{
    Q_OBJECT
};

class PlainLook final : public SystemLook
{
public:
    [[nodiscard]] Wish wish() const override { return {}; }
    void readPlatformPalette() override {}
};

/// A book that is there and closed, in a folder of its own. Its passphrase is PageHost's.
class ClosedBook
{
public:
    explicit ClosedBook(PageHost::Filled filled = PageHost::Filled::MadeUp);

    [[nodiscard]] QString path() const { return m_maker.path(); }
    [[nodiscard]] QString folder() const { return m_maker.folder(); }

private:
    PageHost m_maker;
};

/// Kithbook as a person has it before them: the real window on a book of made-up people, which is
/// locked at first. Everything is done with keys and clicks.
class WholeWindow
{
public:
    explicit WholeWindow(PageHost::Filled filled = PageHost::Filled::MadeUp);
    /// On a book that was there before and stays afterwards.
    explicit WholeWindow(const QString& book);
    ~WholeWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] BookView& view() { return *m_window->view(); }
    [[nodiscard]] BookDesk& desk() { return m_desk; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QuietComputer& computer() { return m_computer; }
    [[nodiscard]] MachineSettings& settings() { return m_settings; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] bool isOpen() const { return m_window->view() != nullptr; }

    /// Types the passphrase and waits for the pages.
    void unlock();
    /// Types the passphrase and waits for whatever comes of it.
    void tryToUnlock();
    /// Waits until the book is locked.
    void waitForLock();
    /// Until all that was asked has arrived.
    void settle();
    template <typename Job>
    auto ask(Job job) -> std::invoke_result_t<Job, Book&>
    {
        std::optional<std::invoke_result_t<Job, Book&>> answer;
        QObject context;
        m_desk.ask(&context, std::move(job), [&](auto result) { answer = std::move(result); });
        while (!answer) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return std::move(*answer);
    }

    // What a person does; each counts as one input.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& word);
    void click(const char* objectName);
    void click(QWidget& widget);
    int inputs = 0;

    /// A visible control of the window by its object name; fails the test without one.
    template <typename T = QWidget>
    [[nodiscard]] T& find(const char* objectName)
    {
        for (T* each : m_window->findChildren<T*>(QLatin1StringView(objectName))) {
            if (each->isVisible()) {
                return *each;
            }
        }
        fail(objectName);
    }

private:
    WholeWindow(std::unique_ptr<ClosedBook> own, const QString& book);
    [[noreturn]] static void fail(const char* objectName);
    [[nodiscard]] static QWidget& focused();

    std::unique_ptr<ClosedBook> m_own; ///< null on somebody else's
    QTemporaryDir m_folder;            ///< of the machine's settings
    FixedClock m_clock{PageHost::kNow, PageHost::kOffset};
    Catalogues m_catalogues;
    NoteTemplates m_templates;
    PlainLook m_look;
    Theme m_theme;
    MachineSettings m_settings;
    QuietComputer m_computer;
    BookDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kithbook::test
