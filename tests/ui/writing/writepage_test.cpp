// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notetags.h"
#include "core/notes/owntemplates.h"
#include "core/records/goals.h"
#include "core/records/groups.h"
#include "core/records/sessions.h"
#include "core/records/settings.h"
#include "tests/ui/writing/actionmenus.h"
#include "tests/ui/writing/writingdesk.h"

#include <QComboBox>
#include <QLineEdit>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("changing the template carries every word along")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("landed", u"One stop at a time."_qs);
    auto& more = desk.find<QPushButton>(u"moreActs"_qs);
    actionIn(more, u"PIE"_qs).trigger();
    CHECK(desk.section("evaluation").toPlainText() == u"One stop at a time."_qs);
    actionIn(more, u"Shared"_qs).trigger();
    CHECK(desk.section("landed").toPlainText() == u"One stop at a time."_qs);
    actionIn(more, u"DAP"_qs).trigger();
    desk.click(u"review"_qs);
    CHECK(desk.inBook().templateCode == u"dap"_qs);
    CHECK(plainWords(desk.inBook().body).contains(u"One stop at a time."_qs));
}

TEST_CASE("words to look at are offered and changed only when somebody says so")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"He refused to call. \"I refused\", he said."_qs);
    desk.ring("lookTimer");
    CHECK(desk.says(u"“refused to”"_qs));
    auto& choice = desk.find<QAbstractButton>(u"choice0_0"_qs);
    const QString offered = choice.text();
    QTest::mouseClick(&choice, Qt::LeftButton);
    const QString text = desk.section("talked").toPlainText();
    CHECK(text.startsWith(u"He "_qs + offered));
    CHECK(text.endsWith(u"\"I refused\", he said."_qs));
    CHECK(QApplication::focusWidget() == &desk.section("talked"));
    CHECK_FALSE(
        desk.page->findChild<QAbstractButton*>(u"choice0_0"_qs, Qt::FindDirectChildrenOnly));
    desk.section("talked").undo();
    CHECK(desk.section("talked").toPlainText().startsWith(u"He refused to call."_qs));
}

TEST_CASE("a word that somebody keeps is left alone, and F7 goes to the next one")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"He refused, she was non-compliant."_qs);
    desk.section("talked").moveCursor(QTextCursor::Start);
    const auto next = [&desk] {
        desk.page->nextWord();
        desk.waitForSpelling();
    };
    next();
    CHECK(desk.section("talked").textCursor().selectedText() == u"refused"_qs);
    CHECK_FALSE(desk.host.navigator.said.isEmpty());
    next();
    CHECK(desk.section("talked").textCursor().selectedText() == u"was non-compliant"_qs);
    desk.click(u"keep_0"_qs);
    CHECK_FALSE(desk.says(u"“refused”"_qs));
    CHECK(desk.says(u"“was non-compliant”"_qs));
    CHECK(desk.section("talked").toPlainText().contains(u"refused"_qs));
}

TEST_CASE("what is still to add leads there and stops nobody")
{
    WritingDesk desk;
    desk.openPage();
    CHECK(desk.says(u"Still to add"_qs));
    desk.click(u"goThere_next_steps"_qs);
    CHECK(QApplication::focusWidget() == &desk.section("next"));
    desk.type("next", u"Sam calls."_qs);
    desk.ring("lookTimer");
    auto* gone = desk.page->findChild<QAbstractButton*>(u"goThere_next_steps"_qs);
    CHECK((gone == nullptr || !gone->isVisible()));
    desk.click(u"review"_qs);
    CHECK(desk.host.navigator.reviewed.size() == 1);
}

