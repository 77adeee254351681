// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A signed note on the page of notes: it is read, added to and marked, and never written over.
#include "core/book/mutation.h"
#include "core/records/tables.h"
#include "tests/ui/notes/noteson.h"
#include "ui/parts/banner.h"
#include "ui/parts/label.h"
#include "ui/parts/textbox.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a signed note shows who signed it and stays out of Trash, and the list can show those")
{
    NotesOn notes;
    notes.addSigned(u"We talked."_qs);
    notes.add(notes.host.addPerson(u"Ana"_qs), u"A draft."_qs);
    notes.show();
    notes.find<QRadioButton>("showSigned")->click();
    notes.host.settle();
    CHECK(notes.names() == QStringList{u"Sam T."_qs});
    notes.choose(0);
    CHECK(notes.find<Label>("noteSignature")
              ->text()
              .startsWith(u"Signed by Ana D., peer specialist, Tue May 5, 2026, 9:15"_qs));
    CHECK(notes.find<TextBox>("noteText")->toPlainText() == u"We talked."_qs);
    CHECK(notes.find<TextBox>("noteText")->isReadOnly());
    CHECK_FALSE(notes.find("noteTrash"));
    CHECK_FALSE(notes.find("noteWrite"));
    CHECK_FALSE(notes.find("notGenuine"));
}

TEST_CASE("a signed note is added to with a reason, which is asked for in words")
{
    NotesOn notes;
    const NoteId note = notes.addSigned(u"We talked."_qs);
    notes.show();
    notes.choose(0);
    notes.click("noteAdd");
    CHECK(notes.find("addReason")->hasFocus());
    QTest::keyClicks(notes.find("addText"), u"Sam called again."_qs);
    QTest::keyClicks(notes.find("addSigner"), u"Ana D."_qs);
    notes.click("addSave");
    CHECK(notes.addenda(note).empty());
    CHECK(notes.find("addReason")->hasFocus());
    QTest::keyClicks(notes.find("addReason"), u"It came up later."_qs);
    CHECK(notes.page.doMainAct()); // Ctrl+Enter
    notes.host.settle();
    REQUIRE(notes.addenda(note).size() == 1);
    CHECK(notes.addenda(note).front().reason == u"It came up later."_qs);
    CHECK_FALSE(notes.shows("addToNote"));
    CHECK(notes.find<TextBox>("addedText")->toPlainText() == u"Sam called again."_qs);
    CHECK(notes.host.navigator.said.last().startsWith(u"Added 9:15"_qs));
}

TEST_CASE("what is being added stays while the page is made anew")
{
    NotesOn notes;
    notes.addSigned(u"We talked."_qs);
    notes.show();
    notes.choose(0);
    notes.click("noteAdd");
    QTest::keyClicks(notes.find("addReason"), u"Half a"_qs);
    notes.host.addPerson(u"Somebody else"_qs);
    notes.host.settle();
    CHECK(notes.shows("addToNote"));
    CHECK(notes.find<QLineEdit>("addReason")->text() == u"Half a"_qs);
    CHECK(notes.find("addReason")->hasFocus());
    notes.click("addCancel");
    CHECK_FALSE(notes.shows("addToNote"));
}

TEST_CASE("what is being added is kept through a lock and another note, until it is signed or left")
{
    NotesOn notes;
    const NoteId id = notes.addSigned(u"We talked."_qs);
    const NoteId other = notes.add(notes.host.addPerson(u"Ana"_qs), u"Other words."_qs);
    const auto lookAgain = [&](NotesPage& page) {
        page.resize(1158, 770);
        page.show();
        page.showNote(id);
        notes.host.settle();
        notes.host.settle();
        return page.findChild<QLineEdit*>(u"addReason"_qs);
    };
    notes.show();
    notes.page.showNote(id);
    notes.host.settle();
    notes.click("noteAdd");
    QTest::keyClicks(notes.find("addReason"), u"Half a rea"_qs);
    QTest::keyClick(notes.find("addReason"), Qt::Key_Tab);
    QTest::keyClicks(notes.find("addText"), u"It was Wed"_qs);
    notes.page.showNote(other);
    notes.host.settle();
    CHECK_FALSE(notes.shows("addToNote"));
    {
        NotesPage after(notes.host.room());
        const QLineEdit* reason = lookAgain(after);
        REQUIRE(reason);
        CHECK(reason->isVisible());
        CHECK(reason->text() == u"Half a rea"_qs);
        CHECK(after.findChild<TextBox*>(u"addText"_qs)->toPlainText() == u"It was Wed"_qs);
        CHECK(after.findChild<QLineEdit*>(u"addSigner"_qs)->isVisible());
        after.findChild<QAbstractButton*>(u"addCancel"_qs)->click();
        notes.host.settle();
    }
    NotesPage after(notes.host.room());
    const QLineEdit* reason = lookAgain(after);
    CHECK_FALSE((reason && reason->isVisible()));
}

TEST_CASE("selected words are marked as an error and stay, struck through")
{
    NotesOn notes;
    const NoteId note = notes.addSigned(u"We took the bus."_qs);
    notes.show();
    notes.choose(0);
    notes.click("noteMark");
    CHECK_FALSE(notes.shows("addToNote"));
    auto* text = notes.find<TextBox>("noteText");
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(8);
    cursor.setPosition(15, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    notes.click("noteMark");
    REQUIRE(notes.shows("addToNote"));
    CHECK(notes.find<Label>("addStrike")->text().contains(u"“the bus”"_qs));
    QTest::keyClicks(notes.find("addReason"), u"It was the train."_qs);
    QTest::keyClicks(notes.find("addSigner"), u"Ana D."_qs);
    notes.click("addSave");
    notes.host.settle();
    REQUIRE(notes.addenda(note).size() == 1);
    CHECK(notes.addenda(note).front().strike->text == u"the bus"_qs);
    text = notes.find<TextBox>("noteText");
    CHECK(text->toPlainText() == u"We took the bus."_qs);
    cursor = text->textCursor();
    cursor.setPosition(10);
    CHECK(cursor.charFormat().fontStrikeOut());
    cursor.setPosition(3);
    CHECK_FALSE(cursor.charFormat().fontStrikeOut());
}

TEST_CASE("a note that says it is signed and does not fit its signature is told in a stop banner")
{
    NotesOn notes;
    const NoteId note = notes.addSigned(u"We talked."_qs);
    const auto forged = notes.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        const NoteId other(RowId::random());
        (void)book;
        mutation.insert(tables::kNoteSignature, other,
                        {{tables::noteSignature::kNoteId, note.toBytes()},
                         {tables::noteSignature::kSignedMs, qint64{1}},
                         {tables::noteSignature::kOffsetMin, qint64{0}},
                         {tables::noteSignature::kContent, QByteArray("x")},
                         {tables::noteSignature::kPublicKey, QByteArray(32, 'k')},
                         {tables::noteSignature::kSignature, QByteArray(64, 's')}});
        return {};
    });
    REQUIRE(codeOf(forged) == std::nullopt);
    notes.show();
    notes.choose(0);
    REQUIRE(notes.shows("notGenuine"));
    CHECK(notes.find<Banner>("notGenuine")->text().contains(u"may not be what was signed"_qs));
}
