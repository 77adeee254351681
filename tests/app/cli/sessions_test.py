#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logging, writing notes, and finding them again."""

from program import Story, main


class Sessions(Story):
    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)
        self.do("person", "add", "Zora", "--usual-mode", "phone", "--usual-minutes", "30")

    def test_a_session_without_a_time_has_just_ended_and_is_as_usual(self):
        self.do("log", "--person", "Zora", "--line", "Getting a bus")
        session = self.ask("timeline", "Zora")["sessions"][0]
        self.assertEqual(session["start"], "2026-05-03T10:30:00-05:00")
        self.assertEqual((session["mode"], session["minutes"]), ("phone", 30))
        self.assertEqual(self.ask("today")["minutes"], 30)

    def test_what_is_typed_is_what_is_kept(self):
        self.do("log", "-p", "Zora", "-m", "Videoconference", "--minutes", "1:10", "--at",
                "yesterday 14:30", "--platform", "Zoom", "--outcome", "disconnected")
        session = self.ask("timeline", "Zora")["sessions"][0]
        self.assertEqual(session["start"], "2026-05-02T14:30:00-05:00")
        self.assertEqual(session["mode"], "videoconference")
        self.assertEqual(session["minutes"], 70)
        self.assertEqual(session["outcome"], "disconnected")

    def test_what_cannot_be_is_refused_and_nothing_is_written(self):
        choices = self.do("log", "-p", "Zora", "-m", "pigeon", ends=2)
        self.assertIn("videoconference", choices)
        self.do("log", "-p", "Zora", "--at", "5/3", ends=2)
        self.do("log", "-p", "Zora", "--at", "2026-05-04 09:00", ends=2)
        self.do("log", "-p", "Zora", "--minutes", "a while", ends=2)
        self.do("log", "-p", "Nobody", ends=8)
        self.do("log", ends=2)
        self.assertEqual(self.ask("timeline", "Zora")["sessions"], [])

    def test_a_session_at_the_same_time_is_worth_a_word(self):
        self.do("log", "-p", "Zora", "--at", "9:00", "--minutes", "60")
        second = self.attempt("log", "-p", "Zora", "--at", "9:30", "--minutes", "10")
        self.assertEqual(second.returncode, 0)
        self.assertIn("another session", second.stderr)

    def test_notes_come_from_an_option_a_file_or_stdin_and_are_found(self):
        self.do("note", "write", "--person", "Zora", "--text", "alpha herons")
        file = self.home / "note.txt"
        file.write_text("beta herons\nin two lines", encoding="utf-8")
        self.do("note", "write", "--person", "Zora", "--file", file)
        self.do("note", "write", "--person", "Zora", stdin="gamma herons")
        self.do("note", "write", "--person", "Zora", "--section", "next=delta herons")
        self.assertEqual(len(self.ask("find", "herons")["hits"]), 4)
        notes = self.ask("timeline", "Zora", "--notes")["notes"]
        self.assertIn("beta herons\nin two lines",
                      [section["text"] for note in notes for section in note["sections"]])
        self.do("note", "write", "--person", "Zora", stdin="", ends=2)
        self.do("note", "write", "--text", "about nobody", ends=2)

    def test_a_note_can_belong_to_a_session(self):
        self.do("log", "-p", "Zora")
        session = self.ask("timeline", "Zora")["sessions"][0]["id"]
        self.do("note", "write", "--person", "Zora", "--session", session[:8], "--text", "what we said")
        self.assertEqual(self.ask("timeline", "Zora", "--notes")["notes"][0]["session"], session)

    def test_words_of_the_search_language_and_of_our_own_are_only_words(self):
        self.do("note", "write", "--person", "Zora", "--text", "log and today AND NEAR(me)")
        for words in ("log", "today", "AND", "NEAR(", "foo:bar OR log*"):
            self.assertIn(self.attempt("find", "--", words).returncode, (0, 8), words)
        self.assertEqual(len(self.ask("find", "log", "today")["hits"]), 1)
        self.do("find", "--", "***", ends=2)
        self.do("find", "heliotrope", ends=8)


main()
