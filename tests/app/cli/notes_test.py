#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A note from its first words to what is added after the signature, and the goals it is about."""

import json

from program import Story, main
from terminal import Terminal


class Notes(Story):
    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)
        self.do("person", "add", "Zora")

    def write(self, *options, words="We called the clinic."):
        return self.ask("note", "write", "-p", "Zora", "--text", words, *options)["id"]

    def sign(self, note, *options, ends=0):
        return self.do("note", "sign", note, "--as", "Ana D.", "--yes", *options, ends=ends)

    def shown(self, note):
        return self.ask("note", "show", note)

    def test_a_note_of_a_session_is_about_who_was_there(self):
        self.do("log", "-p", "Zora", "-m", "phone")
        session = self.ask("timeline", "Zora")["sessions"][0]["id"]
        note = self.ask("note", "write", "--session", session[:8], "--text", "The bus")["id"]
        shown = self.shown(note[:8])
        self.assertEqual((shown["person"], shown["session"]), ("Zora", session))
        self.assertIn("Phone", self.do("note", "show", note))

    def test_the_next_note_is_laid_out_as_the_last_one(self):
        self.write("--template", "soap")
        self.assertEqual(self.shown(self.write())["template"], "soap")
        self.assertEqual(self.shown(self.write("--template", "narrative"))["template"], "narrative")

    def test_a_draft_is_changed_and_its_history_can_be_read(self):
        note = self.write("--section", "next=Call Anna")
        self.do("note", "change", note, "--section", "next=Call Anna and the clinic", "--ready")
        shown = self.shown(note)
        self.assertEqual(shown["sections"][-1]["text"], "Call Anna and the clinic")
        self.assertEqual(shown["sections"][0]["text"], "We called the clinic.")
        history = self.do("note", "history", note)
        self.assertIn("{+Call Anna+}", history)
        self.assertIn("Call Anna{+ and the clinic+}", history)
        versions = self.ask("note", "history", note)["versions"]
        self.assertEqual([len(version["changes"]) for version in versions], [2, 1])
        self.do("note", "change", note, "--section", "next=")
        self.assertEqual(len(self.shown(note)["sections"]), 1)

    def test_another_template_loses_no_words(self):
        note = self.write("--section", "next=Call Anna")
        self.do("note", "change", note, "--template", "soap")
        texts = " ".join(section["text"] for section in self.shown(note)["sections"])
        self.assertIn("Call Anna", texts)
        self.assertIn("We called the clinic.", texts)

    def test_signing_shows_the_note_and_locks_its_words(self):
        note = self.write("--comment", "I want to go there myself.")
        said = self.sign(note, "--credential", "peer specialist", "--answer", "agrees",
                         "--agreed-as", "Zora N.")
        self.assertIn("We called the clinic.", said)
        self.assertIn("To be signed by Ana D., peer specialist", said)
        self.assertIn("Signed by Ana D., peer specialist.", said)
        shown = self.shown(note)
        self.assertTrue(shown["signed"]["genuine"])
        self.assertEqual((shown["agreement"], shown["agreedAs"]), ("agrees", "Zora N."))
        self.assertFalse(shown["changedAfterAgreement"])
        self.assertIn("signed", self.do("note", "change", note, "--ready", ends=1))
        self.assertIn("signed", self.sign(note, ends=1))
        self.do("note", "add", note, "--reason", "late", "--text", "More.")
        self.assertEqual(self.shown(note)["added"][0]["name"], "Ana D.")  # as it signed before
        self.do("verify")

    def test_signing_needs_words_a_name_and_somebody_who_means_it(self):
        note = self.write()
        self.assertIn("--yes", self.do("note", "sign", note, ends=2))
        self.assertIn("--as", self.do("note", "sign", note, "--yes", ends=2))
        empty = self.write()
        for section in self.shown(empty)["sections"]:
            self.do("note", "change", empty, "--section", f"{section['code']}=")
        self.sign(empty, ends=2)
        self.sign("ffff", ends=8)
        self.assertIsNone(self.shown(note)["signed"])

    def test_what_is_added_has_a_reason_and_an_error_stays_readable(self):
        note = self.write(words="We met on Tuesday. On Tuesday she smiled. Rain.")
        self.do("note", "add", note, "--reason", "r", "--text", "t", ends=1)  # not signed
        self.sign(note)
        self.do("note", "add", note, "--text", "t", ends=2)
        self.do("note", "add", note, "--reason", " ", "--text", "t", ends=2)
        self.do("note", "add", note, "--reason", "r", stdin="", ends=2)
        twice = self.do("note", "add", note, "--reason", "Wrong day", "--strike", "Tuesday", ends=2)
        self.assertIn("more than once", twice)
        self.do("note", "add", note, "--reason", "r", "--strike", "Friday", ends=2)
        self.do("note", "add", note, "--reason", "Wrong day", "--strike", "on Tuesday")
        self.do("note", "add", note, "--reason", "I forgot", stdin="It was Wednesday.\n")
        shown = self.do("note", "show", note)
        self.assertIn("We met [-on Tuesday-]. On Tuesday she smiled. Rain.", shown)
        self.assertIn("Why: I forgot", shown)
        self.assertIn("It was Wednesday.", self.do("note", "history", note))
        self.assertEqual([added["genuine"] for added in self.shown(note)["added"]], [True, True])

    def test_notes_are_listed_by_person_mode_day_and_state(self):
        self.do("log", "-p", "Zora", "-m", "phone")
        session = self.ask("timeline", "Zora")["sessions"][0]["id"]
        call = self.write("--session", session)
        ready = self.write("--ready")
        draft = self.write()
        self.sign(ready)

        def listed(*filters):
            return {note["id"] for note in self.ask("note", "list", *filters)["notes"]}

        self.assertEqual(listed(), {call, ready, draft})
        self.assertEqual(listed("--mode", "phone"), {call})
        self.assertEqual(listed("--state", "signed", "-p", "Zora"), {ready})
        self.assertEqual(listed("--state", "draft"), {call, draft})
        self.assertEqual(listed("--from", "today", "--to", "today"), {call, ready, draft})
        self.assertEqual(listed("--to", "yesterday"), set())
        self.assertIn("Zora", self.do("note", "list"))

        def found(*filters, words="clinic"):
            hits = self.attempt("--json", "find", words, *filters).stdout
            return {hit["id"] for hit in json.loads(hits)["hits"]}

        self.do("note", "add", ready, "--reason", "r", "--text", "The heron came.")
        self.assertEqual(found(), {call, ready, draft})
        self.assertEqual(found("--mode", "phone"), {call})
        self.assertEqual(found("--state", "signed"), {ready})
        self.assertEqual(found("--notes", words="zora"), set())
        self.assertEqual(found("--state", "signed", words="heron"), {ready})

    def test_an_agency_brings_its_own_template(self):
        file = self.home / "ours.json"
        sections = {"format": 1, "overlay": "note_sections", "version": 1, "based_on": 1,
                    "source": "Agency", "add": [{"code": "welcome", "label": {"en": "Arriving"},
                                                 "links": ["purpose"]}]}
        templates = {"format": 1, "overlay": "note_templates", "version": 1, "based_on": 1,
                     "source": "Agency", "add": [{"code": "ours", "label": {"en": "Ours"},
                                                  "links": ["welcome", "story"]}]}
        file.write_text(json.dumps([templates]), encoding="utf-8")
        self.assertIn("Nothing was changed", self.do("note", "template-add", file, ends=2))
        self.do("note", "write", "-p", "Zora", "--template", "ours", "--text", "x", ends=2)
        file.write_text(json.dumps([sections, templates]), encoding="utf-8")
        self.assertIn("Ours", self.do("note", "template-add", file))
        note = self.write("--template", "ours")
        self.assertEqual(self.shown(note)["sections"][0]["heading"], "Arriving")
        own = [each["code"] for each in self.ask("note", "templates")["templates"] if each["own"]]
        self.assertEqual(own, ["ours"])
        self.do("note", "template-drop")
        self.assertIn("We called the clinic.", self.do("note", "show", note))
        self.do("note", "template-add", self.home / "nothing.json", ends=4)

    def at_a_terminal(self, note):
        return Terminal(self, "--book", self.book, "--passphrase-file", self.passphrase, "note",
                        "sign", note)

    def test_a_person_at_a_terminal_reads_answers_and_may_still_stop_it(self):
        note = self.write()
        terminal = self.at_a_terminal(note)
        terminal.expect("The name you sign with: ")
        terminal.type("Ana D.\n")
        terminal.expect("credential, if you have one: ")
        terminal.type("\n")
        terminal.expect("Zora read it and")
        terminal.type("2\n")
        terminal.expect("Their name")
        terminal.type("\n")
        terminal.expect("We called the clinic.")
        terminal.expect("Zora sees it another way")
        terminal.expect("Type sign to go on: ")
        terminal.type("sign\n")
        terminal.expect("Signing in 10 s.")
        terminal.type("\x03")
        terminal.expect("Nothing was locked")
        self.assertEqual(terminal.end(), 130)
        shown = self.shown(note)
        self.assertEqual((shown["signed"], shown["agreement"]), (None, None))

    def test_another_word_at_the_question_signs_nothing(self):
        note = self.write()
        terminal = self.at_a_terminal(note)
        terminal.type("Ana D.\n\n\n")
        terminal.expect("Type sign to go on: ")
        terminal.type("no\n")
        self.assertEqual(terminal.end(), 130)
        self.assertIsNone(self.shown(note)["signed"])


