// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit.h"
#include "core/book/connection.h"
#include "core/book/undo.h"
#include "tests/ui/notes/noteson.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/parts/markedline.h"
#include "ui/parts/textbox.h"

#include <QCborMap>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a book without notes says what will be here")
{
    NotesOn notes;
    notes.show();
    CHECK(notes.shows("noNotes"));
    CHECK_FALSE(notes.shows("notesList"));
    notes.find<Button>("noNotesLog")->click();
    CHECK(notes.host.navigator.logs.size() == 1);
}

TEST_CASE("notes are listed newest first, each row one sentence, and none is opened unasked")
{
    NotesOn notes;
    const PersonId sam = notes.host.addPerson(u"Sam T."_qs);
    notes.add(sam, u"We talked."_qs, notes.host.addCall(sam, 24 * 60));
    notes.add(notes.host.addPerson(u"Ana"_qs), u"We walked."_qs, {}, noteState::kReady);
    notes.show();
    CHECK(notes.names() == QStringList{u"Ana"_qs, u"Sam T."_qs});
    CHECK(notes.list().model()->index(1, 0).data(Qt::AccessibleTextRole) ==
          u"Sam T., Phone, yesterday, 30 min, To finish"_qs);
    CHECK_FALSE(notes.find("noteText"));
}

TEST_CASE("a chosen note is read: who, when, its parts under their names")
{
    NotesOn notes;
    const PersonId sam = notes.host.addPerson(u"Sam T."_qs);
    notes.add(sam, u"We <b>talked</b>."_qs, notes.host.addCall(sam, 60));
    notes.show();
    notes.choose(0);
    CHECK(notes.find<Label>("noteTitle")->text() == u"Sam T."_qs);
    CHECK(notes.find<Label>("noteSession")->text() ==
          u"Phone, Tue May 5, 8:15 to 8:45 AM, 30 min"_qs);
    const auto* text = notes.find<TextBox>("noteText");
    CHECK(text->toPlainText() == u"We <b>talked</b>."_qs);
    CHECK(text->isReadOnly());
    CHECK(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    CHECK(text->accessibleName() == u"What we talked about"_qs);
    notes.find<Button>("notePerson")->click();
    CHECK(notes.host.navigator.people == std::vector{sam});
}

TEST_CASE("the list is narrowed to what is to finish and to a name, and widened again")
{
    NotesOn notes;
    const PersonId sam = notes.host.addPerson(u"Sam T."_qs);
    notes.add(sam, u"a"_qs);
    notes.add(sam, u"b"_qs, {}, noteState::kReady);
    notes.add(notes.host.addPerson(u"Ana"_qs), u"c"_qs);
    notes.show();
    notes.find<QRadioButton>("showToFinish")->click();
    notes.host.settle();
    CHECK(notes.names() == QStringList{u"Ana"_qs, u"Sam T."_qs});
    QTest::keyClicks(notes.find<QLineEdit>("notesName"), u"sam"_qs);
    notes.host.settle();
    CHECK(notes.names() == QStringList{u"Sam T."_qs});
    QTest::keyClicks(notes.find<QLineEdit>("notesName"), u"zz"_qs);
    notes.host.settle();
    CHECK(notes.shows("noMatch"));
    CHECK_FALSE(notes.shows("noNotes"));
    notes.find<Button>("clearFilters")->click();
    notes.host.settle();
    CHECK(notes.names().size() == 3);
}

TEST_CASE("words are found in notes as they are typed, and stand bold in the list")
{
    NotesOn notes;
    const PersonId sam = notes.host.addPerson(u"Sam T."_qs);
    notes.add(sam, u"The bus was late, so we walked."_qs);
    notes.add(notes.host.addPerson(u"Ana"_qs), u"We baked bread."_qs);
    notes.show();
    QTest::keyClicks(notes.find<QLineEdit>("notesWords"), u"wal"_qs);
    notes.host.settle();
    REQUIRE(notes.names() == QStringList{u"Sam T."_qs});
    const QModelIndex row = notes.list().model()->index(0, 0);
    const QString line = row.data(LineRole).toString();
    const auto marks = row.data(LineMarksRole).value<std::vector<Mark>>();
    REQUIRE(marks.size() == 1);
    CHECK(line.mid(marks[0].at, marks[0].length) == u"walked"_qs);
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains(u"so we walked"_qs));

    notes.host.names.setHidden(true);
    CHECK_FALSE(row.data(LineRole).toString().contains(u"walked"_qs));
    notes.host.names.setHidden(false);
    QTest::keyClicks(notes.find<QLineEdit>("notesName"), u"ana"_qs);
    notes.host.settle();
    CHECK(notes.shows("noMatch"));
    notes.find<QLineEdit>("notesWords")->setText(u","_qs); // nothing that can be looked for
    notes.host.settle();
    CHECK(notes.shows("noMatch"));
    CHECK(notes.host.navigator.errors.empty());
    notes.find<Button>("clearAll")->click();
    notes.host.settle();
    CHECK(notes.names().size() == 2);
    CHECK_FALSE(notes.shows("clearAll"));
    CHECK(notes.find<QLineEdit>("notesWords")->hasFocus());
}

