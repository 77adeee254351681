// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/connection.h"
#include "core/notes/signing.h"
#include "core/records/settings.h"
#include "tests/ui/writing/reviewdesk.h"
#include "ui/paper/notepaper.h"
#include "ui/paper/paperview.h"

#include <QLineEdit>
#include <QProgressBar>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a note is looked over as it is printed, signed after ten seconds, and shown")
{
    ReviewDesk desk;
    desk.openPage();
    CHECK(desk.paper().contains(u"Session note: Sam T."_qs));
    CHECK(desk.paper().contains(u"Not signed yet"_qs));
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.fill(u"signCredential"_qs, u"certified peer specialist"_qs);
    CHECK(desk.paper().contains(u"Ana D., certified peer specialist"_qs));
    desk.click(u"sign"_qs);
    CHECK(QApplication::focusWidget()->objectName() == u"cancelSigning"_qs);
    CHECK(desk.says(u"Signing in 10 seconds. Nothing is locked yet."_qs));
    CHECK_FALSE(desk.find<QLineEdit>(u"signAs"_qs).isEnabled());
    desk.ticks(9);
    CHECK(desk.says(u"Signing in 1 second."_qs));
    CHECK(desk.find<QProgressBar>(u"signWaitProgress"_qs).value() == 9);
    CHECK_FALSE(desk.isSigned());
    desk.ticks(1);
    REQUIRE(desk.isSigned());
    CHECK(desk.signature()->signer == Signer{u"Ana D."_qs, u"certified peer specialist"_qs});
    CHECK(desk.signature()->isGenuine);
    CHECK(desk.host.navigator.notes == std::vector{desk.note});
    CHECK(desk.host.navigator.said.last().startsWith(u"Signed 9:15"_qs));

    desk.note = desk.addNote(u"Another one."_qs);
    desk.page->showNote(desk.note);
    desk.settle();
    CHECK(desk.find<QLineEdit>(u"signAs"_qs).text() == u"Ana D."_qs);
    const auto kept =
        desk.host.ask([](Book& book) { return Settings(book).get(Settings::kCredential); });
    CHECK(*kept == u"certified peer specialist"_qs);
}

TEST_CASE("Cancel, Esc, another page or a lock within the wait leave the note unsigned")
{
    ReviewDesk desk;
    desk.openPage();
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.click(u"sign"_qs);
    desk.ticks(9);
    SECTION("Cancel")
    {
        desk.click(u"cancelSigning"_qs);
        CHECK(QApplication::focusWidget()->objectName() == u"sign"_qs);
        CHECK(desk.find<QLineEdit>(u"signAs"_qs).isEnabled());
        desk.ticks(3);
    }
    SECTION("Esc")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        desk.ticks(3);
    }
    SECTION("another page")
    {
        desk.page->hide();
        desk.ticks(3);
    }
    SECTION("a lock")
    {
        desk.page.reset();
    }
    SECTION("words that came in meanwhile")
    {
        const auto edited = desk.host.write([&](Book& book, Mutation& mutation) {
            Notes notes(book, desk.host.desk().templates());
            return notes.forEditing(desk.note).and_then([&](Note note) {
                note.body.front().text += u" And more."_qs;
                return notes.edit(mutation, note);
            });
        });
        REQUIRE(edited);
        desk.settle();
        desk.ticks(3);
        CHECK(desk.paper().contains(u"And more."_qs));
    }
    desk.settle();
    CHECK_FALSE(desk.isSigned());
}

TEST_CASE("a second Ctrl+Enter does not shorten the wait")
{
    ReviewDesk desk;
    desk.openPage();
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    CHECK(desk.page->doMainAct());
    desk.ticks(2);
    CHECK(desk.page->doMainAct());
    CHECK(desk.says(u"Signing in 8 seconds"_qs));
    desk.ticks(7);
    CHECK_FALSE(desk.isSigned());
}

TEST_CASE("without a name the field says so, and no wait begins")
{
    ReviewDesk desk;
    desk.openPage();
    desk.click(u"sign"_qs);
    CHECK(QApplication::focusWidget() == &desk.find<QLineEdit>(u"signAs"_qs));
    CHECK(desk.says(u"Write the name you sign with."_qs));
    CHECK_FALSE(desk.find<QWidget>(u"signWaitBar"_qs).isVisible());
}

TEST_CASE("what the person said of the note stands on the paper and is signed with it")
{
    ReviewDesk desk;
    desk.openPage();
    CHECK(desk.asksSam());
    desk.click(u"agreement_sees_it_another_way"_qs);
    CHECK(desk.paper().contains(u"sees it another way"_qs));
    desk.fill(u"agreedAs"_qs, u"Sam"_qs);
    CHECK(desk.paper().contains(u"Name typed: Sam"_qs));
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.click(u"sign"_qs);
    desk.ticks(10);
    REQUIRE(desk.isSigned());
    CHECK(desk.signature()->sheet.agreement == Agreement::SeesItAnotherWay);
    CHECK(desk.signature()->sheet.agreedAs == u"Sam"_qs);
}

