#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking at a terminal: nothing typed shows, and the terminal is left as it was."""

import os

from program import PASSPHRASE, Story, main
from terminal import Terminal


class Prompts(Story):
    def test_the_passphrase_does_not_show_and_a_slip_may_be_mended(self):
        self.make_book()
        terminal = Terminal(self, "--book", self.book, "info")
        terminal.expect("Passphrase: ")
        self.assertFalse(terminal.echoes())
        terminal.type("not this one at all\n")
        terminal.expect("Try again")
        terminal.expect("Passphrase: ")
        terminal.type(PASSPHRASE + "\n")
        terminal.expect("Opens with")
        self.assertEqual(terminal.end(), 0)
        self.assertNotIn(PASSPHRASE, terminal.said)

    def test_ctrl_c_at_the_question_puts_the_terminal_back(self):
        self.make_book()
        terminal = Terminal(self, "--book", self.book, "info")
        terminal.expect("Passphrase: ")
        self.assertFalse(terminal.echoes())
        terminal.type("half\x03")
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(terminal.process, 0)[1]), 130)
        self.assertTrue(terminal.echoes())

    def test_a_new_book_is_asked_for_twice_and_three_words_are_asked_back(self):
        terminal = Terminal(self, "--book", self.book, "new", "--suggest")
        suggestion = terminal.expect("does not show): ")
        phrase = suggestion.split("would do: ")[1].splitlines()[0].strip()
        self.assertEqual(len(phrase.split(" ")), 6)
        terminal.type("too short\n")
        terminal.expect("15 or more")
        terminal.expect("does not show): ")  # what is typed before the question is dropped
        terminal.type(phrase + "\n")
        terminal.expect("The same again: ")
        terminal.type(phrase + "\n")
        shown = terminal.expect("To be sure of your sheet, word ")
        listed = shown[shown.index("1. "):shown.index("Keep the paper")].replace(".", "").split()
        sheet = dict(zip(listed[::2], listed[1::2]))
        self.assertEqual(len(sheet), 12)
        for left in (2, 1, 0):
            terminal.type(sheet[terminal.expect(": ")[:-2]] + "\n")
            if left > 0:
                terminal.expect("word ")
        self.assertEqual(terminal.end(), 0)
        self.passphrase = self.secret("chosen", phrase)
        self.do("info")


main()
