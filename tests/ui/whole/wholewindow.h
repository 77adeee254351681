// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/realwindow.h"
#include "ui/style/systemlook.h"

#include <QApplication>

namespace kithbook::test {

class PlainLook final : public SystemLook
{
public:
    [[nodiscard]] Wish wish() const override { return {}; }
    void readPlatformPalette() override {}
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

    [[nodiscard]] MainWindow& window() { return m_real.window(); }
    [[nodiscard]] BookView& view() { return *window().view(); }
    [[nodiscard]] BookDesk& desk() { return m_real.desk(); }
    [[nodiscard]] FixedClock& clock() { return m_real.clock(); }
    [[nodiscard]] QuietComputer& computer() { return m_real.computer(); }
    [[nodiscard]] MachineSettings& settings() { return m_real.settings(); }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] bool isOpen() const { return m_real.isOpen(); }

    /// Types the passphrase and waits for the pages.
    void unlock();
    /// Types the passphrase and waits for whatever comes of it.
    void tryToUnlock();
    /// Waits until the book is locked.
    void waitForLock();
    /// Until all that was asked has arrived.
    void settle() { m_real.settle(); }
    template <typename Job>
    auto ask(Job job) -> std::invoke_result_t<Job, Book&>
    {
        return m_real.ask(std::move(job));
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
        for (T* each : window().findChildren<T*>(QLatin1StringView(objectName))) {
            if (each->isVisible()) {
                return *each;
            }
        }
        fail(objectName);
    }

private:
    void show();
    [[noreturn]] static void fail(const char* objectName);
    [[nodiscard]] static QWidget& focused();

    PlainLook m_look;
    Theme m_theme;
    RealWindow m_real;
};

} // namespace kithbook::test
