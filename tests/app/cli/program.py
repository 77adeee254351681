# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kithbook-cli as a process: a home of its own, and a book in it that takes no time to open.

Usage of each test: X_test.py PROGRAM SOURCE_ROOT
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, ROOT = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
PASSPHRASE = "seven quiet geese cross the river"
NOW = "2026-05-03T11:00-05:00"


class Story(unittest.TestCase):
    """Each story starts with a home without a book."""

    def setUp(self):
        self.home = Path(tempfile.mkdtemp(prefix="kithbook-cli-test-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.book = self.home / "test.kithbook"
        self.passphrase = self.secret("passphrase", PASSPHRASE)
        self.environment = {"HOME": str(self.home), "TMPDIR": str(self.home), "PATH": "/usr/bin:/bin",
                            "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}

    def secret(self, name, text):
        path = self.home / name
        path.touch(0o600)
        path.write_text(text + "\n", encoding="utf-8")
        return path

    def run_program(self, *arguments, stdin="", **options):
        """Runs it as it is; nothing is added to the arguments."""
        return subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, env=self.environment,
                              cwd=self.home, stdout=options.pop("stdout", subprocess.PIPE),
                              stderr=subprocess.PIPE, text=True, timeout=120, check=False,
                              **options)

    def attempt(self, *arguments, stdin="", **options):
        """With the book, its passphrase and the clock."""
        return self.run_program("--book", self.book, "--passphrase-file", self.passphrase,
                                "--now", NOW, *arguments, stdin=stdin, **options)

    def do(self, *arguments, stdin="", ends=0):
        done = self.attempt(*arguments, stdin=stdin)
        self.assertEqual(done.returncode, ends, f"{arguments}: {done.stdout}{done.stderr}")
        return done.stdout if ends == 0 else done.stderr

    def ask(self, *arguments):
        """The answer as JSON."""
        return json.loads(self.do("--json", *arguments))

    def make_book(self, people=3, sessions=6):
        self.do("demo", "--people", people, "--sessions", sessions)

    def make_real_book(self):
        self.words = self.home / "words"
        self.do("new", "--words-to-file", self.words)


def main():
    unittest.main(argv=sys.argv[:1])