TEST_CASE("the list is narrowed to a way to connect and to days, which open with More filters")
{
    NotesOn notes;
    const PersonId sam = notes.host.addPerson(u"Sam T."_qs);
    notes.add(sam, u"a"_qs, notes.host.addCall(sam, 60));
    notes.add(notes.host.addPerson(u"Ana"_qs), u"b"_qs);
    notes.show();
    CHECK_FALSE(notes.shows("notesMode"));
    notes.find<Button>("moreFilters")->click();
    auto* mode = notes.find<QComboBox>("notesMode");
    mode->setCurrentIndex(mode->findData(u"phone"_qs));
    Q_EMIT mode->activated(mode->currentIndex());
    notes.host.settle();
    CHECK(notes.names() == QStringList{u"Sam T."_qs});
    mode->setCurrentIndex(0);
    Q_EMIT mode->activated(0);

    auto* from = notes.find<QLineEdit>("notesFrom");
    from->setFocus();
    QTest::keyClicks(from, u"tomorrow"_qs);
    QTest::keyClick(from, Qt::Key_Return);
    notes.host.settle();
    CHECK(notes.shows("noMatch"));
    from->setText(u"some day"_qs);
    QTest::keyClick(from, Qt::Key_Return); // cannot be read, so it narrows nothing
    notes.host.settle();
    CHECK(notes.names().size() == 2);
    notes.find<QLineEdit>("notesTo")->setText(u"2026-05-04"_qs);
    QTest::keyClick(notes.find<QLineEdit>("notesTo"), Qt::Key_Return);
    notes.host.settle();
    CHECK(notes.shows("noMatch"));
}

TEST_CASE("a long list comes page by page as it is scrolled")
{
    NotesOn notes(PageHost::Filled::MadeUp);
    notes.show();
    const int first = notes.list().model()->rowCount();
    CHECK(first == Notes::kPage);
    notes.list().scrollToBottom();
    notes.host.settle();
    CHECK(notes.list().model()->rowCount() == 2 * Notes::kPage);
}

TEST_CASE("a note goes to Trash, the next one is read, and undo brings it back")
{
    NotesOn notes;
    notes.add(notes.host.addPerson(u"Ana"_qs), u"older"_qs);
    notes.add(notes.host.addPerson(u"Sam T."_qs), u"newer"_qs);
    notes.show();
    notes.choose(0);
    notes.find<Button>("noteTrash")->click();
    notes.host.settle();
    CHECK(notes.names() == QStringList{u"Ana"_qs});
    CHECK(notes.find<Label>("noteTitle")->text() == u"Ana"_qs);
    CHECK(notes.host.navigator.undoable == QStringList{u"Moved to Trash."_qs});
    REQUIRE(notes.host.ask([](Book& book) { return undoLastStep(book); }));
    notes.host.settle();
    CHECK(notes.names().size() == 2);
}

