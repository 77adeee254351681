// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/shell/commands.h"
#include "ui/shell/shortcutsheet.h"

#include <QMainWindow>
#include <QMenuBar>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

struct Window
{
    QMainWindow window;
    Commands commands{window};
    bool open = false;
    int runs = 0;

    Window()
    {
        commands.add({"quit",
                      MenuId::File,
                      QStringLiteral("&Quit"),
                      {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                      [this] { ++runs; }});
        commands.add({"log",
                      MenuId::Session,
                      QStringLiteral("&Log a session…"),
                      {QKeySequence(Qt::CTRL | Qt::Key_N)},
                      [this] { ++runs; },
                      [this] { return open; }});
        commands.fill(*window.menuBar());
    }
    QAction* menu(const char* title)
    {
        for (QAction* action : window.menuBar()->actions()) {
            if (action->text() == QLatin1StringView(title)) {
                return action;
            }
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("a menu with nothing to do is not there")
{
    Window w;
    REQUIRE(w.menu("&Session"));
    CHECK_FALSE(w.menu("&Session")->isVisible());
    CHECK(w.menu("&File")->isVisible());
    w.open = true;
    w.commands.refresh();
    CHECK(w.menu("&Session")->isVisible());
}

TEST_CASE("a command that makes no sense now does not run")
{
    Window w;
    w.commands.action("log")->trigger();
    CHECK(w.runs == 0);
    w.open = true;
    w.commands.refresh();
    w.commands.action("log")->trigger();
    CHECK(w.runs == 1);
}

TEST_CASE("the sheet of keys says what the commands say")
{
    Window w;
    const auto lines = ShortcutSheet::lines(w.commands);
    REQUIRE(lines.size() >= 2);
    CHECK(lines[1].keys == QStringLiteral("Ctrl+N"));
    CHECK(lines[1].text == QStringLiteral("Log a session"));
}