TEST_CASE("an answer to earlier words says so, on the paper and where it is asked for")
{
    ReviewDesk desk;
    desk.openPage();
    desk.click(u"agreement_agrees"_qs);
    desk.fill(u"agreedAs"_qs, u"Sam"_qs);
    CHECK_FALSE(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    REQUIRE(desk.host.write([&](Book& book, Mutation& mutation) {
        Notes notes(book, desk.host.desk().templates());
        Note note = notes.forEditing(desk.note).value();
        note.body.front().text = u"We talked about the train."_qs;
        return notes.edit(mutation, note);
    }));
    desk.openNote(desk.note);
    CHECK(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
    CHECK(desk.paper().contains(u"before its last changes, and agreed."_qs));
    // Another name makes no other answer.
    desk.fill(u"agreedAs"_qs, u"Sam T."_qs);
    CHECK(desk.paper().contains(u"before its last changes, and agreed."_qs));

    if (GENERATE(false, true)) {
        desk.find<QAbstractButton>(u"sayAgain"_qs).click();
        desk.settle();
        CHECK_FALSE(desk.find<QWidget>(u"answeredEarlier"_qs).isVisible());
        CHECK(QApplication::focusWidget()->objectName() == u"agreement_agrees"_qs);
        CHECK(desk.paper().contains(u"The person read this note and agrees."_qs));
    }
    const bool isOlder = desk.find<QWidget>(u"answeredEarlier"_qs).isVisible();
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.click(u"sign"_qs);
    desk.ticks(10);
    REQUIRE(desk.isSigned());
    CHECK(desk.signature()->isGenuine);
    CHECK(desk.signature()->sheet.isAnswerOlder == isOlder);
}

TEST_CASE("what is missing leads back to writing")
{
    ReviewDesk desk;
    desk.openPage();
    CHECK(desk.says(u"Before you sign"_qs));
    desk.click(u"add_next_steps"_qs);
    desk.click(u"backToWriting"_qs);
    CHECK(desk.host.navigator.written == std::vector{desk.note, desk.note});
}

TEST_CASE("a note without words is not signed")
{
    ReviewDesk desk;
    desk.note = desk.addNote({});
    desk.openPage();
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.click(u"sign"_qs);
    CHECK(desk.host.navigator.errors.size() == 1);
    CHECK_FALSE(desk.find<QWidget>(u"signWaitBar"_qs).isVisible());
}

TEST_CASE("a late entry and a clock that went back are told before signing")
{
    ReviewDesk desk;
    const auto set = desk.host.write([](Book& book, Mutation& mutation) {
        return Settings(book).set(mutation, Settings::kLateEntryHours, u"24"_qs);
    });
    REQUIRE(set);
    SECTION("late")
    {
        desk.host.clock().advanceMs(3LL * 24 * 3'600'000);
        desk.openPage();
        CHECK(desk.says(u"late entry"_qs));
    }
    SECTION("a clock behind")
    {
        desk.host.clock().setNowMs(PageHost::kNow - 3LL * 24 * 3'600'000);
        desk.openPage();
        CHECK(desk.says(u"clock of this computer is behind"_qs));
    }
    SECTION("neither")
    {
        desk.openPage();
        CHECK_FALSE(desk.find<QWidget>(u"signAdvice"_qs).isVisible());
    }
}

TEST_CASE("while names are hidden the paper waits, and is not signed unread")
{
    ReviewDesk desk;
    desk.host.names.setHidden(true);
    desk.openPage();
    CHECK_FALSE(desk.find<PaperView>(u"paper"_qs).isVisible());
    CHECK_FALSE(desk.says(u"Sam T."_qs));
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.click(u"sign"_qs);
    CHECK_FALSE(desk.find<QWidget>(u"signWaitBar"_qs).isVisible());
    desk.click(u"showWords"_qs);
    CHECK(desk.find<PaperView>(u"paper"_qs).isVisible());
    CHECK(desk.paper().contains(u"Session note: ST"_qs));
}

TEST_CASE("a signed note is shown to be read, and the place is found again after a lock")
{
    ReviewDesk desk;
    desk.openPage();
    const QCborMap place = desk.page->place();
    desk.page = std::make_unique<ReviewPage>(desk.host.room());
    desk.page->show();
    desk.page->goToPlace(place);
    desk.settle();
    CHECK(desk.paper().contains(u"Sam T."_qs));
    desk.fill(u"signAs"_qs, u"Ana D."_qs);
    desk.click(u"sign"_qs);
    desk.ticks(10);
    REQUIRE(desk.isSigned());
    ReviewPage again(desk.host.room());
    again.showNote(desk.note);
    desk.settle();
    CHECK(desk.host.navigator.notes == std::vector{desk.note, desk.note});
}

TEST_CASE("who signs is kept through a lock in the middle of the name, and let go once signed")
{
    ReviewDesk desk;
    desk.openPage();
    auto& name = desk.find<QLineEdit>(u"signAs"_qs);
    name.setFocus();
    name.clear();
    QTest::keyClicks(&name, u"Luz"_qs);
    desk.page->keepDraft();
    desk.settle();
    desk.page.reset();
    desk.openPage();
    CHECK(desk.find<QLineEdit>(u"signAs"_qs).text() == u"Luz"_qs);
    desk.fill(u"signAs"_qs, u"Luz D."_qs);
    desk.page->keepDraft();
    CHECK(desk.page->doMainAct());
    desk.ticks(10);
    desk.settle();
    CHECK(desk.isSigned());
    const auto left = desk.host.ask([](Book& book) {
        return book.connection().integer("SELECT count(*) FROM draft WHERE form LIKE 'sign:%'");
    });
    CHECK(left == 0);
}

TEST_CASE("the name a person is typing is kept when the book locks")
{
    ReviewDesk desk;
    desk.openPage();
    desk.click(u"agreement_agrees"_qs);
    auto& agreed = desk.find<QLineEdit>(u"agreedAs"_qs);
    agreed.setFocus();
    QTest::keyClicks(&agreed, u"Sam T"_qs);
    desk.page->keepDraft();
    desk.settle();
    desk.page.reset();
    desk.openPage();
    CHECK(desk.find<QLineEdit>(u"agreedAs"_qs).text() == u"Sam T"_qs);
}
