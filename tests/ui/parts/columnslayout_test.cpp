// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/columnslayout.h"
#include "ui/style/measure.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Columns
{
    Columns() : layout(new ColumnsLayout(40, 60, &page)), main(new QWidget), side(new QWidget)
    {
        for (QWidget* column : {main, side}) {
            column->setMinimumHeight(units(10));
            layout->addWidget(column);
        }
        layout->setSpacing(units(4));
    }
    void show(int width)
    {
        page.resize(width, units(100));
        page.show();
        layout->activate();
    }
    QWidget page;
    ColumnsLayout* layout;
    QWidget* main;
    QWidget* side;
};

} // namespace

TEST_CASE("the side column keeps its width and the main one takes the rest")
{
    Dressed dressed;
    Columns columns;
    columns.show(units(120));
    CHECK(columns.main->geometry() == QRect(0, 0, units(76), units(100)));
    CHECK(columns.side->geometry() == QRect(units(80), 0, units(40), units(100)));
    columns.page.setLayoutDirection(Qt::RightToLeft);
    columns.layout->activate();
    CHECK(columns.side->x() == 0);
    CHECK(columns.main->x() == units(44));
}

TEST_CASE("where the main column would be too narrow the side one goes below it")
{
    Dressed dressed;
    Columns columns;
    columns.show(units(103));
    CHECK(columns.main->width() == units(103));
    CHECK(columns.side->geometry().topLeft() == QPoint(0, columns.main->height() + units(4)));
    columns.show(units(104));
    CHECK(columns.side->x() == units(64));
}

TEST_CASE("a hidden column leaves its room to the other")
{
    Dressed dressed;
    Columns columns;
    columns.side->hide();
    columns.show(units(120));
    CHECK(columns.main->width() == units(120));
    columns.side->show();
    columns.main->hide();
    columns.layout->activate();
    CHECK(columns.side->width() == units(120));
}
