// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/records/contactways.h"
#include "core/records/drafts.h"
#include "core/records/peoplelist.h"
#include "tests/ui/support/guiprinting.h"
#include "ui/parts/field.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

std::vector<PersonRow> everybody(Shown& shown)
{
    return shown.host
        .ask([&](Book& book) { return PeopleList(book, shown.host.desk().catalogues()).list(); })
        .value();
}

std::vector<ContactWay> waysOf(Shown& shown, PersonId person)
{
    return shown.host
        .ask([&](Book& book) {
            return ContactWays(book, shown.host.desk().catalogues()).of(person);
        })
        .value();
}

/// Tab until the widget of that name has the focus.
void tabTo(Shown& shown, const char* name)
{
    constexpr int kMost = 60;
    for (int i = 0; i < kMost; ++i) {
        if (QApplication::focusWidget()->objectName() == QLatin1StringView(name)) {
            return;
        }
        shown.key(Qt::Key_Tab);
    }
    qFatal("Tab does not come to %s", name);
}

Field& fieldOf(QWidget& control)
{
    return *static_cast<Field*>(control.parentWidget());
}

void editMeanwhile(Shown& shown, PersonId id, const QString& strengths)
{
    const auto edited = shown.host.write([&](Book& book, Mutation& mutation) {
        People people(book, shown.host.desk().catalogues());
        return people.forEditing(id).and_then([&](Person person) {
            person.strengths = strengths;
            return people.edit(mutation, person);
        });
    });
    CHECK(edited.has_value());
}

} // namespace

TEST_CASE("somebody is added by keys alone")
{
    Shown shown;
    shown.add("Sam T.");
    shown.page();
    shown.find("addPerson").setFocus();
    shown.key(Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("name"));
    shown.type("Marisol R.");
    tabTo(shown, "started");
    shown.type("Jan 12");
    tabTo(shown, "ownWordsEdit");
    shown.type("I want to see my sister again.");
    tabTo(shown, "addWay");
    shown.key(Qt::Key_Space);
    tabTo(shown, "wayAddress");
    shown.type("555 0134");
    tabTo(shown, "save");
    shown.key(Qt::Key_Space);

    REQUIRE(everybody(shown).size() == 2);
    CHECK(shown.text("personName") == QStringLiteral("Marisol R."));
    const Person added = shown.person(everybody(shown).front().id);
    CHECK(added.chosenName == QStringLiteral("Marisol R."));
    CHECK(added.startedDay == QDate(2026, 1, 12));
    CHECK(added.ownWords == QStringLiteral("I want to see my sister again."));
    REQUIRE(waysOf(shown, added.id).size() == 1);
    CHECK(waysOf(shown, added.id).front().address == QStringLiteral("555 0134"));
}

TEST_CASE("Save without a name says so at the name and keeps what was typed")
{
    Shown shown;
    shown.page().addPerson();
    shown.host.settle();
    shown.find<QLineEdit>("pronouns").setText(QStringLiteral("they/them"));
    shown.find("pronouns").setFocus();
    shown.mainAct();
    auto& name = shown.find<QLineEdit>("name");
    CHECK(fieldOf(name).hasProblem());
    CHECK(QApplication::focusWidget() == &name);
    CHECK(shown.find<QLineEdit>("pronouns").text() == QStringLiteral("they/them"));
    CHECK(everybody(shown).empty());
    shown.type("Noor");
    shown.mainAct();
    CHECK(everybody(shown).size() == 1);
}

TEST_CASE("Ctrl+Enter twice adds one person")
{
    Shown shown;
    shown.page().addPerson();
    shown.host.settle();
    shown.type("Noor");
    (void)shown.page().doMainAct();
    (void)shown.page().doMainAct();
    shown.host.settle();
    CHECK(everybody(shown).size() == 1);
}

TEST_CASE("a day that cannot be read is not thrown away")
{
    Shown shown;
    shown.page().addPerson();
    shown.host.settle();
    shown.type("Noor");
    shown.find<QLineEdit>("started").setText(QStringLiteral("5/3/26"));
    shown.mainAct();
    CHECK(everybody(shown).empty());
    CHECK(fieldOf(shown.find("started")).hasProblem());
    CHECK(shown.find<QLineEdit>("started").text() == QStringLiteral("5/3/26"));
}

TEST_CASE("saving an edit keeps what came in meanwhile")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("edit");
    shown.find<QLineEdit>("pronouns").setText(QStringLiteral("he/him"));
    editMeanwhile(shown, sam, QStringLiteral("kind"));
    shown.mainAct();
    const Person saved = shown.person(sam);
    CHECK(saved.pronouns == QStringLiteral("he/him"));
    CHECK(saved.strengths == QStringLiteral("kind"));
    CHECK(shown.host.navigator.errors.empty());
}

