// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/notes.h"
#include "core/records/drafts.h"
#include "core/records/people.h"
#include "core/records/plans.h"
#include "core/records/settings.h"
#include "tests/support/printing.h"
#include "tests/ui/support/pagehost.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/actrow.h"
#include "ui/parts/button.h"
#include "ui/parts/label.h"
#include "ui/today/todaypage.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// The page on the screen, and short ways to put something in its book.
class TodayOn
{
public:
    explicit TodayOn(PageHost::Filled filled = PageHost::Filled::Empty)
        : host(filled), page(host.room())
    {
    }

    void show(QSize size = {1158, 770})
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        host.settle();
    }

    PlanId addPlan(const PlanDraft& draft)
    {
        return host
            .write([&](Book& book, Mutation& mutation) {
                return Plans(book, host.desk().catalogues()).add(mutation, draft);
            })
            .value();
    }
    PlanId addTask(const QString& title, int minute)
    {
        PlanDraft draft;
        draft.day = host.desk().today();
        draft.minute = minute;
        draft.kind = PlanKind::Task;
        draft.title = title;
        return addPlan(draft);
    }
    PlanId addMeeting(PersonId person, int minute)
    {
        PlanDraft draft;
        draft.day = host.desk().today();
        draft.minute = minute;
        draft.person = person;
        draft.mode = u"phone"_qs;
        return addPlan(draft);
    }
    NoteId addNote(PersonId person, SessionId session = {})
    {
        NoteDraft draft;
        draft.person = person;
        draft.session = session;
        draft.writtenMs = host.clock().nowMs();
        draft.offsetMinutes = PageHost::kOffset;
        return host
            .write([&](Book& book, Mutation& mutation) {
                return Notes(book, host.desk().templates()).add(mutation, draft);
            })
            .value();
    }

    [[nodiscard]] QList<ActRow*> rows(const char* name) const
    {
        return page.findChildren<ActRow*>(QString::fromLatin1(name) + QStringLiteral("Row"));
    }
    [[nodiscard]] bool shows(const char* name) const
    {
        const auto* widget = page.findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

    PageHost host;
    TodayPage page;
};

} // namespace

TEST_CASE("on an empty book everything is caught up, and the button logs a session")
{
    TodayOn today;
    today.show();
    CHECK(today.shows("caughtUp"));
    CHECK(today.shows("addTodayAlone"));
    CHECK_FALSE(today.shows("madeUpLine"));
    CHECK(today.page.doMainAct());
    CHECK(today.host.navigator.logs.size() == 1);
}

TEST_CASE("the greeting follows the hour and has a name only when one was given")
{
    TodayOn today;
    today.show();
    const auto title = [&] {
        for (const auto* label : today.page.findChildren<Label*>()) {
            if (label->text().startsWith(QLatin1StringView("Good "))) {
                return label->text();
            }
        }
        return QString();
    };
    CHECK(title() == u"Good morning"_qs);
    REQUIRE(today.host.write([](Book& book, Mutation& mutation) {
        return Settings(book).set(mutation, Settings::kOwnName, u"Ana"_qs);
    }));
    today.host.settle();
    CHECK(title() == u"Good morning, Ana"_qs);
    today.host.clock().advanceMs(4 * 3'600'000); // 1:15 PM
    today.page.hide();
    today.show();
    CHECK(title() == u"Good afternoon, Ana"_qs);
}

TEST_CASE("a note to finish says what it is about in one sentence and opens")
{
    TodayOn today;
    const PersonId sam = today.host.addPerson(u"Sam T."_qs);
    const NoteId note = today.addNote(sam, today.host.addCall(sam, 24 * 60));
    today.show();
    REQUIRE(today.rows("note").size() == 1);
    const ActRow* row = today.rows("note").front();
    CHECK(row->accessibleName() == u"Sam T., Phone, yesterday, 30 min. Draft kept 9:15 AM"_qs);
    CHECK(row->button().accessibleName() == u"Open: Sam T."_qs);
    QTest::mouseClick(&row->button(), Qt::LeftButton);
    CHECK(today.host.navigator.written == std::vector{note});
}

TEST_CASE("a session that was begun and not saved can be gone on with, and comes first")
{
    TodayOn today;
    today.addNote(today.host.addPerson(u"Sam T."_qs));
    REQUIRE(today.host.ask([](Book& book) {
        return Drafts(book).keep(QLatin1StringView("log"), {0, {}, QByteArray("x")});
    }));
    today.show();
    REQUIRE(today.rows("draft").size() == 1);
    CHECK(today.rows("draft").front()->accessibleName().startsWith(
        u"A session you began to log at 9:15 AM"_qs));
    CHECK(today.page.doMainAct());
    CHECK(today.host.navigator.logs.size() == 1);
    CHECK(today.host.navigator.written.empty());
}

