// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/people.h"
#include "core/records/plans.h"
#include "core/records/settings.h"
#include "tests/ui/log/logging.h"
#include "ui/forms/personfield.h"
#include "ui/parts/field.h"
#include "ui/parts/problemline.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;
using namespace kithbook::test;

TEST_CASE("a phone session is logged by keys in four steps, as fast as anybody types")
{
    PageHost host;
    const PersonId sam = addSam(host);
    Logging logging(host);                                            // 1: Ctrl+N
    QTest::keyClicks(&logging.find<QLineEdit>("who"), text("sa"));    // 2
    QTest::keyClick(&logging.find<QLineEdit>("who"), Qt::Key_Return); // 3
    CHECK(logging.page.doMainAct());                                  // 4: Ctrl+Enter
    logging.settle();                                                 // only now an answer can come

    const auto sessions = sessionsOf(host);
    REQUIRE(sessions.size() == 3);
    const Session& saved = sessions.front();
    CHECK(saved.people == std::vector{Participant{sam, Role::Person}});
    CHECK(saved.mode == text("phone"));
    CHECK(saved.minutes == 30);
    CHECK(saved.startMs == PageHost::kNow - 30 * kMinuteMs);
    CHECK(saved.outcome == text("held"));
    CHECK(host.navigator.backs == 1);
    CHECK(host.navigator.said == QStringList(text("Saved 9:15 AM")));
    CHECK(host.navigator.undoable == QStringList(text("Logged: Sam T., by phone, 30 min.")));
    CHECK(host.navigator.reflectionOffered.size() == 1);
    CHECK(host.navigator.errors.empty());
}

TEST_CASE("Alt+W saves, and goes on to the note")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.who("sa");
    QTest::keyClick(&logging.find<QLineEdit>("who"), Qt::Key_W, Qt::AltModifier);
    // The button is seen to go down before it does anything.
    REQUIRE(QTest::qWaitFor([&] { return host.navigator.written.size() == 1; }));
    CHECK(sessionsOf(host).size() == 3);
}

TEST_CASE("by mouse it takes a recent chip and Save")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.settle();
    auto& recent = logging.find<ChipGroup>("recentPeople");
    QTest::mouseClick(recent.findChildren<QAbstractButton*>().first(), Qt::LeftButton);
    QTest::mouseClick(&logging.find<QAbstractButton>("save"), Qt::LeftButton);
    logging.settle();
    CHECK(sessionsOf(host).size() == 3);
}

TEST_CASE("what is usual is filled in and said, and only where nobody answered")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.settle();
    logging.choose("modes", "videoconference");
    logging.who("sa");
    CHECK(logging.chosen("modes") == text("videoconference"));
    CHECK(logging.chosen("length") == text("30"));
    CHECK(logging.find<QLabel>("reason").text() ==
          text("30 minutes are filled in because you use that most with Sam T."));
}

TEST_CASE("with somebody new nothing is filled in, and the first thing missing gets the focus")
{
    PageHost host;
    host.addPerson(text("Ana"));
    Logging logging(host);
    logging.settle();
    logging.save();
    CHECK(logging.find<PersonField>("whoField").hasProblem());
    CHECK(QApplication::focusWidget() == &logging.find<QLineEdit>("who"));

    logging.who("an");
    CHECK(logging.chosen("modes").isEmpty());
    logging.save();
    auto& modes = logging.find<ChipGroup>("modes");
    CHECK(modes.isAncestorOf(QApplication::focusWidget()));

    logging.choose("modes", "phone");
    logging.save();
    CHECK(logging.find<ChipGroup>("length").isAncestorOf(QApplication::focusWidget()));
    CHECK(sessionsOf(host).empty());

    logging.choose("length", "45");
    logging.save();
    CHECK(sessionsOf(host).front().minutes == 45);
}

TEST_CASE("Alt and a letter choose the way while the focus is in a text")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.who("sa");
    auto& who = logging.find<QLineEdit>("who");
    QTest::keyClick(&who, Qt::Key_V, Qt::AltModifier);
    CHECK(logging.chosen("modes") == text("videoconference"));
    CHECK(who.text() == text("Sam T."));
    logging.save();
    CHECK(sessionsOf(host).front().mode == text("videoconference"));
}

TEST_CASE("nobody reached: no length, unless somebody says one")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.who("sa");
    logging.choose("outcomes", "no_answer");
    CHECK(logging.chosen("length").isEmpty());
    logging.choose("outcomes", "held");
    CHECK(logging.chosen("length") == text("30"));
    logging.choose("outcomes", "no_answer");
    logging.save();
    const Session saved = sessionsOf(host).front();
    CHECK(saved.minutes == 0);
    CHECK(saved.outcome == text("no_answer"));
    CHECK(saved.startMs == PageHost::kNow);
}

