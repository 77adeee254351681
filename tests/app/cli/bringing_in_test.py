#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports: counted before they are done, told row by row, taken back in one step."""

import csv

from program import Story, main

SESSIONS = ("Date;Client;Minutes;Type;Remarks\n"
            "13/4/2026;Rosa;25;Call;tickets\n"
            "14/4/2026;Omar;10;Text;\n"
            "someday;Rosa;25;Call;\n")


class BringingIn(Story):
    def setUp(self):
        super().setUp()
        self.make_real_book()

    def sheet(self, text, name="sheet.csv", encoding="utf-8"):
        path = self.home / name
        path.write_bytes(text.encode(encoding))
        return path

    def names(self):
        return [person["name"] for person in self.ask("person", "list")["people"]]

    def test_a_dry_run_tells_what_the_real_run_does(self):
        sheet = self.sheet("Name,Phone\nRosa,555-0100\nZoë,\n", encoding="latin-1")
        dry = self.ask("import", sheet, "--dry-run")
        self.assertEqual(self.names(), [])
        wet = self.ask("import", sheet)
        self.assertEqual(self.names(), ["Rosa", "Zoë"])
        self.assertEqual(wet["columns"], {"Name": "name", "Phone": "phone"})
        self.assertEqual((dry.pop("dryRun"), wet.pop("dryRun")), (True, False))
        self.assertEqual(dry, wet)

    def test_one_undo_takes_an_import_back(self):
        self.do("import", self.sheet("Name\nRosa\nOmar\n"))
        self.do("undo")
        self.assertEqual(self.names(), [])

    def test_rows_left_out_are_told_and_written_to_a_file_of_their_own(self):
        rows = self.home / "rows.csv"
        told = self.do("import", self.sheet(SESSIONS), "--add-people", "--column", "remarks=line",
                       "--rows-to", rows)
        self.assertIn("2 people added. 2 sessions added. 1 row needs a look.", told)
        self.assertIn("Row 4. Date: Kithbook cannot read this day.", told)
        with open(rows, encoding="utf-8-sig", newline="") as file:
            left = list(csv.DictReader(file, delimiter=";", strict=True))
        self.assertEqual([row["Client"] for row in left], ["Rosa"])
        self.assertIn("cannot read this day", left[0]["What to look at"])
        self.assertEqual(oct(rows.stat().st_mode & 0o777), "0o600")
        self.assertEqual(self.ask("timeline", "Rosa")["sessions"][0]["line"], "tickets")

    def test_days_that_read_two_ways_are_asked_about(self):
        sheet = self.sheet("Name,Started\nRosa,1/2/2026\n")
        self.assertIn("--days month-first", self.do("import", sheet, ends=2))
        self.do("import", sheet, "--days", "day-first")
        self.assertEqual(self.ask("person", "show", "Rosa")["since"], "2026-02-01")

    def test_a_slip_is_answered_with_what_there_is_to_choose(self):
        sheet = self.sheet("Called,x\nRosa,1\n")
        self.assertIn("No column holds names yet", self.do("import", sheet, ends=2))
        self.assertIn("pronouns", self.do("import", sheet, "--column", "Called=nom", ends=2))
        self.assertIn("no column", self.do("import", sheet, "--column", "Name=name", ends=2))
        self.do("import", sheet, "--column", "called=name")
        self.assertEqual(self.names(), ["Rosa"])
        self.do("import", self.home / "not-there.csv", ends=4)

    def test_an_export_comes_back_and_made_up_people_stay_out_of_a_real_book(self):
        self.do("import", self.sheet("Name\nRosa\n"))
        out = self.home / "out.csv"
        gate = ("--for", "own-record", "--reason", "record")
        self.do("export", *gate, "--what", "people", "--people", "names", "--text", "-o", out)
        self.do("undo")
        self.do("import", out)
        self.assertEqual(self.names(), ["Rosa"])
        made_up = self.home / "made-up.csv"
        self.book = self.home / "demo.kithbook"
        self.make_book()
        self.do("export", *gate, "--what", "people", "--people", "names", "-o", made_up)
        self.book = self.home / "test.kithbook"
        self.assertIn("made up", self.do("import", made_up, ends=2))


main()
