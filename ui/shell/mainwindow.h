// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/bookdesk.h"
#include "ui/desk/language.h"
#include "ui/desk/machinesettings.h"
#include "ui/desk/names.h"
#include "ui/desk/navigator.h"
#include "ui/shell/commands.h"
#include "ui/shell/computerevents.h"
#include "ui/shell/lockwatch.h"
#include "ui/shell/singleinstance.h"

#include <QMainWindow>
#include <QPointer>

namespace kithbook {

class BookView;
class FindBox;
class FirstRun;
class HelpStage;
class StatusLine;
class UnlockPage;

/// The one window. It is in one of three states, each a widget that is made when it comes and
/// deleted when it goes: first run, locked, open. Its title is always "Kithbook": task bars and
/// share pickers show it (ux.md section 2). Closing it keeps what is typed, locks and quits;
/// nothing is ever asked. UI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of it must outlive the window.
    struct Parts
    {
        BookDesk& desk;
        MachineSettings& settings;
        Theme& theme;
        ComputerEvents& computer;
        Language& language;
    };

    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    /// The unlock page for this book, or first run when there is none. False: another window has
    /// the book and has come to the front.
    [[nodiscard]] bool start(const QString& bookPath);
    /// Into the book of made-up people, made when it is not there.
    void startMadeUp();

    /// Null while the book is not open.
    [[nodiscard]] BookView* view() const;
    [[nodiscard]] const Commands& commands() const { return m_commands; }
    [[nodiscard]] LockWatch& lockWatch() { return m_watch; }

    /// At once, without a question: what is typed is kept, everything shown is gone.
    void lockNow();

Q_SIGNALS:
    /// The window was closed, and the book is locked: the program may end.
    void finished();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addCommands();
    void addFileCommands();
    void addViewCommands();
    void addSessionCommands();
    void addNoteCommands();
    void addHelpCommands();
    void goTo(Section section);
    void changeText(int percent);
    void openFind(bool commandsOnly);
    void showHelp(const QString& topic);
    void closeHelp();
    [[nodiscard]] bool showsHelp() const;
    /// The page of help about what is shown.
    [[nodiscard]] QString helpTopic() const;

    void showFirstRun();
    void showUnlock();
    void showBook();
    void setContent(QWidget* widget);
    void openAnother();
    void followSettings();
    void speakAnew();
    void makeStatus();
    /// What is around the page goes while it is alone in the window.
    void followAlone();
    void comeToFront();
    [[nodiscard]] bool isOpen() const { return view() != nullptr; }

    const Parts m_parts;
    Names m_names;
    Commands m_commands;
    LockWatch m_watch;
    SingleInstance m_instance;
    HelpStage* m_stage; ///< one of the three states, or help over first run and lock
    StatusLine* m_status = nullptr;
    QPointer<BookView> m_view;
    QPointer<FindBox> m_find;
    QString m_bookPath;
    bool m_closing = false;
};

} // namespace kithbook
