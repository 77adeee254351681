#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People and plans."""

import json

from program import Story, main


class People(Story):
    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)

    def test_somebody_is_added_shown_changed_paused_and_taken_up_again(self):
        self.do("person", "add", "Zora", "--pronouns", "she/her", "--way", "phone=555 0100",
                "--way-safe", "ask_first", "--next-step", "Library", "--next-step-day", "Friday")
        person = self.ask("person", "show", "zora")
        self.assertEqual(person["nextStepDay"], "2026-05-08")
        self.assertEqual(person["contactWays"][0]["safe"], "ask_first")
        self.do("person", "edit", "Zora", "--name", "Zora Neale", "--next-step", "")
        changed = self.ask("person", "show", "Zora")
        self.assertEqual(changed["name"], "Zora Neale")
        self.assertIsNone(changed["nextStep"])
        self.assertIsNone(changed["nextStepDay"])
        self.assertEqual(changed["pronouns"], "she/her")
        self.do("person", "pause", "Zora", ends=2)
        self.do("person", "pause", "Zora", "--reason", "asked_for_break")
        self.assertEqual(self.ask("person", "show", "Zora")["status"], "paused")
        self.do("person", "reopen", "Zora")
        self.do("person", "close", "Zora", "--reason", "moved")
        listed = [p["name"] for p in self.ask("person", "list")["people"]]
        self.assertNotIn("Zora Neale", listed)
        self.assertIn("Zora Neale", self.do("person", "list", "--all"))

    def test_a_name_two_people_have_is_answered_with_both_and_their_ids(self):
        self.do("person", "add", "Zora")
        self.do("person", "add", "Zora")
        answer = self.do("person", "show", "Zora", ends=8)
        self.assertEqual(answer.count("  Zora"), 2)
        error = json.loads(self.do("--json", "person", "show", "Zora", ends=8))["error"]
        self.assertEqual(error["code"], "AmbiguousName")
        short = error["hints"][0].split()[0]
        self.assertTrue(self.ask("person", "show", short)["id"].startswith(short))
        self.do("person", "show", "Nobody", ends=8)

    def test_trash_and_undo_bring_back_what_was_there(self):
        self.do("person", "add", "Zora")
        self.do("person", "trash", "Zora")
        self.do("person", "show", "Zora", ends=8)
        gone = self.ask("person", "list", "--trash")["people"][0]
        self.do("person", "put-back", gone["id"][:8])
        self.assertFalse(self.ask("person", "show", "Zora")["inTrash"])
        self.do("undo")
        self.do("person", "show", "Zora", ends=8)

    def test_plans_are_made_listed_and_done(self):
        self.do("person", "add", "Zora")
        self.do("plan", "add", "--day", "tomorrow", "--at", "2 pm", "--person", "Zora", "--mode",
                "phone")
        self.do("plan", "add", "--title", "Reports", "--minutes", "1:30")
        plans = [p for p in self.ask("plan", "list")["plans"] if p["title"] != ""]
        mine = next(p for p in plans if p["person"] and p["person"]["name"] == "Zora")
        self.assertEqual((mine["day"], mine["time"]), ("2026-05-04", "14:00"))
        self.do("plan", "done", mine["id"][:8])
        left = [p["id"] for p in self.ask("plan", "list")["plans"]]
        self.assertNotIn(mine["id"], left)
        self.do("plan", "add", "--at", "25:00", ends=2)


main()
