// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "tests/ui/support/pixels.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Flow
{
    explicit Flow(int count) : layout(new FlowLayout(&window))
    {
        layout->setSpacing(10);
        for (int i = 0; i < count; ++i) {
            auto* box = new QWidget;
            box->setFixedSize(100, 30);
            layout->addWidget(box);
            boxes.push_back(box);
        }
    }
    void wide(int width)
    {
        window.resize(width, window.heightForWidth(width));
        window.show();
        layout->activate();
    }
    QWidget window;
    FlowLayout* layout;
    std::vector<QWidget*> boxes;
};

} // namespace

TEST_CASE("items flow into as many rows as the width asks for")
{
    Flow flow(5);
    CHECK(flow.layout->heightForWidth(540) == 30);
    CHECK(flow.layout->heightForWidth(539) == 70);
    CHECK(flow.layout->heightForWidth(100) == 190);
    CHECK(flow.layout->minimumSize().width() == 100);
    CHECK(flow.layout->sizeHint() == QSize(540, 30));

    flow.wide(220);
    CHECK(flow.boxes[1]->pos() == QPoint(110, 0));
    CHECK(flow.boxes[2]->pos() == QPoint(0, 40));
    CHECK(flow.boxes[4]->pos() == QPoint(0, 80));
}

TEST_CASE("a hidden item leaves no gap")
{
    Flow flow(3);
    flow.boxes[1]->hide();
    flow.wide(320);
    CHECK(flow.boxes[2]->pos() == QPoint(110, 0));
}

TEST_CASE("right to left starts at the right")
{
    Flow flow(3);
    flow.window.setLayoutDirection(Qt::RightToLeft);
    flow.wide(320);
    CHECK(flow.boxes[0]->x() == 220);
    CHECK(flow.boxes[2]->x() == 0);
}

TEST_CASE("taking an item gives it back and keeps the rest")
{
    Flow flow(3);
    const std::unique_ptr<QLayoutItem> item(flow.layout->takeAt(0));
    REQUIRE(item);
    CHECK(item->widget() == flow.boxes[0]);
    CHECK(flow.layout->count() == 2);
    CHECK(flow.layout->itemAt(0)->widget() == flow.boxes[1]);
    CHECK(flow.layout->takeAt(7) == nullptr);
}

TEST_CASE("an aside stands beside the words, and below them when there is no room")
{
    Dressed dressed;
    QWidget window;
    auto* row = new BesideLayout(&window);
    row->setSpacing(8);
    auto* words = new Label(QStringLiteral("Marisol prefers not to use video, and you can still "
                                           "log this session as you see fit."));
    auto* button = new Button(QStringLiteral("See why"));
    row->addWidget(words);
    row->addWidget(button);
    const auto wide = [&](int width) {
        window.resize(width, window.heightForWidth(width));
        window.show();
        row->activate();
    };
    wide(900);
    CHECK(button->geometry().center().x() > words->geometry().right());
    CHECK(button->geometry().top() < words->geometry().bottom());
    wide(240);
    CHECK(button->geometry().center().y() > words->geometry().bottom());
    CHECK(window.width() == 240);
}