TEST_CASE("a goal in the person's words can be made while writing, and tags are kept")
{
    WritingDesk desk;
    desk.openPage();
    desk.click(u"newGoal"_qs);
    QTest::keyClicks(&desk.find<QLineEdit>(u"newGoalWords"_qs), u"My drawings on a wall"_qs);
    QTest::keyClick(&desk.find<QLineEdit>(u"newGoalWords"_qs), Qt::Key_Return);
    desk.settle();
    CHECK(desk.find<QComboBox>(u"goal"_qs).currentText().contains(u"My drawings on a wall"_qs));
    actionIn(desk.find<QPushButton>(u"addTag"_qs), u"Promote hope"_qs).setChecked(true);
    desk.click(u"review"_qs);
    const auto goals = desk.host.ask([&](Book& book) { return Goals(book).ofPerson(desk.sam); });
    REQUIRE(goals->size() == 1);
    CHECK(desk.inBook().goal == goals->front().id);
    const auto tags =
        desk.host.ask([&](Book& book) { return tagsOf(book.connection(), desk.note); });
    CHECK(*tags == std::vector<NoteTag>{{u"fidelity_items"_qs, u"FI1"_qs}});
}

TEST_CASE("an empty goal is answered in words at the field")
{
    WritingDesk desk;
    desk.openPage();
    desk.click(u"newGoal"_qs);
    desk.click(u"addGoal"_qs);
    CHECK(QApplication::focusWidget() == &desk.find<QLineEdit>(u"newGoalWords"_qs));
    CHECK(desk.host.navigator.errors.empty());
}

TEST_CASE("last time's next step is offered for a blank note and put in only when asked")
{
    WritingDesk desk;
    desk.note = [&] {
        NoteDraft draft;
        draft.person = desk.sam;
        draft.writtenMs = PageHost::kNow - 86'400'000;
        draft.body = {{u"talked"_qs, u"Long words."_qs}, {u"next"_qs, u"Call the bus office."_qs}};
        const auto id = desk.host.write([&](Book& book, Mutation& mutation) {
            return Notes(book, desk.host.desk().templates()).add(mutation, draft);
        });
        REQUIRE(id);
        return desk.note;
    }();
    desk.openPage();
    CHECK(desk.says(u"Call the bus office."_qs));
    CHECK(desk.section("talked").toPlainText().isEmpty());
    desk.click(u"takeLastTime"_qs);
    CHECK(desk.section("talked").toPlainText() == u"Call the bus office."_qs);
    CHECK_FALSE(desk.section("talked").toPlainText().contains(u"Long words"_qs));
}

TEST_CASE("while names are hidden the words wait until they are asked for")
{
    WritingDesk desk;
    desk.note = desk.addNote(u"Sam laughed."_qs);
    desk.host.names.setHidden(true);
    desk.openPage();
    CHECK_FALSE(desk.says(u"Sam T."_qs));
    CHECK_FALSE(desk.section("talked").isVisible());
    desk.click(u"showWords"_qs);
    CHECK(desk.section("talked").isVisible());
    desk.host.names.setHidden(false);
    desk.settle();
    CHECK(desk.says(u"Note with Sam T."_qs));
}

TEST_CASE("pasted text comes in plain, and Tab leaves the field")
{
    WritingDesk desk;
    desk.openPage();
    TextBox& talked = desk.section("talked");
    const int before = talked.height();
    QTest::keyClicks(&talked, QString(20, u'x'));
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&talked, Qt::Key_Return);
    }
    desk.settle();
    CHECK(talked.height() > before);
    QTest::keyClick(&talked, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &desk.section("offered"));
}

TEST_CASE("a note in Trash or gone leads away from the page")
{
    WritingDesk desk;
    desk.openPage();
    const auto moved = desk.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        Notes(book, desk.host.desk().templates()).moveToTrash(mutation, desk.note);
        return {};
    });
    REQUIRE(moved);
    desk.settle();
    CHECK(desk.host.navigator.backs == 1);
}

