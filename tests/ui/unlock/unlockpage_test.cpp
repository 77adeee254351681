// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/passphrase.h"
#include "core/book/recoverywords.h"
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/desk/madeupbook.h"
#include "ui/parts/banner.h"
#include "ui/parts/field.h"
#include "ui/secrets/passphrasefield.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

constexpr int kPatience = 60'000;

// A book that is locked, and the page that opens it.
struct Locked
{
    Dressed dressed;
    PageHost host;
    SecretBytes entropy = host.desk().takeRecoveryEntropy();
    std::unique_ptr<UnlockPage> page;
    std::unique_ptr<QSignalSpy> unlocked;

    Locked()
    {
        QSignalSpy locked(&host.desk(), &BookDesk::locked);
        host.desk().lock();
        REQUIRE(locked.wait(kPatience));
        page = std::make_unique<UnlockPage>(host.desk());
        unlocked = std::make_unique<QSignalSpy>(page.get(), &UnlockPage::unlocked);
        page->resize(1366, 860);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }
    template <typename T = QWidget>
    [[nodiscard]] T& find(const char* name) const
    {
        T* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QLineEdit& line() const { return find<QLineEdit>("passphrase"); }
    [[nodiscard]] QString problem() const { return page->findChild<PassphraseField*>()->problem(); }
    bool waitUnlocked() const { return unlocked->count() > 0 || unlocked->wait(kPatience); }
    bool waitRefused()
    {
        QSignalSpy failed(&host.desk(), &BookDesk::openingFailed);
        return failed.wait(kPatience);
    }
    void typeWords(const QStringList& words) const
    {
        QTest::mouseClick(&find<QPushButton>("forgot"), Qt::LeftButton);
        find<QPlainTextEdit>("words").setPlainText(words.join(u' '));
        QTest::mouseClick(&find<QPushButton>("openWithWords"), Qt::LeftButton);
    }
};

const QString kPassphrase = QString::fromUtf8(PageHost::passphrase().view());

} // namespace

TEST_CASE("the passphrase has the focus and Enter opens the book")
{
    Locked l;
    REQUIRE(l.line().hasFocus());
    QTest::keyClicks(&l.line(), kPassphrase);
    QTest::keyClick(&l.line(), Qt::Key_Return);
    auto& unlock = l.find<QPushButton>("unlock");
    CHECK_FALSE(unlock.isEnabled());
    CHECK(unlock.text() == QStringLiteral("Opening…"));
    QTest::keyClick(&l.line(), Qt::Key_Return); // once is enough
    REQUIRE(l.waitUnlocked());
    CHECK(l.host.desk().isOpen());
    CHECK(l.line().text().isEmpty());
    CHECK(unlock.isEnabled());
}

TEST_CASE("a wrong passphrase is told below the field, selected, and the next try opens")
{
    Locked l;
    QTest::keyClicks(&l.line(), QStringLiteral("not this one"));
    QTest::mouseClick(&l.find<QPushButton>("unlock"), Qt::LeftButton);
    REQUIRE(l.waitRefused());
    CHECK(l.problem().startsWith(QStringLiteral("That passphrase did not open this book.")));
    CHECK(l.line().hasFocus());
    CHECK(l.line().selectedText().size() == 12);
    CHECK(l.find<QPushButton>("unlock").isEnabled());
    QTest::keyClicks(&l.line(), kPassphrase);
    CHECK(l.problem().isEmpty());
    QTest::keyClick(&l.line(), Qt::Key_Return);
    REQUIRE(l.waitUnlocked());
}

TEST_CASE("with nothing typed there is nothing to try")
{
    Locked l;
    QTest::keyClick(&l.line(), Qt::Key_Return);
    CHECK_FALSE(l.problem().isEmpty());
    CHECK(l.host.desk().state() == BookDesk::State::Closed);
}

TEST_CASE("a book that is gone is told of in words")
{
    Locked l;
    l.page->setBook(l.host.folder() + QStringLiteral("/elsewhere.kithbook"));
    QTest::keyClicks(&l.line(), kPassphrase);
    QTest::keyClick(&l.line(), Qt::Key_Return);
    REQUIRE(l.waitRefused());
    CHECK_FALSE(l.problem().isEmpty());
    CHECK_FALSE(l.problem().contains(QStringLiteral("elsewhere")));
}

