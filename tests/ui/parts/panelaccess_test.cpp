// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/panelaccess.h"

#include <QAccessible>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("a card is heard as a panel with its name, and what is in it as before")
{
    makeFramesPanels();
    Card card;
    card.setAccessibleName(QStringLiteral("Planned today"));
    auto* label = new Label(QStringLiteral("Words"));
    label->setParent(&card);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&card);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Grouping);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Planned today"));
    CHECK(spoken->childCount() == 1);
    CHECK(QAccessible::queryAccessibleInterface(label)->role() == QAccessible::StaticText);
}
