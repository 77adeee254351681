// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplepage.h"

#include "core/book/undo.h"
#include "core/records/settings.h"
#include "tests/ui/support/guiprinting.h"
#include "ui/people/savedviews.h"

#include <QAbstractButton>
#include <QComboBox>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::test;

namespace {

QStringList viewsShown(Shown& shown)
{
    QStringList texts;
    if (shown.has("views")) {
        for (const auto* chip : shown.find("views").findChildren<QAbstractButton*>()) {
            if (chip->isVisible()) {
                texts.append(chip->text());
            }
        }
    }
    return texts;
}

QAbstractButton& view(Shown& shown, const char* text)
{
    for (auto* chip : shown.find("views").findChildren<QAbstractButton*>()) {
        if (chip->isVisible() && chip->text() == QLatin1StringView(text)) {
            return *chip;
        }
    }
    qFatal("no view is called %s", text);
}

void filter(Shown& shown, const char* text)
{
    shown.find<QLineEdit>("filterName").setText(QString::fromUtf8(text));
    shown.host.settle();
}

void saveView(Shown& shown, const char* name)
{
    shown.click("saveView");
    shown.type(name);
    shown.key(Qt::Key_Return);
}

/// Sam, Samira and Ana, and a view of those called Sa, by name.
void fill(Shown& shown)
{
    for (const char* name : {"Sam", "Samira", "Ana"}) {
        (void)shown.add(name);
    }
    (void)shown.page();
    filter(shown, "Sa");
    shown.find<QComboBox>("sort").setCurrentIndex(1);
    shown.host.settle();
    saveView(shown, "All called Sa");
}

} // namespace

TEST_CASE("a view is kept under a name and applied with one click")
{
    Shown shown;
    fill(shown);
    CHECK(viewsShown(shown) == QStringList(QStringLiteral("All called Sa")));
    CHECK(view(shown, "All called Sa").isChecked());
    CHECK_FALSE(shown.has("saveView"));
    CHECK(shown.host.navigator.undoable.last() == QStringLiteral("View kept."));

    filter(shown, "An");
    shown.find<QComboBox>("sort").setCurrentIndex(0);
    shown.host.settle();
    CHECK_FALSE(view(shown, "All called Sa").isChecked());
    CHECK(shown.names() == QStringList(QStringLiteral("Ana")));

    QTest::mouseClick(&view(shown, "All called Sa"), Qt::LeftButton);
    shown.host.settle();
    CHECK(shown.names() == QStringList{QStringLiteral("Sam"), QStringLiteral("Samira")});
    CHECK(shown.find<QComboBox>("sort").currentIndex() == 1);
    CHECK(shown.find<QLineEdit>("filterName").text() == QStringLiteral("Sa"));
}

TEST_CASE("a view is in the book and nowhere else, and comes back with it")
{
    Shown shown;
    fill(shown);
    const auto kept =
        shown.host.ask([](Book& book) { return Settings(book).get(Settings::kPeopleViews); });
    REQUIRE(kept.has_value());
    CHECK(kept->contains(QStringLiteral("All called Sa")));
    const auto views = shown.host.ask([](Book& book) { return askViews(book); });
    REQUIRE(views.has_value());
    REQUIRE(views->size() == 1);
    CHECK(views->front().wish.name == QStringLiteral("Sa"));
    CHECK(views->front().wish.statuses == QStringList(QStringLiteral("active")));
    CHECK(views->front().wish.sort == PersonSort::ByName);
}

TEST_CASE("what the page begins with is not offered as a view")
{
    Shown shown;
    (void)shown.add("Sam");
    (void)shown.page();
    CHECK_FALSE(shown.has("saveView"));
    CHECK_FALSE(shown.has("views"));
    filter(shown, "S");
    CHECK(shown.has("saveView"));
}

TEST_CASE("a view needs a name, and one of its own")
{
    Shown shown;
    fill(shown);
    filter(shown, "An");
    shown.click("saveView");
    shown.key(Qt::Key_Return);
    CHECK(shown.has("viewName"));
    shown.type("All called Sa");
    shown.key(Qt::Key_Return);
    CHECK(shown.find<QLineEdit>("viewName").accessibleDescription() ==
          QStringLiteral("There is a view of that name already."));
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(shown.has("viewName"));
    CHECK(viewsShown(shown).size() == 1);
}

TEST_CASE("a view gets another name")
{
    Shown shown;
    fill(shown);
    shown.click("renameView");
    CHECK(shown.find<QLineEdit>("viewName").text() == QStringLiteral("All called Sa"));
    shown.type("Both");
    shown.key(Qt::Key_Return);
    CHECK(viewsShown(shown) == QStringList(QStringLiteral("Both")));
    CHECK(view(shown, "Both").isChecked());
}

TEST_CASE("a view is removed, and undo brings it back")
{
    Shown shown;
    fill(shown);
    shown.click("removeView");
    CHECK(viewsShown(shown).isEmpty());
    CHECK(shown.has("saveView"));
    CHECK(shown.host.navigator.undoable.last() == QStringLiteral("View removed."));
    CHECK(shown.host.ask([](Book& book) { return undoLastStep(book); }).has_value());
    shown.host.settle();
    CHECK(viewsShown(shown).size() == 1);
}

TEST_CASE("while names are hidden, views are numbered and the filter is dots")
{
    Shown shown;
    fill(shown);
    shown.host.names.setHidden(true);
    shown.host.settle();
    CHECK(viewsShown(shown) == QStringList(QStringLiteral("View 1")));
    CHECK(shown.find<QLineEdit>("filterName").displayText() != QStringLiteral("Sa"));
    shown.host.names.setHidden(false);
    shown.host.settle();
    CHECK(viewsShown(shown) == QStringList(QStringLiteral("All called Sa")));
}

TEST_CASE("views that a newer Kithbook wrote are left alone")
{
    Shown shown;
    const auto written = shown.host.write([](Book& book, Mutation& mutation) {
        return Settings(book).set(
            mutation, Settings::kPeopleViews,
            QStringLiteral(R"([{"name":"By color","sort":"color"},{"name":"A","sort":"name"},7])"));
    });
    REQUIRE(written.has_value());
    const auto views = shown.host.ask([](Book& book) { return askViews(book); });
    REQUIRE(views.has_value());
    REQUIRE(views->size() == 1);
    CHECK(views->front().name == QStringLiteral("A"));

    const auto removed = shown.host.write([](Book& book, Mutation& mutation) {
        return removeView(book, mutation, QStringLiteral("A"));
    });
    REQUIRE(removed.has_value());
    const auto left =
        shown.host.ask([](Book& book) { return Settings(book).get(Settings::kPeopleViews); });
    CHECK(left->contains(QStringLiteral("By color")));
}