TEST_CASE("hidden names cover the words until they are asked for")
{
    NotesOn notes;
    notes.add(notes.host.addPerson(u"Sam Torres"_qs), u"Sam Torres came."_qs);
    notes.host.names.setHidden(true);
    notes.show();
    notes.choose(0);
    CHECK(notes.find<Label>("noteTitle")->text() == u"ST"_qs);
    CHECK_FALSE(notes.find("noteText"));
    notes.find<Button>("showWords")->click();
    REQUIRE(notes.find("noteText"));
    CHECK(notes.find("noteText")->hasFocus());
}

TEST_CASE("with little room the list gives way to the note, and Back returns to it")
{
    NotesOn notes;
    const NoteId note = notes.add(notes.host.addPerson(u"Sam T."_qs), u"We talked."_qs);
    notes.show({600, 560});
    CHECK(notes.shows("notesList"));
    CHECK_FALSE(notes.shows("noteReader"));
    notes.page.showNote(note);
    notes.host.settle();
    CHECK_FALSE(notes.shows("notesList"));
    CHECK(notes.find("noteText")->hasFocus());
    notes.find<Button>("backToList")->click();
    CHECK(notes.shows("notesList"));
    CHECK(notes.list().hasFocus());
    QTest::keyClick(&notes.list(), Qt::Key_Return);
    notes.host.settle();
    CHECK(notes.shows("noteReader"));
}

TEST_CASE("a note opened from elsewhere is shown whatever the list is narrowed to")
{
    NotesOn notes;
    const NoteId note =
        notes.add(notes.host.addPerson(u"Sam T."_qs), u"We talked."_qs, {}, noteState::kReady);
    notes.show();
    notes.find<QRadioButton>("showToFinish")->click();
    notes.page.showNote(note);
    notes.host.settle();
    CHECK(notes.find<Label>("noteTitle")->text() == u"Sam T."_qs);

    NotesPage again(notes.host.room());
    again.show();
    again.goToPlace(notes.page.place());
    notes.host.settle();
    CHECK(again.findChild<Label*>(u"noteTitle"_qs)->text() == u"Sam T."_qs);
}

TEST_CASE("reading is written down once in a quarter of an hour")
{
    NotesOn notes;
    const NoteId note = notes.add(notes.host.addPerson(u"Sam T."_qs), u"We talked."_qs);
    notes.show();
    const auto viewed = [&] {
        return notes.host
            .ask([](Book& book) {
                return book.connection().integer("SELECT count(*) FROM audit WHERE action = ?",
                                                 static_cast<int>(Action::Viewed));
            })
            .value();
    };
    notes.page.showNote(note);
    notes.host.settle();
    notes.page.showNote(note);
    notes.host.settle();
    CHECK(viewed() == 1);
    notes.host.clock().advanceMs(16 * 60'000);
    notes.page.showNote(note);
    notes.host.settle();
    CHECK(viewed() == 2);
}

TEST_CASE("the page fits 800 by 560 at any text size")
{
    Dressed dressed;
    dressed.theme.setTextPercent(GENERATE(100, 200));
    NotesOn notes(PageHost::Filled::MadeUp);
    notes.show({800, 560});
    notes.choose(0);
    CHECK(notes.page.width() == 800);
    for (const auto* area : notes.page.findChildren<QScrollArea*>()) {
        CHECK(area->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("a draft leads to writing and to its review")
{
    NotesOn notes;
    const NoteId note = notes.add(notes.host.addPerson(u"Sam T."_qs), u"We talked."_qs);
    notes.show();
    notes.choose(0);
    notes.click("noteWrite");
    notes.click("noteReview");
    CHECK(notes.host.navigator.written == std::vector{note});
    CHECK(notes.host.navigator.reviewed == std::vector{note});
    CHECK_FALSE(notes.find("noteAdd"));
}
