// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QMetaObject>
#include <QPushButton>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// What its menu offers now, and the menus in that one.
[[nodiscard]] inline QList<QAction*> actionsIn(QPushButton& button)
{
    QMetaObject::invokeMethod(button.menu(), "aboutToShow");
    QList<QAction*> all = button.menu()->actions();
    for (int i = 0; i < all.size(); ++i) {
        if (QMenu* menu = all.at(i)->menu()) {
            all += menu->actions();
        }
    }
    return all;
}

/// The one of them whose text has these words.
[[nodiscard]] inline QAction& actionIn(QPushButton& button, const QString& text)
{
    const QList<QAction*> all = actionsIn(button);
    const auto found = std::find_if(all.begin(), all.end(), [&](const QAction* action) {
        return action->text().contains(text);
    });
    REQUIRE(found != all.end());
    return **found;
}

} // namespace kithbook::test
