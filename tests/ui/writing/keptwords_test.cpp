// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed is kept: as a draft, in the note, and to be taken back.
#include "core/book/connection.h"
#include "core/records/drafts.h"
#include "tests/ui/writing/actionmenus.h"
#include "tests/ui/writing/writingdesk.h"
#include "ui/writing/notedraft.h"

#include <QCborMap>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// What is kept of the note for its undo, or because it is not saved.
std::optional<KeptNote> keptOf(WritingDesk& desk)
{
    const QByteArray form = noteDraftForm(desk.note);
    const auto draft =
        desk.host.ask([&](Book& book) { return Drafts(book).get(QLatin1StringView(form)); })
            .value();
    return draft ? decodedNoteDraft(draft->body) : std::nullopt;
}

bool isUnsaved(WritingDesk& desk)
{
    const auto kept = keptOf(desk);
    return kept && !kept->isSaved;
}

} // namespace

TEST_CASE("what is typed is a draft two seconds later and a note when the person moves on")
{
    WritingDesk desk;
    desk.openPage();
    CHECK(desk.says(u"Note with Sam T."_qs));
    CHECK(QApplication::focusWidget() == &desk.section("talked"));
    desk.type("talked", u"The bus was late."_qs);
    CHECK_FALSE(isUnsaved(desk));
    desk.ring("keepTimer");
    CHECK(isUnsaved(desk));
    CHECK(desk.says(u"Saved 9:15"_qs));
    CHECK(desk.inBook().body.empty());

    desk.type("next", u"Ask."_qs);
    desk.click(u"review"_qs);
    CHECK(desk.host.navigator.reviewed == std::vector{desk.note});
    CHECK(desk.inBook().body ==
          NoteBody{{u"talked"_qs, u"The bus was late."_qs}, {u"next"_qs, u"Ask."_qs}});
    CHECK_FALSE(isUnsaved(desk));
}

TEST_CASE("after a lock or a crash the page has what the draft had")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"Half a sen"_qs);
    desk.page->keepDraft();
    desk.settle();
    const QCborMap place = desk.page->place();
    desk.page.reset();

    desk.page = std::make_unique<WritePage>(desk.host.room());
    desk.page->show();
    desk.page->goToPlace(place);
    desk.settle();
    CHECK(desk.section("talked").toPlainText() == u"Half a sen"_qs);
    CHECK(desk.inBook().body.empty());
    desk.click(u"review"_qs);
    CHECK(plainWords(desk.inBook().body) == u"Half a sen"_qs);
}

TEST_CASE("leaving the page saves the note, and coming back finds cursor and undo")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("offered", u"One thing"_qs);
    desk.page->hide();
    desk.settle();
    CHECK(plainWords(desk.inBook().body) == u"One thing"_qs);
    desk.page->show();
    desk.openNote(desk.note);
    CHECK(desk.section("offered").textCursor().position() == 9);
    CHECK(desk.section("offered").document()->isUndoAvailable());
    desk.section("offered").undo();
    CHECK(desk.section("offered").toPlainText().isEmpty());
}

TEST_CASE("two saves on each other's heels keep one text and not two beside each other")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"one"_qs);
    QTest::mouseClick(&desk.find<QAbstractButton>(u"review"_qs), Qt::LeftButton);
    desk.type("talked", u" two"_qs);
    QTest::mouseClick(&desk.find<QAbstractButton>(u"review"_qs), Qt::LeftButton);
    desk.settle();
    CHECK(plainWords(desk.inBook().body) == u"one two"_qs);
    const auto siblings = desk.host.ask([](Book& book) {
        return book.connection().integer("SELECT count(*) FROM cell WHERE shown = 0");
    });
    CHECK(siblings == 0);
}

TEST_CASE("undo goes on after another note was written")
{
    WritingDesk desk;
    const NoteId other = desk.addNote(u"Other words."_qs);
    desk.openPage();
    desk.type("talked", u"The bus"_qs);
    desk.ring("lookTimer");
    desk.type("talked", u" was late"_qs);
    desk.openNote(other);
    CHECK(desk.section("talked").toPlainText() == u"Other words."_qs);
    CHECK_FALSE(desk.section("talked").document()->isUndoAvailable());
    desk.openNote(desk.note);
    CHECK(desk.section("talked").toPlainText() == u"The bus was late"_qs);
    desk.section("talked").undo();
    CHECK(desk.section("talked").toPlainText() == u"The bus"_qs);
    desk.section("talked").undo();
    CHECK(desk.section("talked").toPlainText().isEmpty());
    desk.section("talked").redo();
    CHECK(desk.section("talked").toPlainText() == u"The bus"_qs);
}

TEST_CASE("undo goes on after a lock, saved or not, until the note is signed")
{
    WritingDesk desk;
    desk.note = desk.addNote(u"Here before."_qs);
    desk.openPage();
    const auto lock = [&desk] {
        desk.page->keepDraft();
        desk.settle();
        desk.page.reset();
        desk.openPage();
    };
    desk.section("talked").moveCursor(QTextCursor::End);
    desk.type("talked", u" One."_qs);
    desk.ring("lookTimer");
    desk.type("next", u"Two."_qs);
    lock();
    CHECK(desk.section("next").toPlainText() == u"Two."_qs);
    desk.section("talked").undo();
    CHECK(desk.section("talked").toPlainText() == u"Here before."_qs);
    desk.section("talked").redo();
    desk.click(u"review"_qs);
    CHECK_FALSE(isUnsaved(desk));
    lock();
    desk.section("next").undo();
    CHECK(desk.section("next").toPlainText().isEmpty());
    CHECK(plainWords(desk.inBook().body).contains(u"Two."_qs));
}

TEST_CASE("another template begins with nothing to take back")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The bus."_qs);
    desk.ring("lookTimer");
    actionIn(desk.find<QPushButton>(u"moreActs"_qs), u"DAP"_qs).trigger();
    CHECK_FALSE(desk.section("data").document()->isUndoAvailable());
    desk.click(u"review"_qs);
    CHECK_FALSE(keptOf(desk));
}

TEST_CASE("erasing a note for ever takes its undo along")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The bus."_qs);
    desk.click(u"review"_qs);
    REQUIRE(keptOf(desk));
    REQUIRE(desk.host.write([&](Book& book, Mutation& mutation) {
        return Notes(book, desk.host.desk().templates()).erase(mutation, desk.note);
    }));
    CHECK_FALSE(keptOf(desk));
}

TEST_CASE("earlier versions are shown once what is typed is among them")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The bus."_qs);
    desk.click(u"earlierVersions"_qs);
    CHECK(desk.host.navigator.versions == std::vector{desk.note});
    CHECK(plainWords(desk.inBook().body) == u"The bus."_qs);
}
