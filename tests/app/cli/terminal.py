# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kithbook-cli at a terminal of its own: what it asks is answered as by a person."""

import os
import pty
import termios

from program import PROGRAM


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, story, *arguments):
        self.said = ""
        self.waiting = ""
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.chdir(story.home)
            os.execve(PROGRAM, ["kithbook-cli", *map(str, arguments)], story.environment)

    def read(self):
        try:
            got = os.read(self.descriptor, 4096).decode()
        except OSError:
            got = ""
        self.said += got
        self.waiting += got
        return got

    def expect(self, text):
        """What was said up to the end of this text; what follows waits for the next call."""
        while text not in self.waiting:
            if not self.read():
                raise AssertionError(f"waited for {text!r}, saw {self.said!r}")
        seen, found, self.waiting = self.waiting.partition(text)
        return seen + found

    def type(self, text):
        os.write(self.descriptor, text.encode())

    def echoes(self):
        return bool(termios.tcgetattr(self.descriptor)[3] & termios.ECHO)

    def end(self):
        while self.read():
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