TEST_CASE("a note about everybody at a meeting asks for no goal and leads to the meeting")
{
    WritingDesk desk;
    const auto made = desk.host.write([&](Book& book, Mutation& mutation) -> Result<NoteId> {
        GroupDraft circle;
        circle.name = u"Tuesday circle"_qs;
        const auto group = Groups(book, desk.host.desk().catalogues()).add(mutation, circle);
        REQUIRE(group);
        SessionDraft meeting;
        meeting.group = *group;
        meeting.startMs = PageHost::kNow - 3'600'000;
        meeting.mode = u"phone"_qs;
        meeting.people = {{desk.sam, Role::Person, u"present"_qs}};
        const auto session = Sessions(book, desk.host.desk().catalogues()).add(mutation, meeting);
        REQUIRE(session);
        NoteDraft draft;
        draft.session = *session;
        draft.writtenMs = PageHost::kNow;
        return Notes(book, desk.host.desk().templates()).add(mutation, draft);
    });
    REQUIRE(made);
    desk.note = *made;
    desk.openPage();
    CHECK_FALSE(desk.find<QComboBox>(u"goal"_qs).isVisible());
    CHECK_FALSE(desk.page->findChild<QAbstractButton*>(u"goThere_goal"_qs));
    CHECK_FALSE(desk.page->findChild<QAbstractButton*>(u"goThere_person"_qs));
    desk.click(u"goThere_place"_qs);
    CHECK(desk.host.navigator.logs.empty());
    REQUIRE(desk.host.navigator.meetings.size() == 1);
    CHECK(desk.host.navigator.meetings.front().session == desk.inBook().session);
}

TEST_CASE("what the agency wants before signing is told while the note is written")
{
    WritingDesk desk;
    REQUIRE(desk.host.write([](Book& book, Mutation& mutation) {
        return Settings(book).set(mutation, Settings::kNeededToSign, u"next_steps"_qs);
    }));
    desk.openPage();
    CHECK(desk.says(u"your agency asks for it before signing"_qs));
}

TEST_CASE("the helper goes and comes back")
{
    WritingDesk desk;
    desk.openPage();
    CHECK(desk.says(u"Still to add"_qs));
    desk.click(u"helperSwitch"_qs);
    CHECK_FALSE(desk.says(u"Still to add"_qs));
    desk.host.names.setHidden(true);
    desk.host.names.setHidden(false);
    CHECK_FALSE(desk.says(u"Still to add"_qs));
    desk.click(u"helperSwitch"_qs);
    CHECK(desk.says(u"Still to add"_qs));
}

TEST_CASE("a template of the agency is offered at once, and a note in it keeps it when it goes")
{
    WritingDesk desk;
    desk.openPage();
    desk.type("talked", u"The bus."_qs);
    const QByteArray file = R"({"format": 1, "overlay": "note_templates", "version": 1,
        "based_on": 1, "source": "Agency", "add": [{"code": "ours", "label": {"en": "Our own"},
        "links": ["story", "plan"]}]})";
    REQUIRE(desk.host.write([&](Book& book, Mutation& mutation) {
        return keepTemplateFile(book, mutation, desk.host.desk().shippedTemplates(), file);
    }));
    desk.settle();
    auto& more = desk.find<QPushButton>(u"moreActs"_qs);
    actionIn(more, u"Our own"_qs).trigger();
    desk.type("story", u"Mine."_qs);
    REQUIRE(desk.host.write(
        [](Book& book, Mutation& mutation) { return dropOwnTemplates(book, mutation); }));
    desk.settle();
    CHECK(actionIn(more, u"Our own"_qs).isChecked());
    desk.click(u"review"_qs);
    CHECK(desk.inBook().templateCode == u"ours");
    desk.openNote(desk.addNote(u"Another."_qs));
    for (const QAction* action : actionsIn(more)) {
        CHECK(action->text() != u"Our own"_qs);
    }
    desk.openNote(desk.note);
    CHECK(desk.section("story").toPlainText().startsWith(u"Mine."_qs));
    CHECK(desk.section("story").isVisible());
}
