#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layering check on small made-up trees: each rule must find its sin, and only that."""

import tempfile
import unittest
from pathlib import Path

import layering

HEADERS = {
    "core/base/error.h": "",
    "core/book/book.h": "",
    "core/records/people.h": "",
    "core/notes/notes.h": "",
    "core/exchange/csv.h": "",
    "ui/log/logpage.h": "",
    "tests/support/printing.h": "",
}


def findings(files: dict[str, str]) -> list[str]:
    """What the check says about these files among a few empty headers, as "file:line"."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (HEADERS | files).items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return [f"{one.file}:{one.line}" for one in layering.check(Path(folder))]


class Layering(unittest.TestCase):
    def refuses(self, file: str, text: str, line: int = 1) -> None:
        with self.subTest(file=file, text=text):
            self.assertEqual(findings({file: text}), [f"{file}:{line}"])

    def accepts(self, files: dict[str, str]) -> None:
        with self.subTest(files=files):
            self.assertEqual(findings(files), [])

    def test_arrows_down_are_fine(self) -> None:
        self.accepts({
            "core/records/a.cpp": '#include "people.h"\n#include "core/book/book.h"\n',
            "core/exchange/a.cpp": '#include "core/records/people.h"\n',
            "ui/log/a.cpp": '#include "core/records/people.h"\n#include <QWidget>\n',
            "app/cli/main.cpp": '#include "core/exchange/csv.h"\n',
        })

    def test_arrows_up_are_found(self) -> None:
        self.refuses("core/base/a.h", '#include "core/book/book.h"\n')
        self.refuses("core/book/a.cpp", '\n#include "core/records/people.h"\n', line=2)
        self.refuses("core/records/a.h", '#include "core/exchange/csv.h"\n')
        self.refuses("core/exchange/a.h", '#include "ui/log/logpage.h"\n')
        self.refuses("core/base/a.h", '#include "../book/book.h"\n')

    def test_product_code_does_not_include_tests(self) -> None:
        self.refuses("core/base/a.h", '#include "tests/support/printing.h"\n')

    def test_a_room_without_a_floor_is_found(self) -> None:
        self.refuses("core/misc/a.h", "")

    def test_one_way_between_neighbors_is_fine(self) -> None:
        self.accepts({"core/notes/a.h": '#include "core/records/people.h"\n'})

    def test_two_ways_between_neighbors_are_found(self) -> None:
        self.assertEqual(
            findings({
                "core/notes/a.h": '#include "core/records/people.h"\n',
                "core/records/b.cpp": '#include "core/notes/notes.h"\n',
            }),
            ["core/notes/a.h:1", "core/records/b.cpp:1"])

    def test_a_circle_through_three_rooms_is_found(self) -> None:
        self.assertEqual(
            len(findings({
                "ui/log/a.h": '#include "ui/notes/b.h"\n',
                "ui/notes/b.h": '#include "ui/people/c.h"\n',
                "ui/people/c.h": '#include "ui/log/logpage.h"\n',
            })), 3)

    def test_screens_stay_out_of_core(self) -> None:
        for header in ("QColor", "QWidget", "QGuiApplication", "QtGui", "QtGui/QColor",
                       "QtWidgets/qwidget.h", "QTextDocument", "QIcon", "QApplication"):
            self.refuses("core/base/a.h", f"#include <{header}>\n")
        for header in ("QString", "QtGlobal", "QCoreApplication", "QtEndian", "QTextStream",
                       "QThread", "QFuture", "QImageIOHandlerLookalike"):
            self.accepts({"core/base/a.h": f"#include <{header}>\n"})
        self.refuses("core/CMakeLists.txt", "target_link_libraries(kithbook_core PUBLIC Qt6::Gui)")
        self.accepts({"core/CMakeLists.txt": "# links no Qt6::Gui\n"})

    def test_sql_stays_on_its_floors(self) -> None:
        self.refuses("core/base/a.cpp", "#include <QSqlQuery>\n")
        self.refuses("core/exchange/a.cpp", "#include <QtSql/QSqlQuery>\n")
        self.refuses("ui/log/a.cpp", 'ask("SELECT name FROM person");\n')
        self.refuses("app/cli/a.cpp", 'run("  INSERT INTO person VALUES (?)");\n')
        self.refuses("core/records/a.cpp", "#include <sqlite3.h>\n")
        self.accepts({
            "core/book/a.cpp": '#include <sqlite3.h>\n#include <QSqlQuery>\nrun("PRAGMA x");\n',
            "core/records/a.cpp": 'ask("SELECT name FROM person");\n',
            "ui/log/a.cpp": 'say("Select a person", "UPDATE", "Delete from the list");\n',
        })

    def test_forbidden_calls_are_found(self) -> None:
        self.refuses("ui/log/a.cpp", 'w.setStyleSheet(x);\n')
        self.refuses("ui/log/a.cpp", 'QCoreApplication::processEvents();\n')
        self.refuses("core/book/a.cpp", 'use(u"QSQLITE"_qs);\n')
        self.refuses("core/book/a.cpp", 'QSqlDatabase::addDatabase(x);\n')
        self.accepts({"core/book/connection.cpp": 'QSqlDatabase::addDatabase(u"QSQLCIPHER"_qs);\n'})

    def test_comments_are_not_code(self) -> None:
        self.accepts({
            "core/base/a.cpp": "// never QSQLITE\n/* no processEvents()\n   no setStyleSheet() */\n"
        })

    def test_code_after_what_looks_like_a_comment_is_code(self) -> None:
        self.refuses("ui/log/a.cpp", 'open("http://x"); w.setStyleSheet(x);\n')
        self.refuses("ui/log/a.cpp", "int n = 1'000; f('\"'); w.setStyleSheet(x); // it's\n")
        self.refuses("ui/log/a.cpp", 'f(R"(\n" /* )"); w.setStyleSheet(x);\n', line=2)


if __name__ == "__main__":
    unittest.main()
