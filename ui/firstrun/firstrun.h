// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/bookdesk.h"
#include "ui/desk/machinesettings.h"
#include "ui/firstrun/firstrunfiles.h"
#include "ui/firstrun/firstrunpage.h"

#include <QWidget>

class QStackedWidget;

namespace kithbook {

class Button;
class LookAroundPage;
class NewBookPage;
class PromisePanel;
class RecoveryPage;
class RestorePage;
class Steps;
class TopChoices;
class WelcomePage;
class YourWordsPage;

/// From nothing to an open book in four short pages (ux.md section 2): a book of one's own, one
/// with made-up people, one that is there already, or a backup. Also where "Open another book"
/// leads. Nothing technical is asked.
class FirstRun final : public QWidget
{
    Q_OBJECT

public:
    /// All three must outlive this.
    FirstRun(BookDesk& desk, MachineSettings& settings, Theme& theme, QWidget* parent = nullptr);
    ~FirstRun() override;

    /// Made before a book, asked of a person: file dialogs. For tests.
    void setFiles(FirstRunFiles files) { m_files = std::move(files); }
    void setMadeUpPath(const QString& path) { m_madeUpPath = path; }
    [[nodiscard]] RecoveryPage& recoveryPage() const { return *m_recovery; }

    /// As if it was chosen on the first page.
    void lookAround();
    /// To the answer that was just given: the window was made anew for it.
    void focusLanguage();
    /// Ctrl+Enter. False: there is nothing to do now.
    bool doMainAct();

Q_SIGNALS:
    /// A book is open, and there is nothing left to ask.
    void done();
    /// MachineSettings::bookPath() names a book that is there already: unlock it.
    void bookChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Doing { Nothing, Making, LookingAround, Restoring };

    [[nodiscard]] QWidget* makeFoot();
    void addPage(FirstRunPage* page, int step, double widest);
    void listen();
    void turnTo(FirstRunPage& page);
    void goBack();
    void showButtons();
    [[nodiscard]] FirstRunPage& page() const { return *m_page; }

    void make();
    void restore();
    void openOther();
    void arrive();
    void tell(const Error& error);
    void abandon();

    void fillMadeUp();
    void beginBook();
    void confirmSheet();
    void keepWords();

    BookDesk& m_desk;
    MachineSettings& m_settings;
    FirstRunFiles m_files;
    QString m_madeUpPath;
    Doing m_doing = Doing::Nothing;

    PromisePanel* m_promises;
    TopChoices* m_top;
    QStackedWidget* m_stack;
    Steps* m_steps;
    Button* m_back;
    Button* m_other;
    Button* m_main;
    FirstRunPage* m_page = nullptr;
    WelcomePage* m_welcome;
    NewBookPage* m_newBook;
    RecoveryPage* m_recovery;
    YourWordsPage* m_words;
    LookAroundPage* m_lookAround;
    RestorePage* m_restore;
};

} // namespace kithbook