TEST_CASE("what was planned is logged with its person; a task is done and can be taken back")
{
    TodayOn today;
    const PersonId sam = today.host.addPerson(u"Sam T."_qs);
    const PlanId meeting = today.addMeeting(sam, 10 * 60 + 30);
    today.addTask(u"Call the bus office"_qs, 11 * 60);
    today.show();
    REQUIRE(today.rows("plan").size() == 2);
    CHECK(today.rows("plan").front()->accessibleName() == u"10:30 AM, Sam T., Phone"_qs);
    today.rows("plan").front()->button().click();
    REQUIRE(today.host.navigator.logs.size() == 1);
    CHECK(today.host.navigator.logs.front().plan == meeting);
    CHECK(today.host.navigator.logs.front().person == sam);

    today.rows("plan").back()->button().click();
    today.host.settle();
    CHECK(today.host.navigator.undoable == QStringList{u"Done."_qs});
    CHECK(today.rows("plan").size() == 1);
}

TEST_CASE("after Done the focus goes to the row that took the place of the one that went")
{
    TodayOn today;
    today.addTask(u"First"_qs, 10 * 60);
    today.addTask(u"Second"_qs, 11 * 60);
    today.show();
    Button& first = today.rows("plan").front()->button();
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Space);
    today.host.settle();
    REQUIRE(today.rows("plan").size() == 1);
    CHECK(today.rows("plan").front()->button().hasFocus());
    CHECK(today.rows("plan").front()->button().accessibleName() == u"Done: Second"_qs);
}

TEST_CASE("what will not happen is taken off by the menu of its row")
{
    TodayOn today;
    today.addMeeting(today.host.addPerson(u"Sam T."_qs), 10 * 60);
    today.show();
    const auto* menu = today.rows("plan").front()->findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().back()->trigger();
    today.host.settle();
    CHECK(today.rows("plan").isEmpty());
    CHECK(today.shows("addTodayAlone")); // the card that had it is gone
}

TEST_CASE("sessions of the day are counted in words and open")
{
    TodayOn today;
    const PersonId sam = today.host.addPerson(u"Sam T."_qs);
    const SessionId first = today.host.addCall(sam, 120);
    today.host.addCall(sam, 60);
    today.show();
    CHECK(today.page.findChild<Label*>(u"loggedLine"_qs)->text() == u"2 sessions, 1 h together"_qs);
    today.rows("logged").front()->button().click();
    REQUIRE(today.host.navigator.logs.size() == 1);
    CHECK(today.host.navigator.logs.front().session == first);
}

TEST_CASE("hidden names leave initials and nothing that anybody typed")
{
    TodayOn today;
    const PersonId sam = today.host.addPerson(u"Sam Torres"_qs);
    today.addNote(sam);
    today.addTask(u"Call Sam Torres"_qs, 10 * 60);
    today.show();
    today.host.names.setHidden(true);
    today.host.settle();
    QStringList said;
    for (const auto* widget : today.page.findChildren<QWidget*>()) {
        said << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            said << label->text();
        }
    }
    CHECK_FALSE(said.join(u' ').contains(u"Torres"_qs));
    CHECK(today.rows("note").front()->accessibleName().startsWith(u"ST, "_qs));
}

TEST_CASE("made-up people are said to be made up, on a page that has every card")
{
    TodayOn today(PageHost::Filled::MadeUp);
    today.show();
    CHECK(today.shows("madeUpLine"));
    CHECK(today.shows("comingUp"));
    CHECK_FALSE(today.shows("caughtUp"));
    CHECK_FALSE(today.shows("backupBanner"));
    CHECK(today.rows("plan").size() >= 2);
    CHECK(today.rows("logged").size() >= 1);
}

TEST_CASE("the page fits 800 by 560 at any text size, and two columns become one")
{
    Dressed dressed;
    const int percent = GENERATE(100, 150, 200);
    dressed.theme.setTextPercent(percent);
    TodayOn today(PageHost::Filled::MadeUp);
    today.show({800, 560});
    CHECK(today.page.width() == 800);
    CHECK(today.page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
    for (const auto* button : today.page.findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            CAPTURE(button->text());
            CHECK(button->width() >= button->sizeHint().width());
        }
    }
    const auto* coming = today.page.findChild<QWidget*>(u"comingUp"_qs);
    CHECK(coming->mapTo(&today.page, QPoint()).x() < 100);
}

TEST_CASE("Tab goes from row to row in reading order")
{
    TodayOn today;
    const PersonId sam = today.host.addPerson(u"Sam T."_qs);
    today.addNote(sam);
    today.addMeeting(sam, 10 * 60);
    today.show();
    today.rows("note").front()->button().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"addToday"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"planAct"_qs);
}
