// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/rowlist.h"
#include "ui/style/measure.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct People
{
    People() : list(QStringLiteral("People"))
    {
        add("Sam T.", "Yesterday, by phone");
        add("Denise W.", "Friday, by video");
        add("Marisol R.", "Thursday, by text");
        list.setModel(&model);
        list.resize(list.sizeHint());
        list.show();
        list.activateWindow();
        list.setFocus();
    }
    void add(const char* name, const char* line)
    {
        auto* item = new QStandardItem(QString::fromLatin1(name));
        item->setData(QString::fromLatin1(line), LineRole);
        item->setData(QVariant::fromValue(AvatarLook{initialsOf(QString::fromLatin1(name))}),
                      AvatarRole);
        item->setData(
            QVariant::fromValue(TagText{QStringLiteral("Note to finish"), Tone::Info, Icon::Note}),
            TagRole);
        item->setData(QStringLiteral("%1 %2. Note to finish")
                          .arg(QString::fromLatin1(name), QString::fromLatin1(line)),
                      Qt::AccessibleTextRole);
        model.appendRow(item);
    }
    QStandardItemModel model;
    RowList list;
};

} // namespace

TEST_CASE("a row is one sentence to a screen reader, and the list has a name")
{
    Dressed dressed;
    People people;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&people.list);
    CHECK(list->text(QAccessible::Name) == QStringLiteral("People"));
    REQUIRE(list->childCount() == 3);
    CHECK(list->child(0)->text(QAccessible::Name) ==
          QStringLiteral("Sam T. Yesterday, by phone. Note to finish"));
}

TEST_CASE("rows are equally high and follow the text size")
{
    Dressed dressed;
    People people;
    CHECK(people.list.visualRect(people.model.index(1, 0)).height() == units(15.5));
    dressed.theme.setTextPercent(200);
    QCoreApplication::processEvents();
    CHECK(people.list.visualRect(people.model.index(1, 0)).height() == units(15.5));
}

TEST_CASE("keys walk the list, letters find a name, Enter opens")
{
    Dressed dressed;
    People people;
    QSignalSpy opened(&people.list, &RowList::opened);
    people.list.setCurrentIndex(people.model.index(0, 0));
    QTest::keyClick(&people.list, Qt::Key_Down);
    CHECK(people.list.currentIndex().row() == 1);
    QTest::keyClicks(&people.list, QStringLiteral("mar"));
    CHECK(people.list.currentIndex().row() == 2);
    QTest::keyClick(&people.list, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toModelIndex().row() == 2);
    QTest::keyClick(&people.list, Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened.size() == 1); // that is the main act of the page
}

TEST_CASE("the chosen row has more than its color: a bar at its start")
{
    Dressed dressed;
    People people;
    people.list.setCurrentIndex(people.model.index(1, 0));
    const QRect row = people.list.visualRect(people.model.index(1, 0));
    QImage image = pictureOf(people.list);
    CHECK(image.pixel(row.left() + 1, row.center().y()) == tokensFor(Look::Light).accent);
    people.list.setLayoutDirection(Qt::RightToLeft);
    image = pictureOf(people.list);
    CHECK(image.pixel(row.right() - 1, row.center().y()) == tokensFor(Look::Light).accent);
}
