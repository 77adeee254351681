// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/book/undo.h"
#include "tests/ui/support/guiprinting.h"
#include "ui/people/peoplequestions.h"
#include "ui/style/measure.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QAbstractButton& chip(Shown& shown, const char* text)
{
    for (auto* button : shown.find("filterStatus").findChildren<QAbstractButton*>()) {
        if (button->text() == QLatin1StringView(text)) {
            return *button;
        }
    }
    qFatal("no chip says %s", text);
}

void undo(Shown& shown)
{
    const auto undone = shown.host.ask([](Book& book) { return undoLastStep(book); });
    CHECK(undone.has_value());
    shown.host.settle();
}

/// Names of what is not whole within its parent, as a line that wrapped without being given the
/// room.
QStringList cutOff(const QWidget& page)
{
    QStringList names;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        const bool scrolls = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const QRect room = parent->rect().adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom);
        if (widget->isVisible() && !widget->isWindow() && !scrolls &&
            !room.contains(widget->geometry())) {
            names.append(widget->objectName() + u' ' +
                         QLatin1StringView(widget->metaObject()->className()));
        }
    }
    return names;
}

/// Controls that Tab comes to and a screen reader has no name for.
QStringList unnamed(const QWidget& page)
{
    QStringList nameless;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
        if (!read || read->text(QAccessible::Name).isEmpty()) {
            nameless.append(widget->objectName() + u' ' +
                            QLatin1StringView(widget->metaObject()->className()));
        }
    }
    return nameless;
}

} // namespace

TEST_CASE("an empty book says so and adds the first person")
{
    Shown shown;
    CHECK_FALSE(shown.list().isVisibleTo(&shown.page()));
    shown.click("addFirst");
    CHECK(shown.has("name"));
}

TEST_CASE("a line is one sentence: who, when and how, what is next")
{
    Shown shown;
    const PersonId sam = shown.add("Sam T.", QStringLiteral("art group"));
    shown.host.addCall(sam, 24 * 60);
    const QModelIndex row = (shown.page(), shown.list().model()->index(0, 0));
    CHECK(row.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Sam T. Yesterday, by phone. Next: art group"));
}

TEST_CASE("letters filter by name, Esc takes the filter back, no match offers to clear")
{
    Shown shown;
    shown.add("Sam T.");
    shown.add("Zoë K.");
    shown.find<QLineEdit>("filterName").setFocus();
    shown.type("zoe");
    CHECK(shown.names() == QStringList{QStringLiteral("Zoë K.")});
    CHECK(shown.text("shownCount") == QStringLiteral("1 shown"));
    shown.type("x");
    CHECK(shown.has("clearFilters"));
    shown.key(Qt::Key_Escape);
    CHECK(shown.names().size() == 2);
    shown.list().setFocus();
    shown.key(Qt::Key_Home);
    shown.find<QLineEdit>("filterName").setText(QStringLiteral("sam"));
    shown.host.settle();
    shown.list().setFocus();
    shown.key(Qt::Key_Escape);
    CHECK(shown.names().size() == 2);
}

TEST_CASE("sorting goes by name, by the next step or by the last contact")
{
    Shown shown;
    const QDate day = shown.host.desk().today();
    const PersonId ana = shown.add("Ana", QStringLiteral("call"), day.addDays(3));
    const PersonId bo = shown.add("Bo", QStringLiteral("write"), day.addDays(1));
    shown.host.addCall(ana, 3000);
    shown.host.addCall(bo, 60);
    auto& sort = shown.find<QComboBox>("sort");
    CHECK(shown.names() == QStringList{QStringLiteral("Bo"), QStringLiteral("Ana")});
    sort.setCurrentIndex(sort.findText(QStringLiteral("Name")));
    shown.host.settle();
    CHECK(shown.names() == QStringList{QStringLiteral("Ana"), QStringLiteral("Bo")});
    shown.host.addCall(ana, 30);
    sort.setCurrentIndex(sort.findText(QStringLiteral("Last contact")));
    shown.host.settle();
    CHECK(shown.names() == QStringList{QStringLiteral("Bo"), QStringLiteral("Ana")});
}

TEST_CASE("Trash is shown alone, and what is chosen next takes its place")
{
    Shown shown;
    shown.add("Sam T.");
    const PersonId gone = shown.add("Wes L.");
    (void)shown.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        People(book, shown.host.desk().catalogues()).moveToTrash(mutation, gone);
        return {};
    });
    shown.page();
    chip(shown, "Trash").click();
    shown.host.settle();
    CHECK(shown.names() == QStringList{QStringLiteral("Wes L.")});
    CHECK_FALSE(chip(shown, "Active").isChecked());
    chip(shown, "Active").click();
    shown.host.settle();
    CHECK(shown.names() == QStringList{QStringLiteral("Sam T.")});
    CHECK_FALSE(chip(shown, "Trash").isChecked());
}

TEST_CASE("a long list comes by the hundred, as it is scrolled to")
{
    Shown shown;
    (void)shown.host.write([&](Book& book, Mutation& mutation) -> Result<void> {
        for (int i = 0; i < 2 * kLinesAtOnce + 1; ++i) {
            PersonDraft draft;
            draft.chosenName = QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0'));
            (void)People(book, shown.host.desk().catalogues()).add(mutation, draft);
        }
        return {};
    });
    CHECK(shown.text("shownCount") == QStringLiteral("201 shown"));
    CHECK(shown.list().model()->rowCount() == kLinesAtOnce);
    for (int i = 0; i < 2; ++i) {
        shown.list().verticalScrollBar()->setValue(shown.list().verticalScrollBar()->maximum());
        shown.host.settle();
    }
    CHECK(shown.names().size() == 2 * kLinesAtOnce + 1);
    CHECK(shown.names().last() == QStringLiteral("Person 200"));
}

