#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must not get out: secrets, words of a book, and bytes that a terminal would obey."""

import os
import signal
import subprocess
import time

from program import PASSPHRASE, PROGRAM, Story, main

MARKER = "xylophonemarker"


class Safety(Story):
    def test_no_word_of_the_book_is_in_any_file_of_the_home(self):
        self.make_book(people=2, sessions=4)
        self.do("person", "add", "Zora", "--own-words", MARKER)
        self.do("log", "-p", "Zora", "-m", "phone", "--line", MARKER)
        self.do("note", "write", "-p", "Zora", stdin=MARKER * 50)
        self.do("find", MARKER)
        self.do("backup")
        self.do("verify")
        for file in self.home.rglob("*"):
            if file.is_file():
                self.assertNotIn(MARKER.encode(), file.read_bytes(), file.name)

    def test_what_people_wrote_does_not_reach_the_terminal_as_commands(self):
        self.make_book(people=1, sessions=0)
        evil = "\x1b]0;title\x07\x9b31m\u202egnp\u200b"
        self.do("person", "add", "Zora" + evil, "--own-words", evil + "\nsecond")
        self.do("log", "-p", "Zora", "-m", "phone", "--line", evil)
        self.do("note", "write", "-p", "Zora", "--text", "herons " + evil)
        for command in (["person", "list"], ["person", "show", "Zora"], ["today"],
                        ["timeline", "Zora", "--notes"], ["find", "herons"]):
            for how in ([], ["--json"]):
                said = self.do(*how, *command)
                for sign in "\x1b\x07\x9b\u202e\u200b":
                    self.assertNotIn(sign, said, command)
        told = self.attempt("person", "show", "\x1b[2Jnobody")
        self.assertNotIn("\x1b", told.stdout + told.stderr)
        told = self.attempt("\x1b[2Jnocommand")
        self.assertNotIn("\x1b", told.stdout + told.stderr)

    def test_secrets_are_asked_for_nowhere_but_where_only_we_look(self):
        helped = self.run_program("--help").stdout
        self.assertNotIn("--passphrase ", helped)
        self.make_book()
        reading, writing = os.pipe()
        os.write(writing, (PASSPHRASE + "\n").encode())
        os.close(writing)
        opened = self.run_program("--book", self.book, "--passphrase-fd", reading, "info",
                                  pass_fds=(reading,))
        os.close(reading)
        self.assertEqual(opened.returncode, 0, opened.stderr)
        self.passphrase.chmod(0o644)
        self.assertIn("chmod 600", self.attempt("info").stderr)

    def test_ctrl_c_in_a_long_demo_leaves_no_file(self):
        running = subprocess.Popen(
            [PROGRAM, "--book", self.book, "--passphrase-file", self.passphrase, "demo",
             "--people", "500", "--sessions", "500000"],
            env=self.environment, cwd=self.home, stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 60
        while not (self.book.exists() and self.book.stat().st_size > 400_000):
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.02)
        running.send_signal(signal.SIGINT)
        self.assertIn("stopped before its end", running.communicate(timeout=60)[1])
        self.assertEqual(running.returncode, 130)
        self.assertEqual(sorted(f.name for f in self.home.glob("test.kithbook*")), [])

    def test_a_reader_that_goes_away_is_no_trouble(self):
        self.make_book(people=20, sessions=50)
        shell = subprocess.run(
            f"'{PROGRAM}' --book '{self.book}' --passphrase-file '{self.passphrase}' person list "
            "| head -n 1; echo ${PIPESTATUS[0]}", shell=True, executable="/bin/bash",
            env=self.environment, capture_output=True, text=True, check=False)
        self.assertEqual(shell.stdout.splitlines()[-1], "0", shell.stderr)
        self.do("verify")


main()
