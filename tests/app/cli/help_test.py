#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help that a person understands, and a man page that tells all of it."""

import re
import shutil
import subprocess

from program import ROOT, Story, main

MAN_PAGE = ROOT / "packaging" / "man" / "kithbook-cli.1"


class Help(Story):
    def helped(self, *command):
        done = self.run_program(*command, "--help")
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def commands(self, *roof):
        """Every command with nothing under it."""
        for name in re.findall(r"^  ([a-z][a-z-]+) {2,}\S", self.helped(*roof), re.MULTILINE):
            below = list(self.commands(*roof, name))
            yield from below or [(*roof, name)]

    def test_every_command_says_what_it_does_and_shows_how_it_is_typed(self):
        commands = list(self.commands())
        self.assertGreater(len(commands), 25)
        for command in commands:
            text = self.helped(*command)
            self.assertRegex(text, r"Example:\n  kithbook-cli " + " ".join(command) + r"\b")
            self.assertTrue(text.splitlines()[0].strip(), command)

    def test_the_man_page_names_every_command_and_every_option(self):
        page = MAN_PAGE.read_text(encoding="utf-8").replace("\\-", "-")
        page = re.sub(r'^\.B[IR]? |\\f[BIR]|"', "", page, flags=re.MULTILINE)
        for command in self.commands():
            self.assertIn(" ".join(command), page)
            for option in re.findall(r"--[a-z-]+", self.helped(*command).split("Example:")[0]):
                self.assertIn(option, page, command)
        for option in re.findall(r"--[a-z-]+", self.helped()):
            self.assertIn(option, page)

    def test_the_man_page_has_no_slip_of_markup(self):
        if shutil.which("man") is None:
            self.skipTest("man is not installed")
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", MAN_PAGE],
                              capture_output=True, text=True, check=False,
                              env={**self.environment, "MANWIDTH": "80", "MANROFFSEQ": ""})
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.returncode, 0)

    def test_a_slip_is_answered_with_where_to_look(self):
        for typed, advice in ((["person"], "kithbook-cli person --help"),
                              (["log", "--mod"], "kithbook-cli log --help"),
                              (["pesron"], "kithbook-cli --help"), ([], "kithbook-cli --help")):
            done = self.run_program(*typed)
            self.assertEqual(done.returncode, 2)
            self.assertIn(advice, done.stderr)
        self.assertIn("--book", self.run_program("today").stderr)


main()
