// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/records/settings.h"
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/forms/ownwords.h"
#include "ui/parts/banner.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"
#include "ui/parts/problemline.h"
#include "ui/parts/rowlist.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/secrets/recoverysheet.h"
#include "ui/settings/backupsettings.h"
#include "ui/settings/settingline.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/templatesettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr int kPatience = 60'000;
const QString kPassphrase = QString::fromUtf8(PageHost::passphrase().view());
enum Group { Comfort, OwnWordsGroup, NotesGroup, Templates, Privacy, Backups, About };

struct Opened
{
    Dressed dressed;
    PageHost host;
    MachineSettings settings{host.folder() + QStringLiteral("/kithbook.ini")};
    SettingsPage page{host.room(), settings, dressed.theme};

    Opened()
    {
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        host.settle();
    }
    template <typename T = QWidget>
    [[nodiscard]] T& find(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(const char* name) { find<QAbstractButton>(name).click(); }
    void type(const char* name, const QString& text)
    {
        QTest::keyClicks(&find<QLineEdit>(name), text);
    }
    void turn(Group group)
    {
        auto& list = find<RowList>("settingGroups");
        list.setCurrentIndex(list.model()->index(group, 0));
    }
    [[nodiscard]] QString setting(QLatin1StringView name)
    {
        return host.ask([name](Book& book) { return Settings(book).get(name); }).value();
    }
    template <typename Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, kPatience);
    }
};

} // namespace

TEST_CASE("comfort is applied at once and kept on this computer")
{
    Opened o;
    o.find<QSlider>("textPercent").setValue(15);
    CHECK(o.dressed.theme.textPercent() == 150);
    CHECK(o.settings.textPercent() == 150);
    o.find<ChipGroup>("look").chip(QStringLiteral("dark"))->click();
    CHECK(o.dressed.theme.look() == Look::Dark);
    CHECK(MachineSettings(o.host.folder() + QStringLiteral("/kithbook.ini")).look() ==
          Theme::Choice::Dark);

    o.press("usualSettings");
    CHECK(o.dressed.theme.textPercent() == 100);
    CHECK(o.settings.look() == Theme::Choice::SameAsComputer);
    CHECK(o.find<QSlider>("textPercent").value() == 10);
    CHECK(o.host.navigator.said.size() == 1);
}

TEST_CASE("text size changed by keys is seen in the settings")
{
    Opened o;
    o.settings.setTextPercent(130);
    CHECK(o.find<QSlider>("textPercent").value() == 13);
}

TEST_CASE("own words are kept in the book when a field is left")
{
    Opened o;
    o.turn(OwnWordsGroup);
    o.find("ownName").setFocus();
    o.type("ownName", QStringLiteral("Ana"));
    QTest::keyClick(&o.find("ownName"), Qt::Key_Tab);
    o.host.settle();
    CHECK(o.setting(Settings::kOwnName) == QStringLiteral("Ana"));
    o.find("personWord").findChildren<QAbstractButton*>().at(2)->click();
    o.find("workDays").findChildren<QAbstractButton*>().at(4)->click();
    o.host.settle();
    CHECK(o.setting(Settings::kPersonWord) == QStringLiteral("peer"));
    CHECK(o.setting(Settings::kWorkHours) == QStringLiteral("Fri 09:00-17:00"));
    CHECK(o.host.navigator.errors.empty());
}

TEST_CASE("own words the book has are shown, further work hours are left as they are")
{
    Opened o;
    const QString hours = QStringLiteral("Mon-Thu 09:00-17:00; Fri,Sun 09:00-13:30");
    REQUIRE(o.host.write([&](Book& book, Mutation& mutation) {
        return writeOwnWords(book, mutation,
                             {.ownName = QStringLiteral("Luis"),
                              .jobTitle = {},
                              .personWord = QStringLiteral("neighbor"),
                              .hours = WorkHours::parse(hours).value()});
    }));
    o.host.settle();
    CHECK(o.find<QLineEdit>("ownName").text() == QStringLiteral("Luis"));
    CHECK(o.find<QLineEdit>("otherPersonWord").text() == QStringLiteral("neighbor"));
    o.turn(OwnWordsGroup);
    o.find("jobTitle").setFocus();
    o.type("jobTitle", QStringLiteral("helper"));
    QTest::keyClick(&o.find("jobTitle"), Qt::Key_Tab);
    o.host.settle();
    CHECK(o.setting(Settings::kWorkHours) == hours);
}

TEST_CASE("the lock has minutes to choose from and no never")
{
    Opened o;
    auto& minutes = o.find<QComboBox>("lockAfter");
    CHECK(minutes.currentData().toInt() == 5);
    for (int i = 0; i < minutes.count(); ++i) {
        CHECK(minutes.itemData(i).toInt() >= MachineSettings::kSoonestLock);
        CHECK(minutes.itemData(i).toInt() <= MachineSettings::kLatestLock);
    }
    minutes.setCurrentIndex(minutes.count() - 1);
    Q_EMIT minutes.activated(minutes.count() - 1);
    CHECK(o.settings.lockAfterMinutes() == 60);
}

