// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least a window can be: what any Qt program pays before it has done anything of its own.
#include "watchedapplication.h"

#include <QMainWindow>

int main(int argc, char** argv)
{
    kithbook::bench::WatchedApplication app(argc, argv);
    QMainWindow window;
    window.resize(1360, 860); // as Kithbook's
    window.show();
    app.untilPainted();
    app.printStart("start", "empty window", 0);
    kithbook::bench::printMemory("start", "empty window");
    return 0;
}
