// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/pagehost.h"
#include "ui/shell/bookview.h"
#include "ui/shell/mainwindow.h"

namespace kithbook::test {

/// A computer on which nothing happens until a test says so.
class QuietComputer final : public ComputerEvents
{
    Q_OBJECT
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

/// The real window on a book that is locked at first.
class RealWindow
{
public:
    /// On a book of its own.
    RealWindow(Theme& theme, PageHost::Filled filled);
    /// On one that was there before and stays afterwards.
    RealWindow(Theme& theme, const QString& book);
    ~RealWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] BookDesk& desk() { return m_desk; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] QuietComputer& computer() { return m_computer; }
    [[nodiscard]] MachineSettings& settings() { return m_settings; }
    [[nodiscard]] bool isOpen() const { return m_window->view() != nullptr; }

    /// Types the passphrase into the field, and waits for the pages or for the sentence that says
    /// why not.
    void unlock(QWidget& field);
    /// Until all that was asked has arrived.
    void settle();
    template <typename Job>
    auto ask(Job job) -> std::invoke_result_t<Job, Book&>
    {
        std::optional<std::invoke_result_t<Job, Book&>> answer;
        QObject context;
        m_desk.ask(&context, std::move(job), [&](auto result) { answer = std::move(result); });
        waitUntil([&] { return answer.has_value(); });
        return std::move(*answer);
    }
    static void waitUntil(const std::function<bool()>& condition);

private:
    RealWindow(Theme& theme, std::unique_ptr<ClosedBook> own, const QString& book);

    std::unique_ptr<ClosedBook> m_own; ///< null on somebody else's
    QTemporaryDir m_folder;            ///< of the machine's settings
    FixedClock m_clock{PageHost::kNow, PageHost::kOffset};
    Catalogues m_catalogues;
    NoteTemplates m_templates;
    MachineSettings m_settings;
    Language m_language;
    QuietComputer m_computer;
    BookDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kithbook::test
