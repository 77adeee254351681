// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the window hold.
#include "mainwindow.h"

#include "core/book/backup.h"
#include "ui/find/findbox.h"
#include "ui/help/helpstage.h"
#include "ui/help/helptopics.h"
#include "ui/shell/bookview.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/unlock/unlockpage.h"
#include "ui/writing/writepage.h"

namespace kithbook {

namespace {

constexpr int kTextStep = 10; // percent

QString topicOf(Section section)
{
    switch (section) {
    case Section::Today:
        return QStringLiteral("today");
    case Section::People:
        return QStringLiteral("people");
    case Section::Notes:
        return QStringLiteral("notes");
    case Section::Log:
        return QStringLiteral("log");
    case Section::Import:
        return QStringLiteral("import");
    case Section::Settings:
        return QStringLiteral("settings");
    case Section::Groups:
    case Section::Meeting:
        return QStringLiteral("groups");
    case Section::Write:
    case Section::Review:
    case Section::Versions:
        return QStringLiteral("writing");
    case Section::Export:
        return QStringLiteral("export");
    case Section::Reflection:
        return QStringLiteral("reflection");
    }
    return {};
}

} // namespace

void MainWindow::addCommands()
{
    addFileCommands();
    addViewCommands();
    addSessionCommands();
    addNoteCommands();
    addHelpCommands();
}

void MainWindow::addFileCommands()
{
    const auto open = [this] { return isOpen(); };
    const auto onPage = [this] { return isOpen() && !showsHelp(); };
    const auto locked = [this] { return !isOpen(); };
    m_commands.add({"newOrOtherBook",
                    MenuId::File,
                    tr("&New or other book…"),
                    {QKeySequence(Qt::CTRL | Qt::Key_O)},
                    [this] { openAnother(); },
                    locked});
    m_commands.add(
        {"backUp", MenuId::File, tr("&Back up now"), {}, [this] { m_view->backUpNow(); }, open});
    m_commands.add({"import",
                    MenuId::File,
                    tr("&Import from a spreadsheet…"),
                    {},
                    [this] { goTo(Section::Import); },
                    open});
    m_commands.add({"exportNotes",
                    MenuId::File,
                    tr("&Print or export notes…"),
                    {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    [this] { m_view->exportShown(); },
                    onPage});
    m_commands.add({.id = "lock",
                    .menu = MenuId::File,
                    .text = tr("&Lock now"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                    .run = [this] { lockNow(); },
                    .enabled = open,
                    .startsGroup = true});
    m_commands.add({.id = "quit",
                    .menu = MenuId::File,
                    .text = tr("&Quit"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                    .run = [this] { close(); },
                    .role = QAction::QuitRole});
    m_commands.add({"undo",
                    MenuId::Edit,
                    tr("&Undo the last change"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                    [this] { m_view->undo(); },
                    onPage});
    m_commands.add(
        {.id = "find",
         .menu = MenuId::Edit,
         .text = tr("&Find a person, note or session…"),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F)},
         .run = [this] { openFind(false); },
         .enabled = open,
         .startsGroup = true});
    m_commands.add({"findCommand",
                    MenuId::Edit,
                    tr("Find a &command…"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                    [this] { openFind(true); },
                    open});
}

void MainWindow::addViewCommands()
{
    const auto open = [this] { return isOpen(); };
    int number = 0;
    for (const Section section : Rail::sections()) {
        static constexpr const char* kIds[] = {"today", "people", "notes"};
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + number);
        m_commands.add(
            {.id = kIds[number++],
             .menu = MenuId::View,
             .text = Rail::word(section),
             .keys = {QKeySequence(Qt::CTRL | key)},
             .run = [this, section] { goTo(section); },
             .enabled = open,
             .checked = [this, section] { return isOpen() && m_view->section() == section; }});
    }
    m_commands.add(
        {.id = "groups",
         .menu = MenuId::View,
         .text = Rail::word(Section::Groups),
         .keys = {},
         .run = [this] { goTo(Section::Groups); },
         .enabled = open,
         .checked = [this] { return isOpen() && m_view->section() == Section::Groups; }});
    m_commands.add({.id = "hideNames",
                    .menu = MenuId::View,
                    .text = tr("&Hide names"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
                    .run = [this] { m_names.setHidden(!m_names.areHidden()); },
                    .enabled = open,
                    .checked = [this] { return m_names.areHidden(); },
                    .startsGroup = true});
    const auto text = [this](int step) {
        return [this, step] { changeText(m_parts.theme.textPercent() + step); };
    };
    m_commands.add(
        {.id = "textLarger",
         .menu = MenuId::View,
         .text = tr("&Larger text"),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)},
         .run = text(kTextStep),
         .startsGroup = true});
    m_commands.add({"textSmaller",
                    MenuId::View,
                    tr("&Smaller text"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                    text(-kTextStep)});
    m_commands.add({"textUsual",
                    MenuId::View,
                    tr("&Usual text size"),
                    {QKeySequence(Qt::CTRL | Qt::Key_0)},
                    [this] { changeText(MachineSettings::kUsualText); }});
    m_commands.add({.id = "settings",
                    .menu = MenuId::View,
                    .text = tr("S&ettings"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                    .run = [this] { goTo(Section::Settings); },
                    .enabled = open,
                    .startsGroup = true,
                    .role = QAction::PreferencesRole});
}

void MainWindow::addSessionCommands()
{
    const auto open = [this] { return isOpen(); };
    const auto onPage = [this] { return isOpen() && !showsHelp(); };
    m_commands.add({"logSession",
                    MenuId::Session,
                    tr("&Log a session"),
                    {QKeySequence(Qt::CTRL | Qt::Key_N)},
                    [this] { m_view->logSession({}); },
                    open});
    m_commands.add({"logMeeting",
                    MenuId::Session,
                    tr("Log a &group meeting"),
                    {QKeySequence(Qt::CTRL | Qt::Key_G)},
                    [this] { m_view->logMeeting({}); },
                    open});
    m_commands.add({"addPerson",
                    MenuId::Session,
                    tr("&Add a person"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                    [this] { m_view->addPerson(); },
                    open});
    m_commands.add({"addGroup",
                    MenuId::Session,
                    tr("Add a g&roup"),
                    {},
                    [this] { m_view->showGroup({}); },
                    open});
    m_commands.add(
        {"mainAct",
         MenuId::Session,
         tr("&Do what the filled button does"),
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
         [this] { m_view->doMainAct(); },
         onPage});
    m_commands.add({"writeTogether",
                    MenuId::Session,
                    tr("Write it &together"),
                    {},
                    [this] { m_view->writeTogether(); },
                    [this] { return isOpen() && m_view->canWriteTogether(); }});
    m_commands.add({"reflect",
                    MenuId::Session,
                    tr("&Private reflection"),
                    {},
                    [this] { m_view->reflect({}); },
                    open});
    m_commands.add({"keep",
                    MenuId::Session,
                    tr("&Keep what is typed"),
                    {QKeySequence(Qt::CTRL | Qt::Key_S)},
                    [this] {
                        m_view->keepEverything();
                        m_view->say(tr("Everything typed is kept."));
                    },
                    open});
    m_commands.add({"back",
                    MenuId::Session,
                    tr("&Back to the page before"),
                    {QKeySequence(Qt::ALT | Qt::Key_Left)},
                    [this] {
                        if (showsHelp()) {
                            closeHelp();
                        } else {
                            m_view->goBack();
                        }
                    },
                    [this] { return isOpen() || showsHelp(); }});
}

// What is done with the note that is being written.
void MainWindow::addNoteCommands()
{
    const auto writing = [this] { return isOpen() && !showsHelp() && m_view->writePage(); };
    m_commands.add({.id = "nextWord",
                    .menu = MenuId::Edit,
                    .text = tr("&Next word to look at"),
                    .keys = {QKeySequence(Qt::Key_F7)},
                    .run = [this] { m_view->writePage()->nextWord(); },
                    .enabled = writing,
                    .startsGroup = true});
    m_commands.add({"wordChoices",
                    MenuId::Edit,
                    tr("C&hoices for this word"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Period)},
                    [this] { m_view->writePage()->offerChoices(); },
                    writing});
    m_commands.add({"shortCodes",
                    MenuId::Edit,
                    tr("&Short codes to put in"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Semicolon)},
                    [this] { m_view->writePage()->offerCodes(); },
                    writing});
    m_commands.add({"noteVersions",
                    MenuId::Edit,
                    tr("Earlier &versions of this note"),
                    {},
                    [this] { m_view->writePage()->showVersions(); },
                    writing});
}

void MainWindow::addHelpCommands()
{
    m_commands.add(
        {"help", MenuId::Help, tr("&Help for this page"), {QKeySequence(Qt::Key_F1)}, [this] {
             showHelp(helpTopic());
         }});
    m_commands.add({"helpSafe", MenuId::Help, tr("How your book is kept &safe"), {}, [this] {
                        showHelp(QStringLiteral("safe"));
                    }});
    m_commands.add({"helpForgot", MenuId::Help, tr("If you &forgot your passphrase"), {}, [this] {
                        showHelp(QStringLiteral("forgot"));
                    }});
    m_commands.add(
        {"keys", MenuId::Help, tr("&Keys"), {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [this] {
             auto* sheet = new ShortcutSheet(m_commands, this);
             sheet->setAttribute(Qt::WA_DeleteOnClose);
             sheet->open();
         }});
}

void MainWindow::goTo(Section section)
{
    m_view->show(section);
}

void MainWindow::changeText(int percent)
{
    m_parts.settings.setTextPercent(percent);
    m_parts.theme.setTextPercent(m_parts.settings.textPercent());
}

// Beside the rail while a book is open, else in place of the whole page.
void MainWindow::showHelp(const QString& topic)
{
    if (m_find) {
        m_find->clear();
    }
    if (isOpen()) {
        m_view->showHelp(topic);
    } else {
        m_stage->open(topic);
    }
}

void MainWindow::closeHelp()
{
    if (isOpen()) {
        m_view->closeHelp();
    } else {
        m_stage->close();
    }
}

bool MainWindow::showsHelp() const
{
    return m_stage->isOpen() || (isOpen() && m_view->showsHelp());
}

QString MainWindow::helpTopic() const
{
    if (!isOpen()) {
        const bool isLocked = qobject_cast<UnlockPage*>(m_stage->content()) != nullptr;
        return isLocked ? QStringLiteral("unlock") : QStringLiteral("first-run");
    }
    return m_find && m_find->isVisible() ? QStringLiteral("find") : topicOf(m_view->section());
}

void MainWindow::openFind(bool commandsOnly)
{
    if (!m_find) {
        m_find = new FindBox(m_parts.desk, m_names, m_view);
        connect(m_find, &FindBox::personChosen, m_view, &BookView::showPerson);
        connect(m_find, &FindBox::groupChosen, m_view, &BookView::showGroup);
        connect(m_find, &FindBox::noteChosen, m_view, &BookView::showFound);
        connect(m_find, &FindBox::sessionChosen, m_view, [this](SessionId session) {
            m_view->logSession({{}, {}, session});
        });
    }
    std::vector<FindCommand> found;
    for (const Command& command : m_commands.all()) {
        QAction* action = m_commands.action(command.id);
        if (action->isEnabled()) {
            found.push_back({QString::fromLatin1(command.id), Commands::plainText(command),
                             action->shortcut().toString(QKeySequence::NativeText),
                             [action] { action->trigger(); }});
        }
    }
    for (const HelpTopic& topic : helpTopics()) {
        //: %1 is the title of a page of the help
        found.push_back({QStringLiteral("help-") + topic.id,
                         tr("Help: %1").arg(topic.title),
                         {},
                         [this, id = topic.id] { showHelp(id); }});
    }
    m_find->setCommands(std::move(found));
    m_find->open(commandsOnly ? FindBox::Mode::Commands : FindBox::Mode::Everything);
}

} // namespace kithbook
