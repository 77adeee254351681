// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/undo.h"
#include "core/notes/ownwords.h"
#include "core/records/settings.h"
#include "tests/ui/writing/writingdesk.h"
#include "ui/writing/spellingthread.h"

#include <QContextMenuEvent>

using namespace kithbook;
using namespace kithbook::test;

namespace {

void set(WritingDesk& desk, QLatin1StringView name, const QString& value)
{
    REQUIRE(desk.host.write(
        [&](Book& book, Mutation& mutation) { return Settings(book).set(mutation, name, value); }));
    desk.settle();
}

void rightClick(TextBox& edit, int position)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(position);
    const QPoint place = edit.cursorRect(cursor).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, edit.viewport()->mapToGlobal(place));
    QApplication::sendEvent(edit.viewport(), &event);
}

} // namespace

TEST_CASE("a word that neither English nor Spanish has is marked when the typing pauses")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The adress of the cocina is teh same. "_qs);
    CHECK(desk.misspelled("talked").isEmpty());
    desk.pause();
    CHECK(desk.misspelled("talked") == QStringList{u"adress"_qs, u"teh"_qs});
    CHECK(desk.marked("talked", QTextCharFormat::WaveUnderline).isEmpty());
}

TEST_CASE("the word that is being typed is marked once the cursor has left it")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The adress of teh"_qs);
    desk.pause();
    CHECK(desk.misspelled("talked") == QStringList{u"adress"_qs});
    QTest::keyClick(&desk.section("talked"), Qt::Key_Home);
    CHECK(desk.misspelled("talked") == QStringList{u"adress"_qs, u"teh"_qs});
    // To stand in a marked word is not to type in it.
    QTest::keyClick(&desk.section("talked"), Qt::Key_End);
    CHECK(desk.misspelled("talked").size() == 2);

    desk.type("talked", u"x"_qs);
    desk.pause();
    CHECK(desk.misspelled("talked") == QStringList{u"adress"_qs});
    desk.section("next").setFocus();
    CHECK(desk.misspelled("talked") == QStringList{u"adress"_qs, u"tehx"_qs});
}

TEST_CASE("marks stay on their words while others are typed before them")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The adress here. He refused. "_qs);
    desk.pause();
    desk.section("talked").moveCursor(QTextCursor::Start);
    desk.type("talked", u"Well. "_qs);
    CHECK(desk.misspelled("talked") == QStringList{u"adress"_qs});
    CHECK(desk.marked("talked", QTextCharFormat::WaveUnderline) == QStringList{u"refused"_qs});
}

TEST_CASE("names of people in the book are never marked")
{
    WritingDesk desk;
    (void)desk.host.addPerson(u"Xochitlana Wrzesniewska"_qs);
    desk.openPage();
    desk.type("talked", u"Xochitlana's bus, with Wrzesniewska and Qwertzia. "_qs);
    desk.pause();
    CHECK(desk.misspelled("talked") == QStringList{u"Qwertzia"_qs});
    (void)desk.host.addPerson(u"Qwertzia"_qs);
    desk.settle();
    desk.waitForSpelling();
    CHECK(desk.misspelled("talked").isEmpty());
}

TEST_CASE("a right click offers other spellings, and Undo brings the word back")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The adress is known. "_qs);
    desk.pause();
    rightClick(desk.section("talked"), 7);
    desk.choose(u"address"_qs);
    CHECK(desk.section("talked").toPlainText() == u"The address is known. "_qs);
    desk.section("talked").undo();
    CHECK(desk.section("talked").toPlainText() == u"The adress is known. "_qs);
}

TEST_CASE("a right click beside marked words has the menu every field has")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The adress is known. "_qs);
    desk.pause();
    rightClick(desk.section("talked"), 14);
    const auto actions = desk.menu().actions();
    CHECK(std::none_of(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text() == u"address"_qs || action->objectName() == u"keepWord"_qs;
    }));
    CHECK_FALSE(actions.isEmpty());
}

TEST_CASE("a kept word is marked no more, in the book for good, until that is taken back")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"We went to Brimblewick. "_qs);
    desk.pause();
    desk.page->nextWord();
    desk.waitForSpelling();
    CHECK(desk.section("talked").textCursor().selectedText() == u"Brimblewick"_qs);
    desk.page->offerChoices();
    desk.choose(u"Keep this word"_qs);
    desk.waitForSpelling();
    CHECK(desk.misspelled("talked").isEmpty());
    const auto own =
        desk.host.ask([](Book& book) { return Settings(book).get(Settings::kOwnWords); });
    CHECK(ownWords(*own) == QStringList{u"Brimblewick"_qs});
    REQUIRE(desk.host.navigator.undoable.size() == 1);

    REQUIRE(desk.host.ask([](Book& book) { return undoLastStep(book); }));
    desk.settle();
    desk.waitForSpelling();
    CHECK(desk.misspelled("talked") == QStringList{u"Brimblewick"_qs});
}