TEST_CASE("names are hidden now or from the start")
{
    Opened o;
    o.press("hideNames");
    CHECK(o.host.names.areHidden());
    o.host.names.setHidden(false);
    CHECK_FALSE(o.find<QCheckBox>("hideNames").isChecked());
    o.press("startHidden");
    CHECK(o.settings.startsWithNamesHidden());
}

TEST_CASE("the passphrase is changed only by somebody who knows it")
{
    Opened o;
    o.turn(Privacy);
    o.press("changePassphrase");
    const QString fresh = QStringLiteral("nine orange boats sail past the mill");
    const auto old = [&] {
        for (auto* field : o.page.findChildren<PassphraseField*>()) {
            if (&field->line() == &o.find<QLineEdit>("oldPassphrase")) {
                return field;
            }
        }
        return static_cast<PassphraseField*>(nullptr);
    }();
    REQUIRE(old);
    o.type("oldPassphrase", QStringLiteral("a guess"));
    o.type("newPassphrase", fresh);
    o.type("newPassphraseAgain", fresh);
    o.press("reallyChangePassphrase");
    REQUIRE(o.wait([&] { return !old->problem().isEmpty(); }));
    CHECK(old->problem().startsWith(QStringLiteral("That passphrase did not open")));

    o.type("oldPassphrase", kPassphrase);
    o.press("reallyChangePassphrase");
    REQUIRE(o.wait([&] { return o.find("passphraseChanged").isVisible(); }));
    CHECK(o.find<QLineEdit>("newPassphrase").text().isEmpty());
    o.host.desk().open(o.host.path(), {SlotKind::Passphrase, SecretBytes::copyOf(fresh.toUtf8())});
    REQUIRE(o.wait([&] { return o.host.desk().state() != BookDesk::State::Opening; }));
    CHECK(o.host.desk().isOpen());
}

TEST_CASE("new recovery words are made after it was said what happens to the old ones")
{
    Opened o;
    o.turn(Privacy);
    o.press("newSheet");
    CHECK(o.find("sheetQuestion").isVisible());
    o.press("keepWords");
    CHECK_FALSE(o.find("sheetQuestion").isVisible());
    o.press("newSheet");
    o.press("makeWords");
    REQUIRE(o.wait([&] { return o.page.findChild<QLabel*>(QStringLiteral("word12")); }));
    o.host.settle();
    CHECK(o.setting(Settings::kRecoverySheetLater) == QStringLiteral("1"));
    const RecoverySheet& sheet = *o.page.findChild<RecoverySheet*>();
    QStringList words;
    for (const int place : sheet.asked()) {
        words << o.find<QLabel>(qPrintable(QStringLiteral("word%1").arg(place + 1))).text();
    }
    o.press("sheetNext");
    for (int i = 0; i < 3; ++i) {
        o.type(qPrintable(QStringLiteral("recoveryWord%1").arg(i)), words[i]);
    }
    o.press("sheetNext");
    o.host.settle();
    CHECK(o.setting(Settings::kRecoverySheetLater).isNull());
    CHECK_FALSE(sheet.isVisible());
}

TEST_CASE("a backup is made where the person chose, and told with what is in it")
{
    Opened o;
    o.host.addPerson(QStringLiteral("Sam T."));
    o.turn(Backups);
    const QString folder = o.host.folder() + QStringLiteral("/stick");
    o.page.findChild<BackupSettings*>()->setAskFolder([&](QWidget*) { return folder; });
    o.press("changeBackupFolder");
    CHECK(o.settings.backupFolder() == folder);
    o.press("backUpNow");
    CHECK_FALSE(o.find("backUpNow").isEnabled());
    REQUIRE(o.wait([&] { return o.find("backupDone").isVisible(); }));
    o.host.settle();
    CHECK(backupsIn(folder).size() == 1);
    CHECK(o.find<QLabel>("backup0").text().startsWith(QStringLiteral("Today")));
    CHECK(o.find("backUpNow").isEnabled());
}

TEST_CASE("a backup that cannot be made is told of, and can be tried again")
{
    Opened o;
    o.turn(Backups);
    o.settings.setBackupFolder(o.host.path() + QStringLiteral("/not a folder"));
    o.press("backUpNow");
    REQUIRE(o.wait([&] { return o.find("backupTrouble").isVisible(); }));
    CHECK_FALSE(o.find<Banner>("backupTrouble").text().isEmpty());
    CHECK(o.find("backUpNow").isEnabled());
}