TEST_CASE("when it was is typed as people write it, and what is still to come is not logged")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.who("sa");
    logging.find<QAbstractButton>("changeWhen").click();
    logging.write("day", "yesterday");
    logging.write("time", "4pm");
    QTest::keyClick(&logging.find<QLineEdit>("time"), Qt::Key_Tab);
    logging.write("day", "soon");
    logging.save();
    CHECK(QApplication::focusWidget() == &logging.find<QLineEdit>("day"));
    logging.write("day", "today");
    logging.save();
    CHECK(QApplication::focusWidget() == &logging.find<QLineEdit>("time"));
    CHECK(sessionsOf(host).size() == 2);

    logging.write("day", "may 4");
    logging.save();
    // 9:15 today, less 17 hours and a quarter
    CHECK(sessionsOf(host).front().startMs == PageHost::kNow - (17 * 60 + 15) * kMinuteMs);
}

TEST_CASE("a session is changed, and only what was changed")
{
    PageHost host;
    addSam(host);
    const Session before = sessionsOf(host).front();
    Logging logging(host, {.person = {}, .plan = {}, .session = before.id});
    logging.settle();
    CHECK(logging.find<QLineEdit>("who").text() == text("Sam T."));
    CHECK(logging.chosen("modes") == text("phone"));
    logging.write("line", "Found the bus");
    logging.save();
    const Session after = sessionsOf(host).front();
    CHECK(sessionsOf(host).size() == 2);
    CHECK(after.line == text("Found the bus"));
    SessionDraft expected = before;
    expected.line = after.line;
    CHECK(static_cast<const SessionDraft&>(after) == expected);
    CHECK(host.navigator.undoable == QStringList(text("Changed: Sam T., by phone, 30 min.")));
}

TEST_CASE("a session goes to Trash from its page")
{
    PageHost host;
    addSam(host);
    Logging logging(host, {.person = {}, .plan = {}, .session = sessionsOf(host).front().id});
    logging.settle();
    logging.find<QAbstractButton>("trash").click();
    logging.settle();
    CHECK(sessionsOf(host).size() == 1);
    CHECK(host.navigator.undoable == QStringList(text("Moved to Trash.")));
    CHECK(host.navigator.backs == 1);
}

TEST_CASE("a session that is not in the book any more is told and left")
{
    PageHost host;
    Logging logging(host, {.person = {}, .plan = {}, .session = SessionId::random()});
    logging.settle();
    REQUIRE(host.navigator.errors.size() == 1);
    CHECK(host.navigator.errors.front().code == Code::NoSuchRecord);
    CHECK(host.navigator.backs == 1);
}

TEST_CASE("what was planned is filled in, and done with the session")
{
    PageHost host;
    const PersonId sam = addSam(host);
    const auto plan = host.write([&](Book& book, Mutation& mutation) {
        PlanDraft draft;
        draft.day = host.desk().today();
        draft.minute = 8 * 60;
        draft.minutes = 45;
        draft.person = sam;
        draft.mode = text("videoconference");
        return Plans(book, host.desk().catalogues()).add(mutation, draft);
    });
    REQUIRE(plan.has_value());
    Logging logging(host, {.person = {}, .plan = *plan, .session = {}});
    logging.settle();
    CHECK(logging.chosen("modes") == text("videoconference"));
    CHECK(logging.chosen("length") == text("45"));
    logging.save();
    const Session saved = sessionsOf(host).front();
    CHECK(saved.startMs == PageHost::kNow - 75 * kMinuteMs); // at eight, as planned
    const auto done = host.ask(
        [&](Book& book) { return Plans(book, host.desk().catalogues()).forEditing(*plan); });
    CHECK(done->state == PlanState::Done);
    CHECK(done->session == saved.id);
}

TEST_CASE("several people are in one session")
{
    PageHost host;
    addSam(host);
    host.addPerson(text("Ana"));
    Logging logging(host);
    logging.who("sa");
    logging.find<QAbstractButton>("anotherPerson").click();
    logging.who("an");
    logging.save();
    const Session saved = sessionsOf(host).front();
    CHECK(saved.people.size() == 2);
    CHECK(saved.format == text("group"));
    CHECK(host.navigator.undoable ==
          QStringList(text("Logged: Sam T. and Ana, by phone, 30 min.")));
}

