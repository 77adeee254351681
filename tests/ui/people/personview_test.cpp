// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/notes/notes.h"
#include "core/records/contactways.h"
#include "tests/ui/support/guiprinting.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QMimeData>
#include <QTabBar>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

ContactWayId addPhone(Shown& shown, PersonId person, const QString& safe)
{
    return shown.host
        .write([&](Book& book, Mutation& mutation) {
            ContactWayDraft way;
            way.person = person;
            way.kind = QStringLiteral("phone");
            way.address = QStringLiteral("555 0134");
            way.safe = safe;
            return ContactWays(book, shown.host.desk().catalogues()).add(mutation, way);
        })
        .value();
}

QList<QAbstractButton*> sessionsOf(Shown& shown)
{
    QList<QAbstractButton*> lines;
    for (auto* button : shown.page().findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(QStringLiteral("session-"))) {
            lines.append(button);
        }
    }
    return lines;
}

} // namespace

TEST_CASE("the main act logs with the person, and so does the button")
{
    Shown shown;
    const PersonId sam = shown.add("Sam Torres");
    shown.page();
    CHECK(shown.find<QAbstractButton>("logWith").text() == QStringLiteral("Log with Sam"));
    shown.mainAct();
    shown.click("logWith");
    REQUIRE(shown.host.navigator.logs.size() == 2);
    CHECK(shown.host.navigator.logs[0].person == sam);
    CHECK(shown.host.navigator.logs[1].person == sam);
}

TEST_CASE("the next step is added, changed and done in place")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    shown.click("changeStep");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("stepEdit"));
    shown.type("Try the bus map");
    shown.find("stepDayEdit").setFocus();
    shown.type("someday");
    shown.key(Qt::Key_Return);
    CHECK(shown.person(sam).nextStep.isEmpty()); // the day cannot be read yet
    shown.find<QLineEdit>("stepDayEdit").setText(QStringLiteral("tomorrow"));
    shown.key(Qt::Key_Return);
    CHECK(shown.person(sam).nextStep == QStringLiteral("Try the bus map"));
    CHECK(shown.person(sam).nextStepDay == QDate(2026, 5, 6));
    CHECK(shown.text("nextStepDay") == QStringLiteral("By tomorrow"));
    shown.click("stepDone");
    CHECK(shown.person(sam).nextStep.isEmpty());
    CHECK(shown.host.navigator.undoable.last() == QStringLiteral("Step done."));
}

TEST_CASE("Esc leaves the step as it was")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.", QStringLiteral("art group"));
    shown.page();
    shown.click("changeStep");
    shown.type("x");
    shown.key(Qt::Key_Escape);
    CHECK(shown.person(sam).nextStep == QStringLiteral("art group"));
    CHECK(shown.text("nextStep") == QStringLiteral("art group"));
}

TEST_CASE("last sessions open to be changed, and all of them come page by page")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    std::vector<SessionId> calls;
    for (int i = 0; i < 56; ++i) {
        calls.push_back(shown.host.addCall(sam, 60 + i * 90));
    }
    shown.page();
    CHECK(sessionsOf(shown).size() == 5);
    shown.click("sessionsMore");
    CHECK(sessionsOf(shown).size() == 55);
    shown.click("sessionsMore");
    REQUIRE(sessionsOf(shown).size() == 56);
    CHECK_FALSE(shown.has("sessionsMore"));
    sessionsOf(shown).last()->click();
    CHECK(shown.host.navigator.logs.back().session == calls.back());
}

TEST_CASE("a number that is not safe says so before it is read")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const ContactWayId way = addPhone(shown, sam, QStringLiteral("no"));
    shown.page();
    const QByteArray name = "address-" + way.toHex().toLatin1();
    const QWidget& address = shown.find(name.constData());
    const QWidget* warning = nullptr;
    for (const QWidget* widget : shown.page().findChildren<QWidget*>()) {
        if (widget->accessibleName() == QStringLiteral("Do not use")) {
            warning = widget;
        }
    }
    REQUIRE(warning);
    CHECK(warning->isVisible());
    CHECK(warning->mapToGlobal(QPoint()).y() < address.mapToGlobal(QPoint()).y());
}

TEST_CASE("copying a number marks it as nothing to remember")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const ContactWayId way = addPhone(shown, sam, QStringLiteral("ok"));
    shown.page();
    shown.find<QAbstractButton>(("copy-" + way.toHex().toLatin1()).constData()).click();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == QStringLiteral("555 0134"));
    CHECK(copied->data(QStringLiteral("x-kde-passwordManagerHint")) == "secret");
    CHECK(shown.host.navigator.said == QStringList{QStringLiteral("Copied.")});
}

TEST_CASE("while names are hidden, so are numbers")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    const ContactWayId way = addPhone(shown, sam, QStringLiteral("ok"));
    shown.page();
    shown.host.names.setHidden(true);
    shown.host.settle();
    const QByteArray name = "address-" + way.toHex().toLatin1();
    CHECK_FALSE(shown.find<QLabel>(name.constData()).text().contains(QStringLiteral("555")));
}

TEST_CASE("the tab of notes comes with the first note and opens it")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.");
    shown.page();
    auto& tabs = shown.find<QTabBar>("personTabs");
    CHECK(tabs.count() == 1);
    const auto note = shown.host.write([&](Book& book, Mutation& mutation) {
        NoteDraft draft;
        draft.person = sam;
        draft.writtenMs = PageHost::kNow;
        draft.offsetMinutes = PageHost::kOffset;
        return Notes(book, shown.host.desk().templates()).add(mutation, draft);
    });
    REQUIRE(note.has_value());
    shown.host.settle();
    REQUIRE(tabs.count() == 2);
    CHECK(tabs.tabText(1) == QStringLiteral("Notes 1"));
    const QString line = QStringLiteral("note-") + note->toHex();
    CHECK_FALSE(shown.page().findChild<QWidget*>(line)); // nobody looks at it yet
    tabs.setCurrentIndex(1);
    shown.click(("note-" + note->toHex().toLatin1()).constData());
    CHECK(shown.host.navigator.notes == std::vector{*note});
}

TEST_CASE("a page that comes back shows who it showed")
{
    Shown shown;
    shown.add("Ana");
    const PersonId bo = shown.add("Bo");
    shown.page().showPerson(bo);
    shown.host.settle();
    const QCborMap place = shown.page().place();
    PeoplePage again(shown.host.room());
    again.resize(1158, 772);
    again.show();
    again.goToPlace(place);
    shown.host.settle();
    CHECK(again.findChild<QLabel*>(QStringLiteral("personName"))->text() == QStringLiteral("Bo"));
}
