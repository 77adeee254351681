// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "tests/ui/support/guiprinting.h"
#include "ui/people/stepdraft.h"

#include <QCborMap>
#include <QCheckBox>
#include <QTabBar>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

GoalId addGoal(Shown& shown, PersonId person, const char* words,
               GoalState state = GoalState::Active)
{
    return shown.host
        .write([&](Book& book, Mutation& mutation) {
            GoalDraft goal;
            goal.person = person;
            goal.words = QString::fromUtf8(words);
            goal.state = state;
            return Goals(book).add(mutation, goal);
        })
        .value();
}

GoalStepId addStep(Shown& shown, GoalId goal, const char* words)
{
    return shown.host
        .write([&](Book& book, Mutation& mutation) {
            GoalStepDraft step;
            step.goal = goal;
            step.words = QString::fromUtf8(words);
            return Goals(book).addStep(mutation, step);
        })
        .value();
}

std::optional<GoalStep> keptStep(Shown& shown, PersonId person)
{
    shown.host.settle();
    const QByteArray form = stepDraftForm(person);
    const auto draft =
        shown.host.ask([&](Book& book) { return Drafts(book).get(QLatin1StringView(form)); });
    return *draft ? decodedStep((*draft)->body) : std::nullopt;
}

std::vector<Goal> goalsOf(Shown& shown, PersonId person)
{
    return shown.host.ask([&](Book& book) { return Goals(book).ofPerson(person); }).value();
}

QByteArray named(const char* act, const RowId& id)
{
    return QByteArray(act) + '-' + id.toHex().toLatin1();
}

QStringList tabs(Shown& shown)
{
    QStringList words;
    auto& bar = shown.find<QTabBar>("personTabs");
    for (int i = 0; i < bar.count(); ++i) {
        words.append(bar.tabText(i));
    }
    return words;
}

/// Opens the tab by the way there is on the overview.
void openGoals(Shown& shown)
{
    shown.page();
    shown.click("goalsAside");
}

} // namespace

TEST_CASE("the first goal is added from the overview, and then there is a tab for it")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    CHECK(shown.text("noGoals") == QStringLiteral("What do they want? Write it in their words."));
    CHECK(tabs(shown) == QStringList{QStringLiteral("Overview")});
    shown.click("goalsAside");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("goalWords"));
    shown.type("I want to ride the bus alone");
    shown.find<QLineEdit>("goalReview").setText(QStringLiteral("June 1"));
    shown.mainAct();
    const auto goals = goalsOf(shown, sam);
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].words == QStringLiteral("I want to ride the bus alone"));
    CHECK(goals[0].state == GoalState::Active);
    CHECK(goals[0].startedDay == QDate(2026, 5, 5));
    CHECK(goals[0].reviewDay == QDate(2026, 6, 1));
    CHECK(shown.host.navigator.undoable == QStringList{QStringLiteral("Goal kept.")});
    CHECK(tabs(shown).last() == QStringLiteral("Goals 1"));
    CHECK(shown.has(named("goal", goals[0].id)));
}

TEST_CASE("a goal without words, or with a day that cannot be read, is asked for again")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.click("goalsAside");
    shown.mainAct();
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("goalWords"));
    shown.type("See my sister");
    shown.find<QLineEdit>("goalReview").setText(QStringLiteral("someday"));
    shown.mainAct();
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("goalReview"));
    CHECK(goalsOf(shown, sam).empty());
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.has("goalWords"));
    CHECK(goalsOf(shown, sam).empty());
}

