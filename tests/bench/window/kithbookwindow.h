// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/window/watchedapplication.h"
#include "ui/shell/bookview.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/systemlook.h"

#include <QTemporaryDir>

#include <optional>

namespace kithbook::bench {

/// Kithbook as app/desktop/main.cpp puts it together, with the machine's settings of somebody who
/// has changed none. UI thread.
class KithbookWindow
{
public:
    KithbookWindow(WatchedApplication& app, const QString& book);

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] BookView& view() { return *m_window->view(); }
    [[nodiscard]] WatchedApplication& app() { return m_app; }
    [[nodiscard]] BookDesk& desk() { return m_desk; }

    /// The passphrase and Enter, as a person; until Today is painted with what the book answered.
    void unlock();
    void lock();
    /// Until all that was asked is answered and painted.
    void settle();
    /// Has every page ask the book again when it is shown next, without changing the book.
    void makeStale();

    /// What the book itself says. `job`: Result<T>(Book&).
    template <typename Job>
    auto ask(Job job)
    {
        std::optional<std::invoke_result_t<Job, Book&>> answer;
        QObject context;
        m_desk.ask(&context, std::move(job), [&](auto result) { answer = std::move(result); });
        while (!answer) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return need("book", std::move(*answer));
    }

    /// A visible control by its object name, or the end of the program.
    [[nodiscard]] QWidget& find(const char* objectName);
    /// How many controls have this object name.
    [[nodiscard]] int count(const char* objectName) const;

private:
    WatchedApplication& m_app;
    SystemClock m_clock;
    Catalogues m_catalogues;
    NoteTemplates m_templates;
    QTemporaryDir m_folder;
    MachineSettings m_settings;
    Language m_language;
    std::unique_ptr<SystemLook> m_look;
    Theme m_theme;
    std::unique_ptr<ComputerEvents> m_computer;
    BookDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

/// Whether the pages are quick: the first time each is shown, and when it is shown again.
void openings(KithbookWindow& kithbook);
/// Whether letters are: one after the other, in every field that asks the book.
void typing(KithbookWindow& kithbook);

/// What the derivation of the key took, of everything since the process began.
[[nodiscard]] Took keyDerivation();

} // namespace kithbook::bench
