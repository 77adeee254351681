// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/parts/button.h"
#include "ui/shell/rail.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("Enter on a word of the rail goes to that page")
{
    Rail rail;
    rail.show();
    QSignalSpy chosen(&rail, &Rail::sectionChosen);
    auto* list = rail.findChild<QListView*>(QStringLiteral("railSections"));
    REQUIRE(list);
    rail.setCurrent(Section::Today);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<Section>() == Section::People);
}

TEST_CASE("a page that is not on the rail leaves no word chosen")
{
    Rail rail;
    auto* list = rail.findChild<QListView*>(QStringLiteral("railSections"));
    rail.setCurrent(Section::People);
    CHECK(list->currentIndex().data().toString() == QStringLiteral("People"));
    rail.setCurrent(Section::Log);
    CHECK(list->selectionModel()->selectedIndexes().isEmpty());
}

TEST_CASE("a count is read with its word")
{
    Rail rail;
    auto* list = rail.findChild<QListView*>(QStringLiteral("railSections"));
    rail.setCount(Section::Notes, 2);
    const QModelIndex notes = list->model()->index(2, 0);
    CHECK(notes.data(Qt::AccessibleTextRole).toString() == QStringLiteral("Notes, 2 to look at"));
}

TEST_CASE("the button that hides names offers to show them while they are hidden")
{
    Rail rail;
    QSignalSpy asked(&rail, &Rail::hideNamesAsked);
    auto* button = rail.findChild<Button*>(QStringLiteral("railHideNames"));
    button->click();
    CHECK(asked.last().first() == true);
    rail.setNamesHidden(true);
    CHECK(button->text() == QStringLiteral("Show names"));
    button->click();
    CHECK(asked.last().first() == false);
}