TEST_CASE("a goal is reached, worked on again and changed, and what the book holds is shown")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    openGoals(shown);
    shown.click(named("reached", goal));
    CHECK(goalsOf(shown, sam)[0].state == GoalState::Reached);
    CHECK(shown.host.navigator.undoable.last() == QStringLiteral("Goal reached."));
    CHECK_FALSE(shown.has(named("reached", goal)));
    shown.click(named("workOn", goal));
    CHECK(goalsOf(shown, sam)[0].state == GoalState::Active);
    shown.click(named("setAside", goal));
    CHECK(goalsOf(shown, sam)[0].state == GoalState::Paused);

    shown.click(named("changeGoal", goal));
    CHECK(shown.find<QLineEdit>("goalWords").text() == QStringLiteral("See my sister"));
    shown.find<QLineEdit>("goalWords").setText(QStringLiteral("Visit my sister"));
    shown.mainAct();
    const auto goals = goalsOf(shown, sam);
    CHECK(goals[0].words == QStringLiteral("Visit my sister"));
    CHECK(goals[0].state == GoalState::Paused);
    CHECK_FALSE(goals[0].startedDay.isValid()); // as before: nobody said since when
}

TEST_CASE("a goal in Trash leaves the page, and undo brings it back")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    openGoals(shown);
    shown.click(named("trashGoal", goal));
    CHECK(goalsOf(shown, sam).empty());
    CHECK(tabs(shown) == QStringList{QStringLiteral("Overview")});
    CHECK(shown.has("noGoals"));
    CHECK(shown.host.navigator.undoable.last() == QStringLiteral("Moved to Trash."));
}

TEST_CASE("a step is added by keys, ticked, changed and taken away")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    openGoals(shown);
    shown.find(named("addStep", goal)).setFocus();
    shown.key(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("stepWords"));
    shown.key(Qt::Key_Return); // nothing written yet
    CHECK(goalsOf(shown, sam)[0].steps.empty());
    shown.type("Find the bus");
    shown.key(Qt::Key_Return);
    auto steps = goalsOf(shown, sam)[0].steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].words == QStringLiteral("Find the bus"));
    CHECK(QApplication::focusWidget()->objectName() == QString::fromLatin1(named("addStep", goal)));

    auto& box = shown.find<QCheckBox>(named("step", steps[0].id));
    CHECK(box.accessibleName() == QStringLiteral("Find the bus"));
    box.setFocus();
    shown.key(Qt::Key_Space);
    CHECK(goalsOf(shown, sam)[0].steps[0].doneDay == QDate(2026, 5, 5));
    CHECK(QApplication::focusWidget()->objectName() ==
          QString::fromLatin1(named("step", steps[0].id)));
    shown.key(Qt::Key_Space);
    CHECK_FALSE(goalsOf(shown, sam)[0].steps[0].doneDay.isValid());

    shown.click(named("changeStep", steps[0].id));
    shown.find<QLineEdit>("stepWho").setText(QStringLiteral("Ana"));
    shown.click("keepGoalStep");
    CHECK(goalsOf(shown, sam)[0].steps[0].who == QStringLiteral("Ana"));
    shown.click(named("changeStep", steps[0].id));
    shown.click("trashGoalStep");
    CHECK(goalsOf(shown, sam)[0].steps.empty());
}

TEST_CASE("a step that is being written stays when something else changes, and Esc leaves it")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    openGoals(shown);
    shown.click(named("addStep", goal));
    shown.type("Write her a ca");
    addStep(shown, goal, "Find the bus");
    shown.host.settle();
    CHECK(shown.has("stepWords"));
    CHECK(shown.find<QLineEdit>("stepWords").text() == QStringLiteral("Write her a ca"));
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.has("stepWords"));
    CHECK(goalsOf(shown, sam)[0].steps.size() == 1);
}

TEST_CASE("open goals come first and stand on the overview, the others only in the tab")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const GoalId reached = addGoal(shown, sam, "Find a room", GoalState::Reached);
    openGoals(shown);
    CHECK(shown.find<QTabBar>("personTabs").tabText(1) == QStringLiteral("Goals 1"));
    CHECK(shown.has(named("workOn", reached)));
    shown.find<QTabBar>("personTabs").setCurrentIndex(0);
    CHECK(shown.text("noGoals") == QStringLiteral("Nothing they work on right now."));
}

