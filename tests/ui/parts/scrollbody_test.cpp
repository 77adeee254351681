// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scrollbody.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("what takes the focus comes into sight, and a thing that is too tall by its top")
{
    ScrollBody scroll;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    auto* above = new QPushButton(QStringLiteral("above"));
    auto* tall = new QWidget;
    tall->setFocusPolicy(Qt::StrongFocus);
    tall->setMinimumHeight(2000);
    auto* below = new QPushButton(QStringLiteral("below"));
    column->addWidget(above);
    column->addWidget(tall);
    column->addWidget(below);
    scroll.setWidget(body);
    scroll.resize(400, 500);
    scroll.show();
    QApplication::setActiveWindow(&scroll);
    REQUIRE(QTest::qWaitForWindowActive(&scroll));

    const auto isInSight = [&](const QPoint& point) {
        return scroll.viewport()->rect().contains(body->mapTo(scroll.viewport(), point));
    };
    tall->setFocus();
    CHECK(isInSight(tall->geometry().topLeft()));
    below->setFocus();
    CHECK(isInSight(below->geometry().center()));
    CHECK_FALSE(isInSight(tall->geometry().topLeft()));
    tall->setFocus();
    CHECK(isInSight(tall->geometry().topLeft()));
}
