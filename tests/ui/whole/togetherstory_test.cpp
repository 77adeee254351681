// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A note written together, in the real window: the screen is turned, and nothing of anybody else is
// on it until it is turned back; then it is looked over and signed.
#include "core/notes/drawnname.h"
#include "core/notes/notes.h"
#include "core/notes/reflections.h"
#include "core/notes/signing.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/notesteps.h"
#include "ui/find/findbox.h"
#include "ui/parts/textbox.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/writing/namepad.h"
#include "ui/writing/signwait.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// Everything that can be read on the window now.
QString shownWords(WholeWindow& whole)
{
    QStringList words;
    for (const auto* label : whole.window().findChildren<QLabel*>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    for (const auto* button : whole.window().findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            words.append(button->text());
        }
    }
    return words.join(u'\n');
}

bool isOnScreen(WholeWindow& whole, const char* name)
{
    const auto all = whole.window().findChildren<QWidget*>(QString::fromLatin1(name));
    return std::any_of(all.begin(), all.end(),
                       [](const QWidget* each) { return each->isVisible(); });
}

void draw(WholeWindow& whole)
{
    auto& pad = whole.find<NamePad>("namePad");
    QTest::mousePress(&pad, Qt::LeftButton, {}, {30, 60});
    QTest::mouseMove(&pad, {90, 30});
    QTest::mouseMove(&pad, {150, 70});
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, {200, 50});
}

void signNow(WholeWindow& whole)
{
    whole.find<QLineEdit>("signAs").setText(QStringLiteral("Luz D."));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    auto* wait = whole.window().findChild<SignWait*>();
    REQUIRE(wait);
    for (int i = 0; i < SignWait::kSeconds; ++i) {
        wait->tick();
    }
    whole.settle();
    whole.settle();
}

} // namespace

TEST_CASE("a note is written together, answered and named, and signed with the answer in it")
{
    WholeWindow whole;
    whole.unlock();
    const auto people = everybody(whole);
    logAndWrite(whole);
    whole.type(QStringLiteral("The bus was late."));
    REQUIRE(isOnScreen(whole, "review"));
    REQUIRE(whole.window().findChild<Rail*>()->isVisible());
    whole.click("writeTogether");
    whole.settle();

    // This note alone.
    CHECK(whole.view().isAlone());
    CHECK_FALSE(whole.window().menuBar()->isVisible());
    CHECK_FALSE(whole.window().findChild<StatusLine*>()->isVisible());
    CHECK_FALSE(whole.window().findChild<Rail*>()->isVisible());
    for (const char* gone : {"review", "moreActs", "helperSwitch", "undoBar"}) {
        INFO(gone);
        CHECK_FALSE(isOnScreen(whole, gone));
    }
    const QString shown = shownWords(whole);
    for (size_t i = 1; i < people.size(); ++i) {
        INFO(people[i].name.toStdString());
        CHECK_FALSE(shown.contains(people[i].name));
    }

    // No key leads to another page or to the find box.
    for (const auto key : {Qt::Key_K, Qt::Key_F, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_N,
                           Qt::Key_G, Qt::Key_Comma, Qt::Key_Slash, Qt::Key_O}) {
        whole.press(key, Qt::ControlModifier);
        whole.settle();
        CHECK(whole.view().isAlone());
        CHECK(whole.view().section() == Section::Write);
    }
    whole.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    whole.press(Qt::Key_F1);
    whole.press(Qt::Key_Left, Qt::AltModifier);
    whole.settle();
    CHECK(whole.view().isAlone());
    CHECK_FALSE(whole.view().showsHelp());
    const auto* find = whole.window().findChild<FindBox*>();
    CHECK((!find || !find->isVisible()));

    whole.type(QStringLiteral(" We laughed."));
    whole.click("togetherNext");
    whole.settle();
    whole.find<QWidget>("personsComment").setFocus();
    whole.type(QStringLiteral("I was brave."));
    whole.click("persons_agrees");
    draw(whole);
    whole.press(Qt::Key_Escape);
    whole.settle();
    CHECK(whole.view().isAlone());
    CHECK_FALSE(shownWords(whole).contains(QStringLiteral("laughed")));
    CHECK_FALSE(shownWords(whole).contains(people.front().name));
    whole.press(Qt::Key_Space); // the button has the focus
    whole.settle();
    CHECK_FALSE(whole.view().isAlone());
    CHECK(whole.window().menuBar()->isVisible());
    CHECK(isOnScreen(whole, "review"));

    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    REQUIRE(whole.view().section() == Section::Review);
    signNow(whole);
    const Note note = newestNote(whole);
    REQUIRE(note.isSigned());
    const auto proof = whole.ask([&](Book& book) {
        return Signing(book, whole.desk().catalogues(), whole.desk().templates())
            .signedNote(note.id);
    });
    REQUIRE(proof);
    REQUIRE(*proof);
    CHECK((*proof)->isGenuine);
    CHECK((*proof)->sheet.comment == QStringLiteral("I was brave."));
    CHECK((*proof)->sheet.agreement == Agreement::Agrees);
    CHECK(decodeDrawnName((*proof)->sheet.agreedMark));
    CHECK(whole.view().section() == Section::Notes);
    CHECK(isOnScreen(whole, "drawnName"));
}

TEST_CASE("a lock while the screen is turned comes back to the page of the specialist")
{
    WholeWindow whole;
    whole.unlock();
    logAndWrite(whole);
    whole.click("writeTogether");
    whole.settle();
    whole.type(QStringLiteral("Half a sen"));
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    CHECK(whole.window().menuBar()->isVisible());
    whole.unlock();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Write);
    CHECK_FALSE(whole.view().isAlone());
    CHECK(whole.find<TextBox>("section_talked").toPlainText() == QStringLiteral("Half a sen"));
    CHECK(isOnScreen(whole, "review"));
}

TEST_CASE("a reflection is promised, written, kept through a lock and erased")
{
    WholeWindow whole;
    whole.unlock();
    logAndWrite(whole);
    whole.type(QStringLiteral("The bus."));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    signNow(whole);
    whole.click("noteReflect");
    whole.settle();
    REQUIRE(whole.view().section() == Section::Reflection);
    CHECK(isOnScreen(whole, "promise"));
    CHECK(isOnScreen(whole, "privacyLine"));
    for (const PersonRow& person : everybody(whole)) {
        CHECK_FALSE(shownWords(whole).contains(person.name));
    }
    whole.click("done"); // Go on and write
    whole.type(QStringLiteral("I was tired"));
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Reflection);
    CHECK(whole.find<TextBox>("reflection").toPlainText() == QStringLiteral("I was tired"));
    CHECK_FALSE(isOnScreen(whole, "promise"));

    whole.click("erase");
    CHECK(isOnScreen(whole, "eraseSure"));
    whole.click("eraseForGood");
    whole.settle();
    whole.settle();
    CHECK(whole.find<TextBox>("reflection").toPlainText().isEmpty());
    CHECK(whole.ask([](Book& book) { return Reflections(book).hasAny(); }) == false);
}