TEST_CASE("Esc leaves everything as it was")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("edit");
    shown.find<QLineEdit>("name").setText(QStringLiteral("Someone else"));
    shown.find("name").setFocus();
    shown.key(Qt::Key_Escape);
    CHECK(shown.has("people"));
    CHECK(shown.person(sam).chosenName == QStringLiteral("Sam T."));
}

TEST_CASE("a way to connect is changed, taken away and explained in one save")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    (void)shown.host.write([&](Book& book, Mutation& mutation) {
        ContactWayDraft way;
        way.person = sam;
        way.kind = QStringLiteral("phone");
        way.address = QStringLiteral("555 0101");
        return ContactWays(book, shown.host.desk().catalogues()).add(mutation, way);
    });
    shown.page();
    shown.act("edit");
    shown.find<QLineEdit>("wayAddress").setText(QStringLiteral("555 0199"));
    auto& kind = shown.find<QComboBox>("wayKind");
    kind.setCurrentIndex(kind.findData(QStringLiteral("other")));
    shown.mainAct();
    // "Another way" says nothing without a word.
    CHECK(fieldOf(shown.find("wayLabel")).hasProblem());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("wayLabel"));
    shown.type("flag in the window");
    shown.mainAct();
    REQUIRE(waysOf(shown, sam).size() == 1);
    CHECK(waysOf(shown, sam).front().address == QStringLiteral("555 0199"));
    CHECK(waysOf(shown, sam).front().label == QStringLiteral("flag in the window"));
    shown.act("edit");
    shown.click("removeWay");
    shown.mainAct();
    CHECK(waysOf(shown, sam).empty());
}

TEST_CASE("what was typed before a lock is there when the page comes back")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("edit");
    shown.find<QPlainTextEdit>("ownWordsEdit").setPlainText(QStringLiteral("My garden"));
    shown.page().keepDraft();
    const QCborMap place = shown.page().place();
    editMeanwhile(shown, sam, QStringLiteral("kind"));

    PeoplePage again(shown.host.room());
    again.resize(1158, 772);
    again.show();
    again.goToPlace(place);
    shown.host.settle();
    const auto* words = again.findChild<QPlainTextEdit*>(QStringLiteral("ownWordsEdit"));
    REQUIRE(words);
    CHECK(words->toPlainText() == QStringLiteral("My garden"));
    CHECK(again.findChild<QWidget*>(QStringLiteral("draftBanner"))->isVisible());
    (void)again.doMainAct();
    shown.host.settle();
    CHECK(shown.person(sam).ownWords == QStringLiteral("My garden"));
    CHECK(shown.person(sam).strengths == QStringLiteral("kind"));
    const auto left =
        shown.host.ask([](Book& book) { return Drafts(book).keptAt(QLatin1StringView("person")); });
    CHECK_FALSE(left.value().has_value());
}

TEST_CASE("the form is kept two seconds after a key, and tells no problem then")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("edit");
    auto& timer = shown.find<QTimer>("keepTimer");
    CHECK_FALSE(timer.isActive());
    shown.find("started").setFocus();
    shown.type("5/3");
    REQUIRE(timer.isActive());
    CHECK(timer.interval() == 2000);
    shown.find("pronouns").setFocus();
    shown.type("they");
    timer.start(0);
    QTest::qWait(0);
    shown.host.settle();
    CHECK_FALSE(fieldOf(shown.find("started")).hasProblem());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("pronouns"));
    const auto kept =
        shown.host.ask([](Book& book) { return Drafts(book).keptAt(QLatin1StringView("person")); });
    CHECK(kept.value().has_value());
    CHECK(shown.person(sam).pronouns.isEmpty());
}

TEST_CASE("while names are hidden the form shows dots for names and numbers, and saves them whole")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    (void)shown.host.write([&](Book& book, Mutation& mutation) {
        ContactWayDraft way;
        way.person = sam;
        way.kind = QStringLiteral("phone");
        way.address = QStringLiteral("555 0100");
        return ContactWays(book, shown.host.desk().catalogues()).add(mutation, way);
    });
    shown.page();
    shown.host.names.setHidden(true);
    shown.act("edit");
    CHECK(shown.find<QLineEdit>("name").echoMode() == QLineEdit::Password);
    CHECK(shown.find<QLineEdit>("wayAddress").echoMode() == QLineEdit::Password);
    CHECK_FALSE(shown.has("otherNamesShow"));
    shown.click("nameShow");
    CHECK(shown.find<QLineEdit>("name").echoMode() == QLineEdit::Normal);
    shown.find<QLineEdit>("pronouns").setText(QStringLiteral("they"));
    shown.mainAct();
    CHECK(shown.person(sam).chosenName == QStringLiteral("Sam T."));
    CHECK(waysOf(shown, sam).front().address == QStringLiteral("555 0100"));
}