class Goals(Story):
    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)
        self.do("person", "add", "Zora")
        self.goal = self.ask("goal", "add", "Zora", "I want to see my sister")["id"]

    def goals(self, *options):
        return self.ask("goal", "list", "Zora", *options)["goals"]

    def test_a_goal_has_words_steps_and_days(self):
        step = self.ask("goal", "step", self.goal[:6], "Find the bus", "--who", "Zora")["id"]
        self.do("goal", "step-done", step[:8], "--day", "yesterday")
        self.do("goal", "change", self.goal, "--review", "June 1")
        goal = self.goals()[0]
        self.assertEqual((goal["started"], goal["review"]), ("2026-05-03", "2026-06-01"))
        self.assertEqual(goal["steps"][0]["done"], "2026-05-02")
        told = self.do("goal", "list", "Zora")
        self.assertIn("[x] Find the bus (Zora)", told)
        self.do("goal", "step-done", step, "--not-done")
        self.do("goal", "step-change", step, "--who", "")
        self.assertEqual(self.goals()[0]["steps"],
                         [{"id": step, "words": "Find the bus", "who": None, "done": None}])
        self.do("goal", "step-trash", step)
        self.assertEqual(self.goals()[0]["steps"], [])

    def test_a_goal_that_ends_leaves_the_list_and_can_come_back(self):
        for act, state in (("pause", "paused"), ("resume", "active"), ("reached", "reached")):
            self.do("goal", act, self.goal)
            self.assertEqual(self.goals("--all")[0]["state"], state)
        self.assertEqual(self.goals(), [])
        self.assertIn("--all", self.do("goal", "list", "Zora"))
        self.do("goal", "trash", self.goal)
        self.assertEqual(self.goals("--all"), [])
        self.do("goal", "resume", self.goal, ends=8)
        self.do("goal", "put-back", self.goal)
        self.assertEqual(len(self.goals("--all")), 1)

    def test_what_says_nothing_or_nobody_is_refused(self):
        self.do("goal", "add", "Zora", "  ", ends=2)
        self.do("goal", "add", "Nobody", "words", ends=8)
        self.do("goal", "step", "zzzz", "words", ends=8)
        self.do("goal", "change", self.goal, "--state", "failed", ends=2)

    def test_a_note_is_about_a_goal(self):
        note = self.ask("note", "write", "-p", "Zora", "--goal", self.goal[:8], "--text", "A.")["id"]
        self.assertEqual(self.ask("note", "show", note)["goal"], "I want to see my sister")


main()
