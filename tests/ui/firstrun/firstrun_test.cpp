// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backup.h"
#include "core/book/recoverywords.h"
#include "core/records/peoplelist.h"
#include "core/records/settings.h"
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/firstrun/firstrun.h"
#include "ui/firstrun/recoverypage.h"
#include "ui/forms/ownwords.h"
#include "ui/parts/banner.h"
#include "ui/parts/steps.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/secrets/recoverysheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr int kPatience = 60'000;
const QString kPassphrase = QStringLiteral("seven quiet geese cross the river");

// A computer on which nobody has used Kithbook yet.
struct NewComputer
{
    Dressed dressed;
    QTemporaryDir folder;
    FixedClock clock{PageHost::kNow, PageHost::kOffset};
    Catalogues catalogues = Catalogues::load().value();
    NoteTemplates templates = NoteTemplates::load().value();
    BookDesk desk{{catalogues, templates}, clock};
    MachineSettings settings{folder.filePath(QStringLiteral("kithbook.ini"))};
    QString chosen = folder.filePath(QStringLiteral("mine/own.kithbook"));
    FirstRun run{desk, settings, dressed.theme};
    QSignalSpy done{&run, &FirstRun::done};

    NewComputer()
    {
        const auto choose = [this](QWidget*) { return chosen; };
        run.setFiles({[this](QWidget*, const QString&) { return chosen; }, choose, choose});
        run.setMadeUpPath(folder.filePath(QStringLiteral("data/made-up.kithbook")));
        run.resize(1366, 860);
        run.show();
        run.activateWindow();
        QApplication::processEvents();
    }
    /// Of what is on the screen.
    template <typename T = QWidget>
    [[nodiscard]] T& find(const char* name)
    {
        for (T* each : run.findChildren<T*>(QString::fromLatin1(name))) {
            if (each->isVisible()) {
                return *each;
            }
        }
        FAIL("not on the screen: " << name);
        std::abort();
    }
    void press(const char* name) { find<QAbstractButton>(name).click(); }
    void type(const char* name, const QString& text)
    {
        QTest::keyClicks(&find<QLineEdit>(name), text);
    }
    [[nodiscard]] int step() { return run.findChild<Steps*>()->current(); }
    void makeBook()
    {
        press("startOwn");
        press("changePath");
        type("newPassphrase", kPassphrase);
        type("newPassphraseAgain", kPassphrase);
        QSignalSpy opened(&desk, &BookDesk::opened);
        press("main");
        REQUIRE(opened.wait(kPatience));
        QApplication::processEvents();
    }
    template <typename Job>
    auto ask(Job job) -> std::invoke_result_t<Job, Book&>
    {
        std::optional<std::invoke_result_t<Job, Book&>> answer;
        QObject context;
        desk.ask(&context, std::move(job), [&](auto result) { answer = std::move(result); });
        while (!answer) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return std::move(*answer);
    }
    [[nodiscard]] QString setting(QLatin1StringView name)
    {
        return ask([name](Book& book) { return Settings(book).get(name); }).value();
    }
};

} // namespace