TEST_CASE("gentle lines say what to take care of and stop nothing")
{
    PageHost host;
    const PersonId sam = addSam(host);
    addWay(host, sam, "phone", "no");
    host.addCall(host.addPerson(text("Ana")), 40); // 8:35 to 9:05
    REQUIRE(host.write([&](Book& book, Mutation& mutation) {
        return Settings(book).set(mutation, Settings::kWorkHours, text("Mon-Fri 10:00-17:00"));
    }));
    Logging logging(host);
    logging.who("sa");
    CHECK(logging.caution().contains(text("asks not to be reached by phone")));
    CHECK(logging.caution().contains(text("session with Ana, 8:35 to 9:05")));
    CHECK(logging.caution().contains(text("outside of your work hours")));
    const QString said = logging.caution();
    logging.write("line", "Art");
    CHECK(logging.caution() == said); // it does not come and go with each letter
    logging.choose("modes", "videoconference");
    logging.settle();
    CHECK_FALSE(logging.caution().contains(text("asks not")));
    CHECK(logging.caution().contains(text("Ana")));
    logging.choose("modes", "sms_text");
    logging.settle();
    CHECK_FALSE(logging.caution().contains(text("Ana")));
    logging.save();
    CHECK(sessionsOf(host).size() == 4);
}

TEST_CASE("a thread of messages has their number and needs no length")
{
    PageHost host;
    host.addPerson(text("Ana"));
    Logging logging(host);
    logging.who("an");
    logging.choose("modes", "sms_text");
    logging.find<QAbstractButton>("more").click();
    logging.write("messages", "a few");
    logging.save();
    CHECK(QApplication::focusWidget() == &logging.find<QLineEdit>("messages"));
    logging.write("messages", "12");
    logging.write("platform", "Signal");
    logging.choose("activities", "warmline");
    logging.save();
    const Session saved = sessionsOf(host).front();
    CHECK(saved.messages == 12);
    CHECK(saved.platform == text("Signal"));
    CHECK(saved.timing == text("asynchronous"));
    CHECK(saved.activities == QStringList(text("warmline")));
}

TEST_CASE("the page can go while the focus is in any of its fields")
{
    PageHost host;
    addSam(host);
    const char* name = GENERATE("who", "otherLength", "day", "time", "line", "messages");
    Logging logging(host);
    logging.who("sa");
    logging.choose("modes", "sms_text");
    logging.choose("length", "other");
    logging.find<QAbstractButton>("changeWhen").click();
    logging.find<QAbstractButton>("more").click();
    auto& field = logging.find<QLineEdit>(name);
    field.setFocus();
    QTest::keyClicks(&field, text("so"));
    REQUIRE(QApplication::focusWidget() == &field);
}

TEST_CASE("hidden names are on no part of the page")
{
    PageHost host;
    addWay(host, addSam(host, "Sam Torres"), "phone", "no");
    host.names.setHidden(true);
    Logging logging(host);
    logging.who("sa");
    const auto isThere = [&](const QString& shown) { return shown.contains(text("Torres")); };
    for (const QLabel* label : logging.page.findChildren<QLabel*>()) {
        CHECK_FALSE(isThere(label->text()));
    }
    for (const QAbstractButton* button : logging.page.findChildren<QAbstractButton*>()) {
        CHECK_FALSE(isThere(button->text()));
    }
    CHECK(logging.find<QLineEdit>("who").text() == text("ST"));
    host.names.setHidden(false);
    logging.settle();
    CHECK(logging.find<QLineEdit>("who").text() == text("Sam Torres"));
    CHECK(logging.chosen("modes") == text("phone"));
}

TEST_CASE("the page fits 800 by 560 at any text size without a sideways scroll")
{
    PageHost host;
    addWay(host, addSam(host), "phone", "no");
    Logging logging(host);
    Dressed dressed;
    dressed.theme.setTextPercent(GENERATE(100, 150, 200));
    logging.page.resize(800, 560);
    logging.who("sa");
    logging.find<QAbstractButton>("more").click();
    logging.settle();
    CHECK(logging.page.width() == 800);
    auto* scroll = logging.page.findChild<QScrollArea*>();
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    CHECK(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}

TEST_CASE("everything that takes the focus has a name, and Tab goes down the page")
{
    PageHost host;
    addSam(host);
    Logging logging(host);
    logging.who("sa");
    logging.find<QAbstractButton>("more").click();
    logging.settle();
    auto* first = &logging.find<QLineEdit>("who");
    first->setFocus();
    int lowest = -1;
    int stops = 0;
    const QWidget* save = &logging.find<QAbstractButton>("save");
    while (QApplication::focusWidget() != save && stops < 60) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        auto* body = logging.page.findChild<QScrollArea*>()->widget();
        CAPTURE(now->objectName(), stops);
        const bool isSide = now->objectName() == text("carryForward");
        if (body->isAncestorOf(now) && !isSide) {
            const int top = now->mapTo(body, QPoint()).y();
            CHECK(top >= lowest - now->height());
            lowest = std::max(lowest, top);
        }
        QAccessibleInterface* face =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        ++stops;
    }
    CHECK(stops > 10);
    CHECK(QApplication::focusWidget() == save);
}