TEST_CASE("a goal that is half written is there again after a lock")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.click("goalsAside");
    shown.type("I want to ride");
    shown.find<QLineEdit>("goalReview").setText(QStringLiteral("June 1"));
    shown.page().keepDraft();
    const QCborMap place = shown.page().place();
    shown.host.settle();

    PeoplePage after(shown.host.room());
    after.show();
    after.goToPlace(place);
    shown.host.settle();
    auto* words = after.findChild<QLineEdit*>(QStringLiteral("goalWords"));
    REQUIRE(words);
    CHECK(words->text() == QStringLiteral("I want to ride"));
    CHECK(after.findChild<QLineEdit*>(QStringLiteral("goalReview"))->text() ==
          QStringLiteral("June 1"));
    (void)after.doMainAct();
    shown.host.settle();
    const auto goals = goalsOf(shown, sam);
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].words == QStringLiteral("I want to ride"));
    CHECK(goals[0].reviewDay == QDate(2026, 6, 1));
}

TEST_CASE("a step that is half written is there again after a lock, on the card it was on")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    (void)addGoal(shown, sam, "Find a room");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    openGoals(shown);
    shown.click(named("addStep", goal));
    shown.type("Write her a ");
    shown.page().keepDraft();
    const QCborMap place = shown.page().place();
    shown.host.settle();

    PeoplePage after(shown.host.room());
    after.show();
    after.goToPlace(place);
    shown.host.settle();
    const auto* card = after.findChild<QWidget*>(QString::fromLatin1(named("goal", goal)));
    REQUIRE(card);
    auto* words = card->findChild<QLineEdit*>(QStringLiteral("stepWords"));
    REQUIRE(words);
    CHECK(words->isVisible());
    CHECK(words->text() == QStringLiteral("Write her a "));
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("card"));
    QTest::keyClick(words, Qt::Key_Return);
    shown.host.settle();
    const auto steps = goalsOf(shown, sam).back().steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].words == QStringLiteral("Write her a card"));
    CHECK_FALSE(keptStep(shown, sam));
}

TEST_CASE("a step that is being changed is kept while somebody else is looked at, until it is left")
{
    Shown shown;
    const PersonId ana = shown.add("Ana D.");
    const PersonId sam = shown.add("Sam T.");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    const GoalStepId step = addStep(shown, goal, "Find the bus");
    const auto look = [&](PersonId person) {
        shown.page().showPerson(person);
        shown.host.settle();
        shown.host.settle();
    };
    look(sam);
    shown.click("goalsAside");
    shown.click(named("changeStep", step));
    shown.find<QLineEdit>("stepWho").setFocus();
    shown.type("An");
    look(ana);
    REQUIRE(shown.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        Goals(book).setDone(mutation, step, QDate(2026, 5, 5));
        return {};
    }));
    look(sam);
    shown.click("goalsAside");
    CHECK(shown.find<QLineEdit>("stepWords").text() == QStringLiteral("Find the bus"));
    CHECK(shown.find<QLineEdit>("stepWho").text() == QStringLiteral("An"));
    shown.click("keepGoalStep");
    CHECK(goalsOf(shown, sam)[0].steps[0].doneDay == QDate(2026, 5, 5)); // done meanwhile

    shown.click(named("changeStep", step));
    shown.find<QLineEdit>("stepWords").setFocus();
    shown.type(" 7");
    shown.page().keepDraft();
    CHECK(keptStep(shown, sam));
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(keptStep(shown, sam));
    look(ana);
    look(sam);
    CHECK_FALSE(shown.has("stepWords"));
}

TEST_CASE("the focus comes back to the step that is written and not to another goal's")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    (void)addGoal(shown, sam, "Find a room");
    const GoalId goal = addGoal(shown, sam, "See my sister");
    openGoals(shown);
    shown.click(named("addStep", goal));
    shown.type("Call");
    addStep(shown, goal, "Find the bus");
    shown.host.settle();
    shown.type(" her");
    CHECK(shown.find<QLineEdit>("stepWords").text() == QStringLiteral("Call her"));
}
