#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups, their meetings, and what each person's timeline tells of them."""

from program import Story, main


class Groups(Story):
    def setUp(self):
        super().setUp()
        self.make_book(people=1, sessions=0)
        for name in ("Hana", "Ray", "Wes"):
            self.do("person", "add", name)
        self.do("group", "add", "Tuesday circle", "--member", "Hana", "--member", "Ray",
                "--member", "Wes", "--mode", "videoconference", "--minutes", "60",
                "--places", "12", "--led-by", "Ana D.")

    def test_a_group_is_listed_and_shown(self):
        group = self.ask("group", "list")["groups"][0]
        self.assertEqual((group["name"], group["members"]), ("Tuesday circle", 3))
        shown = self.ask("group", "show", "tuesday")
        self.assertEqual([member["name"] for member in shown["members"]], ["Hana", "Ray", "Wes"])
        self.assertEqual((shown["places"], shown["ledBy"]), (12, "Ana D."))
        self.assertIn("Tuesday circle", self.do("group", "list"))
        self.do("group", "show", "choir", ends=8)

    def test_everybody_was_there_who_is_not_named_otherwise(self):
        self.do("group", "log", "tuesday", "--told-us", "Ray", "--late", "Wes",
                "--summary", "Asking for what you need", "--line", "Hana=Brought a list")
        meeting = self.ask("group", "show", "tuesday")["meetings"][0]
        self.assertEqual({who["name"]: who["attendance"] for who in meeting["people"]},
                         {"Hana": "present", "Ray": "excused", "Wes": "late"})
        self.assertEqual(meeting["start"], "2026-05-03T10:00:00-05:00")
        self.assertEqual(self.ask("person", "show", "Ray")["lastContact"], None)
        self.assertNotEqual(self.ask("person", "show", "Wes")["lastHeld"], None)
        self.do("undo")
        self.assertEqual(self.ask("group", "show", "tuesday")["meetings"], [])

    def test_a_timeline_tells_of_nobody_else(self):
        self.do("group", "log", "tuesday", "--told-us", "Ray",
                "--summary", "Asking for what you need", "--line", "Hana=Brought a list")
        for told in (self.do("timeline", "Hana", "--notes"),
                     str(self.ask("timeline", "Hana", "--notes"))):
            self.assertIn("Tuesday circle", told)
            self.assertIn("Asking for what you need", told)
            self.assertIn("Brought a list", told)
            self.assertNotIn("Ray", told)
            self.assertNotIn("Wes", told)
        self.assertNotIn("Asking", self.do("timeline", "Ray", "--notes"))

    def test_a_group_goes_to_trash_and_comes_back(self):
        group = self.ask("group", "list")["groups"][0]["id"]
        self.do("group", "trash", "tuesday")
        self.assertEqual(self.ask("group", "list")["groups"], [])
        self.do("group", "put-back", group[:8])
        self.assertEqual(len(self.ask("group", "list")["groups"]), 1)

    def test_what_cannot_be_is_refused(self):
        self.do("group", "add", " ", ends=2)
        self.do("group", "log", "choir", ends=8)
        self.do("group", "log", "tuesday", "--late", "Nobody", ends=8)
        self.do("group", "log", "tuesday", "--line", "no sign", ends=2)
        self.assertEqual(self.ask("group", "show", "tuesday")["meetings"], [])


main()