TEST_CASE("the welcome page begins on a book of one's own; Up and Down choose, Enter takes")
{
    NewComputer c;
    REQUIRE(c.find("startOwn").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(c.find("lookAround").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(c.find("startOwn").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(c.step() == 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(c.step() == 1);
    CHECK(c.find("newPassphrase").hasFocus());
    c.press("back");
    CHECK(c.step() == 0);
}

TEST_CASE("text size is chosen on the first page, applied at once and kept")
{
    NewComputer c;
    auto& sizes = c.find("textSize");
    const auto chips = sizes.findChildren<QAbstractButton*>();
    REQUIRE(chips.size() == 3);
    chips.last()->click();
    CHECK(c.dressed.theme.textPercent() == 160);
    CHECK(c.settings.textPercent() == 160);
}

TEST_CASE("a book is made, its words are typed back, and what was said is kept in it")
{
    NewComputer c;
    c.makeBook();
    CHECK(c.settings.bookPath() == c.chosen);
    CHECK(c.step() == 2);
    CHECK(c.setting(Settings::kRecoverySheetLater) == QStringLiteral("1"));

    RecoverySheet& sheet = c.run.recoveryPage().sheet();
    QStringList words;
    for (int i = 1; i <= kRecoveryWordCount; ++i) {
        words << c.find<QLabel>(qPrintable(QStringLiteral("word%1").arg(i))).text();
        words.last().detach();
    }
    c.press("main");
    SECTION("rightly")
    {
        for (std::size_t i = 0; i < 3; ++i) {
            c.type(qPrintable(QStringLiteral("recoveryWord%1").arg(i)), words[sheet.asked()[i]]);
        }
        c.press("main");
        CHECK(c.step() == 3);
        CHECK(c.setting(Settings::kRecoverySheetLater).isNull());
    }
    SECTION("wrongly, then later")
    {
        c.type("recoveryWord0", QStringLiteral("nonsense"));
        c.press("main");
        CHECK(c.step() == 2);
        c.press("other");
        CHECK(c.step() == 3);
        CHECK(c.setting(Settings::kRecoverySheetLater) == QStringLiteral("1"));
    }
    CHECK(c.done.count() == 0);
    c.type("ownName", QStringLiteral("Ana"));
    c.type("jobTitle", QStringLiteral("peer specialist"));
    c.find("personWord").findChildren<QAbstractButton*>().at(3)->click();
    c.find("workDays").findChildren<QAbstractButton*>().at(0)->click();
    c.press("main");
    REQUIRE((c.done.count() > 0 || c.done.wait(kPatience)));
    const OwnWords kept = c.ask([](Book& book) { return readOwnWords(book); }).value();
    CHECK(kept.ownName == QStringLiteral("Ana"));
    CHECK(kept.jobTitle == QStringLiteral("peer specialist"));
    CHECK(kept.personWord == QStringLiteral("member"));
    CHECK(kept.hours.toText() == QStringLiteral("Mon 09:00-17:00"));
}

TEST_CASE("nothing has to be said about oneself")
{
    NewComputer c;
    c.makeBook();
    c.press("other");
    c.press("other");
    CHECK(c.done.count() == 1);
    CHECK(c.setting(Settings::kOwnName).isNull());
}

TEST_CASE("a passphrase typed differently the second time makes no book")
{
    NewComputer c;
    c.press("startOwn");
    c.type("newPassphrase", kPassphrase);
    c.type("newPassphraseAgain", QStringLiteral("seven quiet geese"));
    c.press("main");
    CHECK(c.desk.state() == BookDesk::State::Closed);
    CHECK(c.find("newPassphraseAgain").hasFocus());
}

TEST_CASE("a file that is there is never written over by a new book")
{
    NewComputer c;
    REQUIRE(QDir().mkpath(QFileInfo(c.chosen).path()));
    QFile file(c.chosen);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    c.press("startOwn");
    c.press("changePath");
    c.type("newPassphrase", kPassphrase);
    c.type("newPassphraseAgain", kPassphrase);
    QSignalSpy failed(&c.desk, &BookDesk::openingFailed);
    c.press("main");
    REQUIRE(failed.wait(kPatience));
    CHECK(c.find<Banner>("trouble").text().startsWith(QStringLiteral("A file of that name")));
    CHECK(QFileInfo(c.chosen).size() == 14);
    CHECK(c.find("main").isEnabled());
    CHECK(c.settings.bookPath().isEmpty());
}

TEST_CASE("looking around opens a book with made-up people, and the same one the next time")
{
    NewComputer c;
    c.press("lookAround");
    REQUIRE(c.done.wait(kPatience));
    CHECK(c.desk.about().madeUp);
    const auto people = [&] {
        return c.ask([&](Book& book) { return PeopleList(book, c.catalogues).count(); });
    };
    CHECK(people() == 12);
    CHECK(c.settings.bookPath().isEmpty());
    QSignalSpy locked(&c.desk, &BookDesk::locked);
    c.desk.lock();
    REQUIRE(locked.wait(kPatience));
    CHECK(c.step() == 0);
    c.press("lookAround");
    REQUIRE(c.done.wait(kPatience));
    CHECK(people() == 12);
}

TEST_CASE("a book that is there already is left to the lock page")
{
    NewComputer c;
    QSignalSpy chosen(&c.run, &FirstRun::bookChosen);
    c.press("openBook");
    CHECK(chosen.count() == 1);
    CHECK(c.settings.bookPath() == c.chosen);
}

TEST_CASE("a backup is brought back with its passphrase")
{
    PageHost host;
    const PersonId sam = host.addPerson(QStringLiteral("Sam T."));
    const QString backups = host.folder() + QStringLiteral("/backups");
    const auto backup = host.ask([&](Book& book) { return backUp(book, backups); });
    REQUIRE(backup);

    NewComputer c;
    const QString target = c.chosen;
    c.press("bringBack");
    c.press("main");
    CHECK(c.desk.state() == BookDesk::State::Closed);
    c.press("chooseTarget");
    c.chosen = backup->path;
    c.press("chooseBackup");
    CHECK(c.find("passphrase").hasFocus());
    SECTION("the wrong one first")
    {
        c.type("passphrase", QStringLiteral("another passphrase"));
        QSignalSpy failed(&c.desk, &BookDesk::openingFailed);
        c.press("main");
        REQUIRE(failed.wait(kPatience));
        CHECK(c.find<QLineEdit>("passphrase").selectedText().size() == 18);
        CHECK_FALSE(QFile::exists(target));
    }
    SECTION("the right one") {}
    c.type("passphrase", kPassphrase);
    c.press("main");
    REQUIRE(c.done.wait(kPatience));
    CHECK(c.settings.bookPath() == target);
    CHECK(c.ask([&](Book& book) { return PeopleList(book, c.catalogues).count(); }) == 1);
    CHECK_FALSE(sam.isNull());
}

TEST_CASE("first run keeps to a small window with large text")
{
    NewComputer c;
    c.dressed.theme.setTextPercent(200);
    c.run.resize(800, 560);
    QApplication::processEvents();
    CHECK(c.run.minimumSizeHint().width() <= 800);
    c.press("startOwn");
    QApplication::processEvents();
    CHECK(c.find("main").mapTo(&c.run, QPoint()).y() < 560);
    CHECK(c.run.size() == QSize(800, 560));
}