TEST_CASE("recovery words open the book and ask for a new passphrase, which opens it next time")
{
    Locked l;
    l.typeWords(wordsFor(l.entropy));
    QSignalSpy opened(&l.host.desk(), &BookDesk::opened);
    REQUIRE(opened.wait(kPatience));
    CHECK(l.unlocked->count() == 0);
    const QString fresh = QStringLiteral("nine orange boats sail past the mill");
    QTest::keyClicks(&l.find<QLineEdit>("newPassphrase"), fresh);
    QTest::keyClicks(&l.find<QLineEdit>("newPassphraseAgain"), fresh);
    QTest::mouseClick(&l.find<QPushButton>("keepPassphrase"), Qt::LeftButton);
    REQUIRE(l.waitUnlocked());

    QSignalSpy locked(&l.host.desk(), &BookDesk::locked);
    l.host.desk().lock();
    REQUIRE(locked.wait(kPatience));
    QTest::keyClicks(&l.line(), fresh);
    QTest::keyClick(&l.line(), Qt::Key_Return);
    REQUIRE(opened.wait(kPatience));
    CHECK(l.unlocked->count() == 2);
}

TEST_CASE("a new passphrase can wait after recovery words")
{
    Locked l;
    l.typeWords(wordsFor(l.entropy));
    QSignalSpy opened(&l.host.desk(), &BookDesk::opened);
    REQUIRE(opened.wait(kPatience));
    QTest::mouseClick(&l.find<QPushButton>("keepLater"), Qt::LeftButton);
    CHECK(l.unlocked->count() == 1);
}

TEST_CASE("recovery words that do not fit are told by their place, before anything is opened")
{
    Locked l;
    QStringList words = wordsFor(l.entropy);
    SECTION("a word of no list")
    {
        words[2] = QStringLiteral("zzzzz");
        l.typeWords(words);
        const auto& field = *qobject_cast<Field*>(l.find<QPlainTextEdit>("words").parentWidget());
        CHECK(field.problem().startsWith(QStringLiteral("Word 3 is not one of")));
    }
    SECTION("one too few")
    {
        words.removeLast();
        l.typeWords(words);
        const auto& field = *qobject_cast<Field*>(l.find<QPlainTextEdit>("words").parentWidget());
        CHECK(field.problem().contains(QStringLiteral("11")));
    }
    CHECK(l.host.desk().state() == BookDesk::State::Closed);
    QTest::keyClick(&l.find<QPlainTextEdit>("words"), Qt::Key_Escape);
    CHECK(l.line().isVisible());
    CHECK(l.find<QPlainTextEdit>("words").toPlainText().isEmpty());
}

TEST_CASE("a lock while the new passphrase is chosen leads back to the lock page, empty")
{
    Locked l;
    l.typeWords(wordsFor(l.entropy));
    QSignalSpy opened(&l.host.desk(), &BookDesk::opened);
    REQUIRE(opened.wait(kPatience));
    QTest::keyClicks(&l.find<QLineEdit>("newPassphrase"), QStringLiteral("nine orange"));
    QSignalSpy locked(&l.host.desk(), &BookDesk::locked);
    l.host.desk().lock();
    REQUIRE(locked.wait(kPatience));
    CHECK(l.line().isVisible());
    CHECK(l.find<QLineEdit>("newPassphrase").text().isEmpty());
    CHECK(l.unlocked->count() == 0);
}

TEST_CASE("the lock page says what is kept, and of whom the book is only when nobody is real")
{
    Locked l;
    auto& kept = l.find<Banner>("kept");
    CHECK_FALSE(kept.isVisible());
    l.page->setKeptLine(QStringLiteral("Your note from 4:12 PM is kept."));
    CHECK(kept.isVisible());
    l.page->setKeptLine({});
    CHECK_FALSE(kept.isVisible());

    CHECK_FALSE(l.find<Banner>("madeUp").isVisible());
    l.page->setBook(madeUpBookPath());
    CHECK(l.find<Banner>("madeUp").text().contains(QString(kMadeUpPassphrase)));
    CHECK(l.find<Banner>("madeUp").isVisible());
}

TEST_CASE("Tab goes through the lock page in reading order")
{
    Locked l;
    QSignalSpy another(l.page.get(), &UnlockPage::openAnotherAsked);
    for (const char* name : {"showPassphrase", "unlock", "forgot", "openAnother"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget());
        CHECK(QApplication::focusWidget()->objectName() == QString::fromLatin1(name));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(another.count() == 1);
}

TEST_CASE("the lock page fits a small window with large text without scrolling sideways")
{
    Locked l;
    l.dressed.theme.setTextPercent(200);
    l.page->resize(800, 560);
    QApplication::processEvents();
    CHECK(l.page->minimumSizeHint().width() <= 800);
    CHECK(l.find<QPushButton>("unlock").width() < 800);
}

TEST_CASE("the lock page has nothing to scroll from its first moment")
{
    const Locked l;
    CHECK(l.page->findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
}
