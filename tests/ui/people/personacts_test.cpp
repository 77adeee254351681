// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/book/undo.h"
#include "core/records/sessions.h"
#include "tests/ui/support/guiprinting.h"
#include "ui/parts/field.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

Field& fieldOf(QWidget& control)
{
    return *static_cast<Field*>(control.parentWidget());
}

bool isThere(Shown& shown, PersonId id)
{
    return shown.host
        .ask([&](Book& book) { return People(book, shown.host.desk().catalogues()).get(id); })
        .has_value();
}

QPushButton* answer(Shown& shown, const char* name)
{
    auto* box = shown.page().findChild<QMessageBox*>(QStringLiteral("eraseQuestion"));
    return box ? box->findChild<QPushButton*>(QLatin1StringView(name)) : nullptr;
}

} // namespace

TEST_CASE("pausing needs a reason, and says so at the reasons")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("paused");
    shown.mainAct();
    QWidget& reasons = shown.find("reasons");
    CHECK(fieldOf(reasons).hasProblem());
    CHECK(reasons.isAncestorOf(QApplication::focusWidget()));
    CHECK(shown.person(sam).status.code == QStringLiteral("active"));

    shown.key(Qt::Key_Right);
    CHECK_FALSE(fieldOf(reasons).hasProblem());
    shown.mainAct();
    CHECK(shown.person(sam).status.code == QStringLiteral("paused"));
    CHECK_FALSE(shown.person(sam).status.reason.isEmpty());
    CHECK(shown.host.navigator.undoable.size() == 1);
    CHECK(shown.text("personStatus").startsWith(QStringLiteral("Paused since today")));
}

TEST_CASE("another reason wants a few words")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("closed");
    shown.find("reasons").setFocus();
    shown.key(Qt::Key_End);
    shown.mainAct();
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("reasonWords"));
    shown.type("Started a job");
    shown.mainAct();
    CHECK(shown.person(sam).status.code == QStringLiteral("closed"));
    CHECK(shown.person(sam).status.words == QStringLiteral("Started a job"));
}

TEST_CASE("support starts again without a question")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    (void)shown.host.write([&](Book& book, Mutation& mutation) {
        return People(book, shown.host.desk().catalogues())
            .setStatus(mutation, sam,
                       {QStringLiteral("paused"), QStringLiteral("away"), QString()});
    });
    shown.page().showPerson(sam);
    shown.host.settle();
    shown.act("startAgain");
    CHECK(shown.person(sam).status.code == QStringLiteral("active"));
}

TEST_CASE("Trash and back, each at once and with Undo")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("trash");
    CHECK(shown.person(sam).goneMs.has_value());
    CHECK(shown.host.navigator.undoable.size() == 1);
    // The page still shows them, with the way back.
    CHECK(shown.has("putBackButton"));
    CHECK_FALSE(shown.has("logWith"));
    shown.click("putBackButton");
    CHECK_FALSE(shown.person(sam).goneMs.has_value());
    CHECK(shown.has("logWith"));
}

TEST_CASE("erasing for ever asks once, and staying is the safe answer")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.act("trash");
    shown.act("erase");
    auto* box = shown.page().findChild<QMessageBox*>(QStringLiteral("eraseQuestion"));
    REQUIRE(box);
    CHECK(box->defaultButton() == answer(shown, "keepInTrash"));
    answer(shown, "keepInTrash")->click();
    shown.host.settle();
    CHECK(isThere(shown, sam));
    shown.act("erase");
    answer(shown, "eraseForEver")->click();
    shown.host.settle();
    CHECK_FALSE(isThere(shown, sam));
    CHECK_FALSE(shown.has("personName"));
}

TEST_CASE("two entries become one, and Undo makes them two")
{
    Shown shown;
    const PersonId keep = shown.add("Denise W.");
    const PersonId twin = shown.add("Denise Webb");
    shown.host.addCall(twin, 60);
    shown.page().showPerson(keep);
    shown.host.settle();
    shown.act("merge");
    shown.mainAct();
    CHECK(fieldOf(shown.find("mergeName")).hasProblem());
    shown.find("mergeName").setFocus();
    shown.type("deni");
    CHECK(shown.find<QListView>("mergeFound").model()->rowCount() == 1);
    shown.key(Qt::Key_Return);
    CHECK(shown.text("whatHappens").contains(QStringLiteral("Denise Webb go to Denise W.")));
    shown.mainAct();
    CHECK(shown.person(twin).mergedInto == keep);
    CHECK(shown.person(keep).lastContactMs.has_value());
    CHECK(shown.text("personName") == QStringLiteral("Denise W."));
    CHECK(shown.host.navigator.undoable.size() == 1);
    CHECK(shown.host.ask([](Book& book) { return undoLastStep(book); }).has_value());
    CHECK_FALSE(shown.person(twin).goneMs.has_value());
}

TEST_CASE("names that are hidden meanwhile are hidden in the forms too")
{
    Shown shown;
    const PersonId first = shown.add("Denise Ward");
    shown.add("Denise Webb");
    shown.page().showPerson(first);
    shown.host.settle();
    const auto saysName = [&](const char* name) {
        const auto labels = shown.page().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->text().contains(QLatin1StringView(name));
        });
    };
    shown.act("paused");
    CHECK(saysName("Denise Ward"));
    shown.host.names.setHidden(true);
    shown.host.settle();
    CHECK_FALSE(saysName("Denise Ward"));
    shown.host.names.setHidden(false);
    shown.act("merge");
    shown.type("webb");
    shown.key(Qt::Key_Return);
    CHECK(saysName("Denise Webb"));
    shown.host.names.setHidden(true);
    shown.host.settle();
    CHECK_FALSE(saysName("Denise"));
}

TEST_CASE("the other entry can be the one that stays")
{
    Shown shown;
    const PersonId first = shown.add("Denise W.");
    const PersonId other = shown.add("Denise Webb");
    shown.page().showPerson(first);
    shown.host.settle();
    shown.act("merge");
    shown.type("webb");
    shown.key(Qt::Key_Return);
    shown.key(Qt::Key_Right); // the focus is on the question which one stays
    shown.mainAct();
    CHECK(shown.person(first).mergedInto == other);
}