TEST_CASE("F7 goes to words to look at and to misspelled ones, in the order of reading")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"He refused at teh door. "_qs);
    desk.type("next", u"Adress. "_qs);
    desk.section("talked").setFocus();
    desk.section("talked").moveCursor(QTextCursor::Start);
    QStringList selected;
    for (int i = 0; i < 4; ++i) {
        desk.page->nextWord(); // at once: nothing was looked through yet
        desk.waitForSpelling();
        for (const char* code : {"talked", "next"}) {
            if (desk.section(code).hasFocus()) {
                selected += desk.section(code).textCursor().selectedText();
            }
        }
    }
    CHECK(selected == QStringList{u"refused"_qs, u"teh"_qs, u"Adress"_qs, u"refused"_qs});
    CHECK(desk.host.navigator.said.size() == 4);
}

TEST_CASE("Ctrl+. offers for a word to look at what stands beside the text")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"He refused to go. "_qs);
    desk.page->nextWord();
    desk.waitForSpelling();
    const QString offered = desk.find<QAbstractButton>(u"choice0_0"_qs).text();
    desk.page->offerChoices();
    desk.choose(offered);
    CHECK(desk.section("talked").toPlainText().startsWith(u"He "_qs + offered));
    desk.section("talked").moveCursor(QTextCursor::End);
    desk.page->offerChoices();
    CHECK(desk.host.navigator.said.constLast().contains(u"No word to look at here"_qs));
}

TEST_CASE("nothing is marked when the person does not want it")
{
    WritingDesk desk;
    set(desk, Settings::kSpellingOff, u"1"_qs);
    set(desk, Settings::kWordingOff, u"1"_qs);
    desk.openPage();
    desk.type("talked", u"He refused at teh door. "_qs);
    desk.pause();
    CHECK(desk.misspelled("talked").isEmpty());
    CHECK_FALSE(desk.says(u"Words to look at"_qs));
    set(desk, Settings::kSpellingOff, {});
    set(desk, Settings::kWordingOff, {});
    desk.waitForSpelling();
    CHECK(desk.misspelled("talked") == QStringList{u"teh"_qs});
    CHECK(desk.says(u"Words to look at"_qs));
}

TEST_CASE("a long note is marked to its end")
{
    WritingDesk desk;
    desk.openPage();
    desk.section("talked").setPlainText(QString(4'000, u'x').replace(u"x"_qs, u"teh cocina\n"_qs));
    desk.section("talked").moveCursor(QTextCursor::End);
    desk.type("talked", u"adress "_qs);
    desk.pause();
    const QStringList marked = desk.misspelled("talked");
    CHECK(marked.size() == 4'001);
    CHECK(marked.constLast() == u"adress"_qs);
}

TEST_CASE("a page that goes while words are looked through waits for nothing and nobody hears")
{
    int answers = 0;
    {
        SpellingThread thread({u"en_US"_qs, u"es_US"_qs});
        for (int i = 0; i < 50; ++i) {
            thread.check({u"adress"_qs}, [&](const SpellingThread::Found&) { ++answers; });
        }
    }
    QCoreApplication::processEvents();
    CHECK(answers == 0);
}

TEST_CASE("a short code and a space or Tab become what they stand for, and Undo has the code again")
{
    WritingDesk desk;
    set(desk, Settings::kOwnSnippets, u"bus We planned the bus."_qs);
    desk.openPage();
    TextBox& talked = desk.section("talked");
    desk.type("talked", u"Well. ;bus "_qs);
    CHECK(talked.toPlainText() == u"Well. We planned the bus. "_qs);
    talked.undo();
    CHECK(talked.toPlainText() == u"Well. ;bus"_qs);
    QTest::keyClick(&talked, Qt::Key_Tab);
    CHECK(talked.toPlainText() == u"Well. We planned the bus. "_qs);
    CHECK(talked.hasFocus());
    QTest::keyClick(&talked, Qt::Key_Tab);
    CHECK_FALSE(talked.hasFocus());
    desk.type("talked", u"A ;nonsense is none. "_qs);
    CHECK(talked.toPlainText().contains(u";nonsense is none"_qs));
}