TEST_CASE("find narrows the list of settings and marks the line")
{
    Opened o;
    auto& list = o.find<RowList>("settingGroups");
    o.type("findSetting", QStringLiteral("stop using"));
    CHECK(list.isRowHidden(Comfort));
    CHECK_FALSE(list.isRowHidden(Privacy));
    CHECK(o.find("lockAfter").isVisible());
    int marked = 0;
    for (const auto* line : o.page.findChildren<SettingLine*>()) {
        marked += line->isMarked() ? 1 : 0;
    }
    CHECK(marked == 1);
    o.find<QLineEdit>("findSetting").clear();
    CHECK_FALSE(list.isRowHidden(Comfort));
    o.type("findSetting", QStringLiteral("zzz"));
    CHECK_FALSE(list.isVisible());
}

TEST_CASE("about names version, license and sources")
{
    Opened o;
    o.turn(About);
    QString all;
    for (const auto* label : o.page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            all += label->text() + u'\n';
        }
    }
    CHECK(all.contains(QStringLiteral("GPL-3.0-or-later")));
    CHECK(all.contains(QStringLiteral("Version ")));
    for (const ListId list : allLists()) {
        CHECK(all.contains(o.host.desk().catalogues().shipped(list).info().attribution));
    }
}

TEST_CASE("settings keep to a small window with large text without scrolling sideways")
{
    Opened o;
    o.dressed.theme.setTextPercent(200);
    o.page.resize(800, 520);
    for (const Group group : {Comfort, OwnWordsGroup, Privacy, Backups, About}) {
        o.turn(group);
        QTest::qWait(1);
        CHECK(o.page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("an agency's template is kept from a file, and a file that is none is refused in words")
{
    Opened o;
    o.turn(Templates);
    o.host.settle();
    CHECK(o.find<Label>("ownTemplates").text() ==
          QStringLiteral("There are none in this book yet."));
    CHECK(o.find("dropTemplates").isHidden());
    const QString path = o.host.folder() + QStringLiteral("/ours.json");
    const auto take = [&](const char* text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        o.page.findChild<TemplateSettings*>()->takeFile(path);
        o.host.settle();
    };
    take("no template");
    CHECK(o.find<ProblemLine>("templateProblem")
              .problem()
              .startsWith(QStringLiteral("That file holds no template")));
    take(R"({"format": 1, "overlay": "note_templates", "version": 1, "based_on": 1,
        "source": "Agency", "add": [{"code": "ours", "label": {"en": "Our own"},
        "links": ["story", "plan"]}]})");
    CHECK(o.find<ProblemLine>("templateProblem").problem().isEmpty());
    CHECK(o.find<Label>("ownTemplates").text() == QStringLiteral("In this book: Our own."));
    const auto isOffered = [&] {
        const auto* own = o.host.desk().templates().templates().find(QStringLiteral("ours"));
        return own && !own->hidden;
    };
    const NoteTemplates& before = o.host.desk().templates();
    CHECK(isOffered());

    o.press("dropTemplates");
    o.host.settle();
    CHECK(o.find("dropTemplates").isHidden());
    CHECK_FALSE(isOffered());
    CHECK(before.sectionsOf(QStringLiteral("ours"))); // whoever has it may go on with it
    CHECK(o.host.navigator.undoable.size() == 1);
    REQUIRE(o.host.ask([](Book& book) { return undoLastStep(book); }));
    o.host.settle();
    o.host.settle();
    CHECK(isOffered());
    CHECK(o.find<Label>("ownTemplates").text() == QStringLiteral("In this book: Our own."));
}

TEST_CASE("words to look at and spelling can be turned off, and are on at first")
{
    Opened s;
    s.turn(NotesGroup);
    s.host.settle();
    CHECK(s.find<QCheckBox>("wordingOn").isChecked());
    CHECK(s.find<QCheckBox>("spellingOn").isChecked());
    s.press("wordingOn");
    s.press("spellingOn");
    s.host.settle();
    CHECK(s.setting(Settings::kWordingOff) == QStringLiteral("1"));
    CHECK(s.setting(Settings::kSpellingOff) == QStringLiteral("1"));
    s.press("usualSettings");
    s.host.settle();
    CHECK(s.setting(Settings::kSpellingOff).isEmpty());
    CHECK(s.find<QCheckBox>("spellingOn").isChecked());
}

TEST_CASE("a short code of one's own is added and removed")
{
    Opened s;
    s.turn(NotesGroup);
    s.host.settle();
    s.type("newCode", QStringLiteral(";bus"));
    s.press("addCode");
    CHECK(s.setting(Settings::kOwnSnippets).isEmpty()); // it stands for nothing yet
    s.type("newCodeText", QStringLiteral("We planned the bus."));
    s.press("addCode");
    s.host.settle();
    CHECK(s.setting(Settings::kOwnSnippets) == QStringLiteral("bus We planned the bus."));
    s.press("removeCode_bus");
    s.host.settle();
    CHECK(s.setting(Settings::kOwnSnippets).isEmpty());
    CHECK(s.host.navigator.undoable.size() == 2);
}
