// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// minimal_window IMAGE: the least a window on the same caseload can be. Stock widgets in the stock
// style, bare SQLCipher with the raw key (from stdin): menus, a tool bar, a list of people and a
// table of the latest 100 sessions. No pages, no worker thread, no checks, no lock.
#include "watchedapplication.h"

extern "C" {
#include "tests/bench/raw/image.h"
}

#include <QFile>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTableView>
#include <QToolBar>

#include <unistd.h>

namespace {

using namespace kithbook::bench;

constexpr const char* kPeople =
    "SELECT chosen_name FROM person WHERE gone IS NULL ORDER BY name_key LIMIT 5000";
constexpr const char* kLatest =
    "SELECT datetime(s.start_ms / 1000 + s.offset_min * 60, 'unixepoch'), p.chosen_name, s.mode,"
    " s.minutes, s.outcome, s.line FROM session s"
    " LEFT JOIN session_person l ON l.session_id = s.id AND l.gone IS NULL"
    " LEFT JOIN person p ON p.id = l.person_id"
    " WHERE s.gone IS NULL ORDER BY s.start_ms DESC LIMIT 100";

QString textOf(sqlite3_stmt* row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
}

QStringList people(sqlite3* image)
{
    QStringList names;
    sqlite3_stmt* rows = prepare(image, kPeople);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        names.append(textOf(rows, 0));
    }
    sqlite3_finalize(rows);
    return names;
}

void addLatest(sqlite3* image, QStandardItemModel& sessions)
{
    sqlite3_stmt* rows = prepare(image, kLatest);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        QList<QStandardItem*> cells;
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            cells.append(new QStandardItem(textOf(rows, column)));
        }
        sessions.appendRow(cells);
    }
    sqlite3_finalize(rows);
}

void addCommands(QMainWindow& window)
{
    QToolBar* bar = window.addToolBar(QStringLiteral("Main"));
    for (const char* title : {"&File", "&Edit", "&View", "&Session", "&Help"}) {
        QMenu* menu = window.menuBar()->addMenu(QLatin1StringView(title));
        for (const char* command : {"&New", "&Open", "&Close"}) {
            bar->addAction(menu->addAction(QLatin1StringView(command)));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication app(argc, argv);
    hex_key key;
    read_key(STDIN_FILENO, key);
    sqlite3* image =
        open_image(QFile::encodeName(QApplication::arguments().at(1)).constData(), key, READ_WRITE);

    QStringListModel names(people(image));
    QStandardItemModel sessions;
    addLatest(image, sessions);
    QMainWindow window;
    addCommands(window);
    auto* sides = new QSplitter(&window);
    auto* list = new QListView(sides);
    list->setUniformItemSizes(true);
    list->setModel(&names);
    auto* table = new QTableView(sides);
    table->setModel(&sessions);
    window.setCentralWidget(sides);
    window.resize(1360, 860);
    window.show();
    app.untilPainted();
    app.printStart("start", "minimal window", names.rowCount() + sessions.rowCount());
    printMemory("start", "minimal window");
    sqlite3_close(image);
    return 0;
}