TEST_CASE("Del moves to Trash, offers Undo, and the next person takes the place")
{
    Shown shown;
    shown.add("Ana");
    const PersonId bo = shown.add("Bo");
    shown.list().setFocus();
    CHECK(shown.text("personName") == QStringLiteral("Ana"));
    shown.key(Qt::Key_Delete);
    CHECK(shown.host.navigator.undoable == QStringList{QStringLiteral("Moved to Trash.")});
    CHECK(shown.names() == QStringList{QStringLiteral("Bo")});
    undo(shown);
    CHECK(shown.names() == QStringList{QStringLiteral("Ana"), QStringLiteral("Bo")});
    CHECK_FALSE(shown.person(bo).goneMs.has_value());
}

TEST_CASE("F2 edits, Shift+F10 has what More has")
{
    Shown shown;
    shown.add("Ana");
    shown.page();
    shown.list().setFocus();
    shown.key(Qt::Key_F10, Qt::ShiftModifier);
    auto& menu = shown.find<QMenu>("personMenu");
    QStringList offered;
    for (const QAction* action : menu.actions()) {
        offered.append(action->objectName());
    }
    auto& more = shown.find<QMenu>("moreMenu");
    Q_EMIT more.aboutToShow();
    QStringList alike;
    for (const QAction* action : more.actions()) {
        alike.append(action->objectName());
    }
    CHECK(offered == alike);
    menu.close();
    shown.host.settle();
    shown.list().setFocus();
    shown.key(Qt::Key_F2);
    CHECK(shown.find<QLineEdit>("name").text() == QStringLiteral("Ana"));
}

TEST_CASE("hidden names are initials in the list, the header and what is read out")
{
    Shown shown;
    shown.add("Marisol Reyes");
    shown.page();
    shown.host.names.setHidden(true);
    shown.host.settle();
    const QModelIndex row = shown.list().model()->index(0, 0);
    CHECK(row.data().toString() == QStringLiteral("MR"));
    CHECK(row.data(Qt::AccessibleTextRole).toString() == QStringLiteral("MR. No session yet"));
    CHECK(shown.text("personName") == QStringLiteral("MR"));
    for (const QWidget* widget : shown.page().findChildren<QWidget*>()) {
        CHECK_FALSE(widget->accessibleName().contains(QStringLiteral("Marisol")));
    }
    CHECK_FALSE(shown.find<QAbstractButton>("logWith").text().contains(QStringLiteral("Marisol")));
}

TEST_CASE("at twice the text and in a narrow window nothing scrolls sideways")
{
    Shown shown(PageHost::Filled::MadeUp);
    shown.page();
    shown.dressed.theme.setTextPercent(200);
    for (const QSize size : {QSize(1158, 772), QSize(800, 560)}) {
        shown.page().resize(size);
        shown.host.settle();
        if (shown.has("people")) {
            shown.list().setFocus();
            shown.key(Qt::Key_Home);
            shown.key(Qt::Key_Return);
        }
        for (const QScrollArea* area : shown.page().findChildren<QScrollArea*>()) {
            CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
        CHECK(shown.page().minimumSizeHint().width() <= size.width());
        CHECK(cutOff(shown.page()) == QStringList());
    }
}

TEST_CASE("whatever takes the focus has a name, on the page and in every form")
{
    Shown shown(PageHost::Filled::MadeUp);
    shown.page();
    CHECK(unnamed(shown.page()) == QStringList());
    for (const char* form : {"edit", "paused", "merge"}) {
        shown.act(form);
        CHECK(unnamed(shown.page()) == QStringList());
        shown.click("cancel");
    }
}

TEST_CASE("Tab goes through the page in reading order and comes back")
{
    Shown shown;
    shown.add("Ana", QStringLiteral("art group"));
    shown.page();
    shown.find("filterName").setFocus();
    QStringList order;
    do {
        order.append(QApplication::focusWidget()->objectName());
        shown.key(Qt::Key_Tab);
    } while (QApplication::focusWidget()->objectName() != order.first() && order.size() < 30);
    order.removeAll(QString()); // a chip
    CHECK(order == QStringList{QStringLiteral("filterName"), QStringLiteral("sort"),
                               QStringLiteral("groupsButton"), QStringLiteral("addPerson"),
                               QStringLiteral("people"), QStringLiteral("logWith"),
                               QStringLiteral("more"), QStringLiteral("personTabs"),
                               QStringLiteral("changeStep"), QStringLiteral("stepDone"),
                               QStringLiteral("goalsAside"), QStringLiteral("addWayToConnect"),
                               QStringLiteral("findButton")});
}

TEST_CASE("a narrow window has the list, then the page with Back")
{
    Shown shown;
    shown.add("Ana");
    shown.page().resize(800, 560);
    shown.host.settle();
    CHECK(shown.has("people"));
    CHECK_FALSE(shown.has("personName"));
    shown.list().setFocus();
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Return);
    CHECK_FALSE(shown.has("people"));
    CHECK(shown.text("personName") == QStringLiteral("Ana"));
    shown.click("backToList");
    CHECK(shown.has("people"));
}
