#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making, opening, checking, backing up and ending a book."""

import json
import os
import subprocess

from program import PROGRAM, PASSPHRASE, Story, main


class Books(Story):
    def test_a_new_book_shows_twelve_words_once_and_both_ways_in_open_it(self):
        shown = self.do("new")
        words = [line.split() for line in shown.splitlines() if line[:5].strip(" 0123456789.") == ""]
        words = [word for line in words for word in line if word.isalpha()]
        self.assertEqual(len(words), 12)
        sheet = self.secret("sheet", " ".join(words))
        self.assertIn("Opens with passphrase", self.do("info"))
        opened = self.run_program("--book", self.book, "--recovery-words-file", sheet, "info")
        self.assertEqual(opened.returncode, 0, opened.stderr)
        self.assertNotIn(words[0], self.do("info"))
        self.assertEqual(oct(self.book.stat().st_mode & 0o777), "0o600")

    def test_an_easy_passphrase_is_turned_down_and_leaves_no_file(self):
        self.passphrase = self.secret("easy", "password12345678")
        self.assertIn("too easy to guess", self.do("new", ends=2))
        self.passphrase = self.secret("short", "short")
        self.do("new", ends=2)
        self.assertEqual(list(self.home.glob("*.kithbook*")), [])

    def test_a_book_that_is_there_is_never_made_again(self):
        self.make_book()
        before = self.book.read_bytes()
        self.do("new", ends=5)
        self.do("demo", ends=5)
        self.assertEqual(self.book.read_bytes(), before)

    def test_a_wrong_passphrase_a_damaged_book_and_no_book_end_differently(self):
        self.make_book()
        right, self.passphrase = self.passphrase, self.secret("wrong", PASSPHRASE + "s")
        self.assertIn("did not open this book", self.do("info", ends=3))
        self.passphrase = right
        whole = self.book.read_bytes()
        image = bytearray(whole)
        image[16384 + 100] ^= 1
        self.book.write_bytes(image)
        self.assertIn("cannot read part of this book", self.do("info", ends=4))
        self.book.write_bytes(b"\0" * 16384 + whole[16384:])
        self.do("info", ends=4)
        self.book.write_bytes(b"")
        self.assertIn("empty", self.do("info", ends=4))
        self.book.unlink()
        self.assertIn("no file at that place", self.do("info", ends=4))

    def test_a_book_that_is_open_is_not_opened_again(self):
        self.make_book()
        # A note waits for its text before it opens the book, an export to a full pipe while it has.
        reading, writing = os.pipe()
        writer = subprocess.Popen(
            [PROGRAM, "--book", self.book, "--passphrase-file", self.passphrase, "export",
             "--format", "json", "--what", "people,sessions,notes", "--text", "-o", "-",
             "--for", "own-record", "--reason", "record"],
            env=self.environment, stdout=writing, stderr=subprocess.DEVNULL)
        self.addCleanup(os.close, reading)
        os.close(writing)
        self.make_pipe_full(writer, reading)

    def make_pipe_full(self, writer, reading):
        """The first bytes are out, so the book is open; six sessions may fit into the pipe."""
        os.read(reading, 1)
        other = self.attempt("info")
        if writer.poll() is None:
            self.assertEqual(other.returncode, 5, other.stderr)
        writer.wait(timeout=60)

    def test_verify_says_that_all_is_well_or_ends_with_6(self):
        self.make_book()
        self.assertIn("Everything fits together", self.do("verify"))
        self.assertTrue(self.ask("verify")["sound"])
        image = bytearray(self.book.read_bytes())
        image[-3000] ^= 1
        self.book.write_bytes(image)
        done = self.attempt("verify", "--json")
        if done.returncode == 6:
            self.assertGreater(json.loads(done.stdout)["problems"], 0)
        else:
            self.assertEqual(done.returncode, 4, done.stderr)

    def test_a_backup_comes_back_after_the_book_is_gone(self):
        self.make_book()
        people = self.ask("person", "list")
        made = self.ask("backup")
        self.assertTrue(made["path"].startswith(str(self.home)))
        self.assertIn(made["path"], self.do("backup", "--list"))
        self.do("person", "add", "Later")
        restored = self.ask("restore", made["path"])
        self.assertTrue(restored["keptAside"].startswith(str(self.book)))
        self.assertEqual(self.ask("person", "list"), people)
        self.book.unlink()
        self.assertIsNone(self.ask("restore", made["path"])["keptAside"])
        self.assertEqual(self.ask("person", "list"), people)

    def test_keys_change_and_the_old_ones_stop_working(self):
        self.make_real_book()
        old = self.passphrase
        new = self.secret("new", "another flock of eleven loud herons")
        self.do("passphrase", "--new-passphrase-file", new)
        self.do("info", ends=3)
        self.passphrase = new
        self.do("recovery", "--words-to-file", self.home / "words2")
        old_words = self.run_program("--book", self.book, "--recovery-words-file", self.words, "info")
        self.assertEqual(old_words.returncode, 3)
        self.do("replace-key", "--words-to-file", self.home / "words3")
        self.do("verify")
        for sheet, ends in ((self.home / "words2", 3), (self.home / "words3", 0)):
            opened = self.run_program("--book", self.book, "--recovery-words-file", sheet, "info")
            self.assertEqual(opened.returncode, ends, opened.stderr)
        # Forgotten: the words open the book for a new passphrase.
        forgot = self.run_program("--book", self.book, "--recovery-words-file",
                                  self.home / "words3", "passphrase", "--new-passphrase-file", old)
        self.assertEqual(forgot.returncode, 0, forgot.stderr)
        self.passphrase = old
        self.do("info")

    def test_words_go_to_a_new_file_or_nothing_happens(self):
        taken = self.secret("taken", "mine")
        self.do("new", "--words-to-file", taken, ends=5)
        self.assertEqual(taken.read_text(), "mine\n")
        self.assertFalse(self.book.exists())

    def test_shredding_needs_the_word_and_then_nothing_opens(self):
        self.make_book()
        self.do("shred", ends=2)
        self.do("info")
        self.do("shred", "--yes-destroy-this-book")
        self.do("info", ends=4)

    def test_demo_says_fictional_and_the_same_seed_makes_the_same_people(self):
        self.assertIn("FICTIONAL", self.do("demo", "--people", 4, "--sessions", 10, "--seed", 7))
        self.assertIn("FICTIONAL", self.do("info"))
        self.assertTrue(self.ask("info")["madeUp"])
        names = [person["name"] for person in self.ask("person", "list", "--all")["people"]]
        self.book.unlink()
        self.do("demo", "--people", 4, "--sessions", 10, "--seed", 7)
        self.assertEqual([p["name"] for p in self.ask("person", "list", "--all")["people"]], names)


main()
