// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day with a note, in the real window: logged, written, locked in the middle, signed, added to.
#include "core/notes/notes.h"
#include "core/notes/signing.h"
#include "tests/support/printing.h"
#include "tests/ui/whole/notesteps.h"
#include "ui/parts/textbox.h"
#include "ui/writing/notespelling.h"
#include "ui/writing/signwait.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

TextBox& section(WholeWindow& whole, const char* code)
{
    return whole.find<TextBox>(("section_" + QByteArray(code)).constData());
}

void tick(WholeWindow& whole, int seconds)
{
    auto* wait = whole.window().findChild<SignWait*>();
    REQUIRE(wait);
    for (int i = 0; i < seconds; ++i) {
        wait->tick();
    }
    whole.settle();
}

} // namespace

TEST_CASE("a session becomes a note, through a lock in the middle of a word, and is signed")
{
    WholeWindow whole;
    whole.unlock();
    logAndWrite(whole);
    REQUIRE(whole.view().section() == Section::Write);
    CHECK(QApplication::focusWidget() == &section(whole, "talked"));

    whole.type(QStringLiteral("He refused to call. The bus was la"));
    section(whole, "talked").moveCursor(QTextCursor::WordLeft);
    const int cursor = section(whole, "talked").textCursor().position();
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Write);
    CHECK(QApplication::focusWidget() == &section(whole, "talked"));
    CHECK(section(whole, "talked").toPlainText() ==
          QStringLiteral("He refused to call. The bus was la"));
    CHECK(section(whole, "talked").textCursor().position() == cursor);

    section(whole, "talked").moveCursor(QTextCursor::End);
    whole.type(QStringLiteral("te."));
    section(whole, "talked").moveCursor(QTextCursor::Start);
    whole.press(Qt::Key_F7);
    whole.click("choice0_0");
    CHECK_FALSE(section(whole, "talked").toPlainText().contains(QStringLiteral("refused")));

    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    REQUIRE(whole.view().section() == Section::Review);
    whole.find<QLineEdit>("signAs").setText(QStringLiteral("Luz D."));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    tick(whole, 9);
    whole.press(Qt::Key_Escape);
    whole.settle();
    CHECK_FALSE(newestNote(whole).isSigned());

    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    tick(whole, 10);
    whole.settle();
    const Note note = newestNote(whole);
    CHECK(note.isSigned());
    CHECK(plainWords(note.body).endsWith(QStringLiteral("The bus was late.")));
    CHECK(whole.view().section() == Section::Notes);
    const auto proof = whole.ask([&](Book& book) {
        return Signing(book, whole.desk().catalogues(), whole.desk().templates())
            .signedNote(note.id);
    });
    REQUIRE(proof);
    REQUIRE(*proof);
    CHECK((*proof)->isGenuine);
    CHECK((*proof)->signer.name == QStringLiteral("Luz D."));
}

TEST_CASE("a lock while the ten seconds run leaves the note unsigned")
{
    WholeWindow whole;
    whole.unlock();
    logAndWrite(whole);
    whole.type(QStringLiteral("Words."));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    whole.find<QLineEdit>("signAs").setText(QStringLiteral("Luz D."));
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    tick(whole, 5);
    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    whole.settle();
    CHECK_FALSE(newestNote(whole).isSigned());
    CHECK(plainWords(newestNote(whole).body) == QStringLiteral("Words."));
}

TEST_CASE("a misspelled word is put right, undo outlives a lock, and an earlier version comes back")
{
    WholeWindow whole;
    whole.unlock();
    logAndWrite(whole);
    const auto text = [&whole] { return section(whole, "talked").toPlainText(); };
    whole.type(QStringLiteral("The adress is known. "));
    section(whole, "talked").moveCursor(QTextCursor::Start);
    whole.press(Qt::Key_F7);
    const auto* spelling = whole.window().findChild<NoteSpelling*>();
    REQUIRE(spelling);
    REQUIRE(QTest::qWaitFor([&] { return !spelling->isLooking(); }, 30'000));
    CHECK(section(whole, "talked").textCursor().selectedText() == QStringLiteral("adress"));
    whole.press(Qt::Key_Period, Qt::ControlModifier);
    QMenu* menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        menu = whole.window().findChild<QMenu*>(QStringLiteral("wordMenu"));
        return menu && menu->isVisible();
    }));
    REQUIRE(menu->activeAction());
    for (int i = 0; i < 5 && menu->activeAction()->text() != QStringLiteral("address"); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    whole.settle();
    CHECK(text() == QStringLiteral("The address is known. "));

    whole.press(Qt::Key_L, Qt::ControlModifier);
    whole.waitForLock();
    whole.unlock();
    whole.settle();
    REQUIRE(whole.view().section() == Section::Write);
    whole.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(text() == QStringLiteral("The adress is known. "));
    whole.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(text() == QStringLiteral("The address is known. "));

    whole.click("earlierVersions");
    whole.settle();
    REQUIRE(whole.view().section() == Section::Versions);
    whole.click("closeVersions");
    whole.settle();
    section(whole, "talked").setFocus();
    section(whole, "talked").selectAll();
    whole.type(QStringLiteral("Other words."));
    whole.click("earlierVersions");
    whole.settle();
    whole.press(Qt::Key_Down);
    whole.press(Qt::Key_Return, Qt::ControlModifier);
    whole.settle();
    CHECK(whole.view().section() == Section::Write);
    CHECK(text() == QStringLiteral("The address is known. "));
    whole.find<QWidget>("undoBar").findChild<QAbstractButton*>()->click();
    whole.settle();
    CHECK(plainWords(newestNote(whole).body) == QStringLiteral("Other words."));
    CHECK(text() == QStringLiteral("Other words."));
}
