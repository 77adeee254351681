#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports: complete, safe for spreadsheets, and only as much as asked for."""

import csv
import io
import json

from program import Story, main


class TakingOut(Story):
    GATE = ("--for", "own-record", "--reason", "record")

    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)
        self.do("person", "add", "=HYPERLINK(1)", "--usual-mode", "phone")
        self.do("log", "-p", "=HYPERLINK(1)", "--line", '@SUM(A1), "quoted"')

    def rows(self, *options):
        text = self.do("export", "-o", "-", *self.GATE, *options)
        return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))

    def test_no_cell_is_a_formula(self):
        row = self.rows("--text", "--people", "names")[0]
        self.assertEqual(row["people"], "'=HYPERLINK(1)")
        self.assertEqual(row["line"], '\'@SUM(A1), "quoted"')

    def test_the_least_leaves_unless_more_is_asked_for(self):
        text = self.do("export", "-o", "-", *self.GATE)
        self.assertNotIn("HYPERLINK", text)
        self.assertNotIn("SUM", text)

    def test_who_it_is_for_and_why_has_to_be_said(self):
        self.assertIn("--for", self.do("export", "-o", "-", ends=2))
        self.assertIn("--reason", self.do("export", "-o", "-", "--for", "service", ends=2))
        self.do("export", "-o", "-", "--for", "service", "--reason", "whim", ends=2)

    def test_where_somebody_may_have_to_agree_it_says_so(self):
        self.book = self.home / "real.kithbook"
        self.make_real_book()
        for gate, words in ((self.GATE, "no more than is needed"),
                            (("--for", "service", "--reason", "agreed"), "keeps no agreements yet"),
                            (("--for", "service", "--reason", "other"), "Ask the person first")):
            told = self.attempt("export", "-o", "-", *gate).stderr
            self.assertIn(words, told)
            self.assertIn("not encrypted", told)

    def test_a_range_of_days_holds_both_its_ends(self):
        self.do("log", "-p", "=HYPER", "--at", "May 1 23:30", "--minutes", "10")
        self.assertEqual(len(self.rows("--from", "May 1", "--to", "May 1")), 1)
        self.assertEqual(len(self.rows("--from", "May 1")), 2)
        self.do("export", *self.GATE, "--from", "May 3", "--to", "May 1", ends=2)

    def test_a_file_is_for_its_owner_and_its_default_name_says_nothing(self):
        done = self.attempt("export", *self.GATE)
        self.assertEqual(done.returncode, 0, done.stderr)
        file = next(self.home.glob("kithbook-*.csv"))
        self.assertEqual(oct(file.stat().st_mode & 0o777), "0o600")
        self.assertNotIn("HYPERLINK", file.name)

    def test_json_holds_all_kinds_and_says_that_they_are_made_up(self):
        out = self.home / "all.json"
        told = self.ask("export", "--format", "json", "--what", "people,sessions,notes", *self.GATE,
                        "-o", out)
        self.assertEqual(told["people"], 2)
        self.assertTrue(json.loads(out.read_text(encoding="utf-8"))["made_up"])
        self.do("export", "--what", "people,notes", *self.GATE, ends=2)

    def test_an_export_that_stops_leaves_the_file_that_was_there(self):
        out = self.home / "folder-that-is-not-there" / "x.csv"
        self.do("export", "-o", out, *self.GATE, ends=5)

    def test_what_does_not_fit_behind_a_redirection_is_told_as_a_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = self.attempt("export", "-o", "-", *self.GATE, stdout=full)
        self.assertEqual(done.returncode, 7, done.stderr)


class NotesTakenOut(Story):
    GATE = ("--for", "person", "--reason", "asked")

    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)
        self.do("person", "add", "Marisol Ruiz")
        self.do("note", "write", "-p", "Marisol", "--text", "Marisol took the bus <b>alone</b>.")

    def written(self, *options):
        return self.do("note", "export", "--drafts", "-o", "-", *self.GATE, *options)

    def test_who_it_is_for_and_why_has_to_be_said(self):
        self.do("note", "export", "--drafts", "-o", "-", ends=2)
        self.do("note", "export", "--drafts", "-o", "-", "--for", "person", ends=2)
        self.do("note", "export", "--drafts", "-o", "-", "--for", "anybody", "--reason", "asked",
                ends=2)

    def test_a_page_and_a_text_hold_the_words_and_say_draft(self):
        page = self.written("--format", "html")
        self.assertTrue(page.startswith("<!DOCTYPE html>"))
        self.assertIn("Marisol took the bus &lt;b&gt;alone", page)
        self.assertIn("<title>Session notes</title>", page)
        for form in ("html", "text"):
            self.assertIn("Draft, not signed", self.written("--format", form))

    def test_tables_hold_the_words_too(self):
        rows = list(csv.DictReader(io.StringIO(self.written("--format", "csv"), newline="")))
        self.assertTrue(any("took the bus" in row["text"] for row in rows))
        notes = json.loads(self.written("--format", "json"))["notes"]
        self.assertTrue(any(note.get("name") == "Marisol Ruiz" for note in notes))

    def test_hidden_names_are_not_in_the_file(self):
        for form in ("html", "text", "csv", "json"):
            self.assertNotIn("Marisol", self.written("--format", form, "--hide-names"))

    def test_a_person_a_note_and_days_choose(self):
        notes = json.loads(self.written("--format", "json", "-p", "Marisol"))["notes"]
        self.assertEqual(len(notes), 1)
        one = self.written("--format", "json", "--note", notes[0]["note_id"][:8])
        self.assertEqual(len(json.loads(one)["notes"]), 1)
        self.do("note", "export", "-p", "Marisol", *self.GATE, ends=2)  # signed ones: none

    def test_the_file_is_for_its_owner_and_its_name_says_nothing(self):
        done = self.attempt("note", "export", "--drafts", *self.GATE)
        self.assertEqual(done.returncode, 0, done.stderr)
        file = next(self.home.glob("kithbook-*.html"))
        self.assertEqual(oct(file.stat().st_mode & 0o777), "0o600")
        self.assertNotIn("Marisol", file.name)


main()
