// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/firstpages.h"

#include "tests/ui/support/pagehost.h"
#include "ui/firstrun/firstrun.h"
#include "ui/parts/rowlist.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/settings/settingspage.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kithbook {

namespace {

using test::PageHost;

// The page with all it stands on, which goes when it goes.
class Stage final : public QWidget
{
public:
    PageHost host;
    QTemporaryDir folder;
    MachineSettings settings{folder.filePath(QStringLiteral("kithbook.ini"))};
    QWidget* page = nullptr;

    void put(QWidget* shown)
    {
        page = shown;
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(shown);
    }
    ~Stage() override { delete page; }
};

std::unique_ptr<Stage> firstRun()
{
    auto stage = std::make_unique<Stage>();
    auto* theme = qApp->findChild<Theme*>(QString(), Qt::FindDirectChildrenOnly);
    stage->put(new FirstRun(stage->host.desk(), stage->settings, *theme));
    return stage;
}

template <typename T>
T& find(const QWidget& page, const char* name)
{
    return *page.findChild<T*>(QString::fromLatin1(name));
}

void press(const QWidget& page, const char* name)
{
    find<QPushButton>(page, name).click();
}

std::unique_ptr<Stage> withNewBook()
{
    auto stage = firstRun();
    press(*stage->page, "startOwn");
    press(*stage->page, "useSuggestion");
    const QString phrase = find<QLineEdit>(*stage->page, "newPassphrase").text();
    find<QLineEdit>(*stage->page, "newPassphraseAgain").setText(phrase);
    find<QLineEdit>(*stage->page, "bookPath")
        .setText(stage->folder.filePath(QStringLiteral("Kithbook.kithbook")));
    press(*stage->page, "main");
    while (stage->host.desk().state() == BookDesk::State::Opening) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    return stage;
}

std::unique_ptr<Stage> lockPage()
{
    auto stage = std::make_unique<Stage>();
    stage->put(new UnlockPage(stage->host.desk()));
    return stage;
}

std::unique_ptr<Stage> settingsAt(int group)
{
    auto stage = std::make_unique<Stage>();
    auto* theme = qApp->findChild<Theme*>(QString(), Qt::FindDirectChildrenOnly);
    stage->settings.setTextPercent(theme->textPercent());
    stage->settings.setLook(theme->choice());
    stage->put(new SettingsPage(stage->host.room(), stage->settings, *theme));
    auto& list = find<RowList>(*stage->page, "settingGroups");
    list.setCurrentIndex(list.model()->index(group, 0));
    return stage;
}

} // namespace

std::unique_ptr<QWidget> welcomeScreen()
{
    return firstRun();
}

std::unique_ptr<QWidget> passphraseScreen()
{
    auto stage = firstRun();
    press(*stage->page, "startOwn");
    press(*stage->page, "useSuggestion");
    find<QLineEdit>(*stage->page, "bookPath")
        .setText(QStringLiteral("/home/ana/Documents/Kithbook.kithbook"));
    return stage;
}

std::unique_ptr<QWidget> recoveryScreen()
{
    return withNewBook();
}

std::unique_ptr<QWidget> yourWordsScreen()
{
    auto stage = withNewBook();
    press(*stage->page, "other");
    return stage;
}

std::unique_ptr<QWidget> unlockScreen()
{
    auto stage = lockPage();
    auto* page = qobject_cast<UnlockPage*>(stage->page);
    page->setKeptLine(UnlockPage::tr("Your note from 4:12 PM is kept."));
    page->findChild<PassphraseField*>()->setText(QStringLiteral("fourteen signs"));
    find<QWidget>(*page, "capsLock").show();
    return stage;
}

std::unique_ptr<QWidget> recoveryWordsScreen()
{
    auto stage = lockPage();
    press(*stage->page, "forgot");
    return stage;
}

std::unique_ptr<QWidget> comfortScreen()
{
    return settingsAt(0);
}

std::unique_ptr<QWidget> languageScreen()
{
    return settingsAt(1);
}

std::unique_ptr<QWidget> notesSettingsScreen()
{
    return settingsAt(2);
}

std::unique_ptr<QWidget> templatesScreen()
{
    return settingsAt(3);
}

std::unique_ptr<QWidget> privacyScreen()
{
    return settingsAt(4);
}

std::unique_ptr<QWidget> backupsScreen()
{
    return settingsAt(5);
}

} // namespace kithbook
