// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "ui/find/findbox.h"
#include "ui/firstrun/firstrun.h"
#include "ui/help/helpstage.h"
#include "ui/parts/panelaccess.h"
#include "ui/shell/bookview.h"
#include "ui/shell/leftovers.h"
#include "ui/shell/statusline.h"
#include "ui/style/measure.h"
#include "ui/unlock/unlockpage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>

namespace kithbook {

namespace {

const QString kTitle = QStringLiteral("Kithbook");
const QStringList kWhileAlone{QStringLiteral("lock"),       QStringLiteral("quit"),
                              QStringLiteral("keep"),       QStringLiteral("mainAct"),
                              QStringLiteral("textLarger"), QStringLiteral("textSmaller"),
                              QStringLiteral("textUsual")};

} // namespace

MainWindow::MainWindow(const Parts& parts)
    : m_parts(parts), m_commands(*this), m_watch(parts.desk.clock()), m_stage(new HelpStage)
{
    makeFramesPanels();
    setWindowTitle(kTitle);
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(m_stage);
    connect(m_stage, &HelpStage::openChanged, &m_commands, &Commands::refresh);
    setMinimumSize(800, 560);
    setContextMenuPolicy(Qt::NoContextMenu); // the one that hides the status line
    makeStatus();
    addCommands();
    m_commands.fill(*menuBar());
    if (!restoreGeometry(parts.settings.windowGeometry())) {
        resize(units(340), units(215));
    }
    m_names.setHidden(parts.settings.startsWithNamesHidden());

    connect(&parts.desk, &BookDesk::locked, this, [this] {
        clearLeftovers();
        if (m_closing) {
            Q_EMIT finished();
        }
    });
    connect(&m_watch, &LockWatch::timeToLock, this, &MainWindow::lockNow);
    connect(&m_watch, &LockWatch::countdown, this, [this](int seconds) {
        if (m_view) {
            m_view->countDown(seconds);
        }
    });
    connect(&parts.computer, &ComputerEvents::personGone, this, &MainWindow::lockNow);
    connect(&m_instance, &SingleInstance::raiseAsked, this, &MainWindow::comeToFront);
    connect(&parts.settings, &MachineSettings::changed, this, &MainWindow::followSettings);
    followSettings();
}

// What is shown works with the names and commands here until it is gone.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

BookView* MainWindow::view() const
{
    return m_view;
}

bool MainWindow::start(const QString& bookPath)
{
    const bool isThere = !bookPath.isEmpty() && QFileInfo::exists(bookPath);
    if (isThere && !m_instance.claim(bookPath)) {
        return false;
    }
    m_bookPath = isThere ? bookPath : QString();
    if (isThere) {
        showUnlock();
    } else {
        showFirstRun();
    }
    return true;
}

void MainWindow::setContent(QWidget* widget)
{
    // Not at once: what is replaced may be in the middle of a click.
    if (QWidget* before = m_stage->setContent(widget)) {
        before->hide();
        before->deleteLater();
    }
    m_status->setOpen(isOpen());
    m_status->setMadeUp(isOpen() && m_parts.desk.about().madeUp);
    followAlone();
}

void MainWindow::makeStatus()
{
    m_status = new StatusLine;
    m_status->setLockMinutes(m_parts.settings.lockAfterMinutes());
    setStatusBar(m_status); // and the one before is gone
}

void MainWindow::showFirstRun()
{
    auto* first = new FirstRun(m_parts.desk, m_parts.settings, m_parts.theme);
    connect(first, &FirstRun::done, this, &MainWindow::showBook);
    connect(first, &FirstRun::bookChosen, this, [this] {
        if (!start(m_parts.settings.bookPath())) {
            close(); // another window has this book, and is in front now
        }
    });
    setContent(first);
}

void MainWindow::startMadeUp()
{
    showFirstRun();
    static_cast<FirstRun*>(m_stage->content())->lookAround();
}

void MainWindow::showUnlock()
{
    auto* unlock = new UnlockPage(m_parts.desk);
    unlock->setBook(m_bookPath);
    connect(unlock, &UnlockPage::unlocked, this, &MainWindow::showBook);
    connect(unlock, &UnlockPage::openAnotherAsked, this, &MainWindow::openAnother);
    setContent(unlock);
}

void MainWindow::showBook()
{
    m_bookPath = m_parts.desk.path();
    if (!m_instance.claim(m_bookPath)) {
        return; // cannot be: the lock of the book is ours
    }
    if (!m_parts.desk.about().madeUp) {
        m_parts.settings.setBookPath(m_bookPath);
    }
    m_view = new BookView({m_parts.desk, m_names, m_parts.settings, m_parts.theme});
    connect(m_view, &BookView::said, m_status, &StatusLine::say);
    connect(m_view, &BookView::lockAsked, this, &MainWindow::lockNow);
    connect(m_view, &BookView::findAsked, this, [this] { openFind(false); });
    connect(m_view, &BookView::sectionShown, this, &MainWindow::followAlone);
    connect(&m_names, &Names::changed, &m_commands, &Commands::refresh);
    setContent(m_view);
    m_view->comeBack();
    m_watch.start();
}

void MainWindow::lockNow()
{
    if (!isOpen()) {
        return;
    }
    m_watch.stop();
    closeHelp();
    m_view->keepEverything();
    closeLeftovers(*this);
    delete m_find;
    m_view = nullptr; // it is in the stage still, and goes with setContent()
    m_status->say({});
    m_parts.desk.lock();
    showUnlock();
    static_cast<UnlockPage*>(m_stage->content())->setKeptLine(tr("What you typed is kept."));
}

void MainWindow::openAnother()
{
    m_bookPath.clear();
    showFirstRun();
}

void MainWindow::followSettings()
{
    m_watch.setMinutes(m_parts.settings.lockAfterMinutes());
    m_status->setLockMinutes(m_parts.settings.lockAfterMinutes());
    if (m_parts.settings.language() != m_parts.language.wanted()) {
        speakAnew();
    }
}

// Every word is written when what shows it is made, so all of it is made anew (decision 0015). What
// is typed goes by way of the book, as it does over a lock; only the key stays.
void MainWindow::speakAnew()
{
    if (isOpen()) {
        m_view->keepEverything();
    }
    delete m_find;
    m_parts.language.speak(m_parts.settings.language());
    m_commands.clear();
    addCommands();
    m_commands.fill(*menuBar());
    makeStatus();
    if (isOpen()) {
        showBook();
    } else if (m_bookPath.isEmpty()) {
        showFirstRun();
        static_cast<FirstRun*>(m_stage->content())->focusLanguage();
    } else {
        showUnlock();
    }
}

// The menus name pages, the find box names people, the line below counts: none of it is for
// somebody who reads their own note.
void MainWindow::followAlone()
{
    const bool isAlone = isOpen() && m_view->isAlone();
    menuBar()->setVisible(!isAlone);
    m_status->setVisible(!isAlone);
    if (isAlone && m_find) {
        m_find->clear();
    }
    m_commands.allowOnly(isAlone ? kWhileAlone : QStringList());
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

// Keeps, locks and quits. The lock is waited for in the event loop, so that the window answers.
void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.settings.setWindowGeometry(saveGeometry());
    if (isOpen()) {
        m_closing = true;
        lockNow();
        hide();
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT finished();
}

} // namespace kithbook
