# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two programs, and the books they are timed on."""

import hashlib
import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
WORK = SOURCE / "build" / "bench"
BUILD = WORK / "cmake"
PROGRAMS = BUILD / "tests" / "bench"
REGISTRY = WORK / "registry"
SQL = sorted((SOURCE / "resources" / "sql").glob("*.sql"))

ENVELOPE = 16384  # core/book/envelope.h, kEnvelopeSize: the image begins after it
SESSIONS_PER_PERSON = {50_000: 100, 1_000_000: 200}  # performance.md: 500 and 5,000 people


CORE_PROGRAMS = ("kithbook_bench", "raw_bench")
WINDOW_PROGRAMS = ("kithbook_bench", "empty_window", "minimal_window", "window_probe")


def build(programs):
    """Release, in a folder of its own, so that no other build's flags get in."""
    quiet = {"check": True, "stdout": subprocess.DEVNULL}
    # As it is shipped (preset distro), and three times as quick to build.
    subprocess.run(["cmake", "--preset", "release", "-B", BUILD, "-DCMAKE_UNITY_BUILD=ON"],
                   cwd=SOURCE, **quiet)
    subprocess.run(["cmake", "--build", BUILD, "--target", *programs], **quiet)
    REGISTRY.write_bytes(subprocess.check_output([PROGRAMS / "kithbook_bench", "registry"]))


def samples_of(program, *arguments, keys=None):
    """Runs one program and reads the JSON lines it prints."""
    with open(keys or os.devnull, "rb") as key_file:
        done = subprocess.run([PROGRAMS / program, *map(str, arguments)], stdin=key_file,
                              stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def fingerprint():
    """Changes whenever a book made earlier would not be the same now."""
    digest = hashlib.sha256()
    for path in SQL + [SOURCE / "tests" / "bench" / "madesessions.cpp", REGISTRY]:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@dataclass
class Books:
    """One caseload, twice: as a book of Kithbook and as the plain image inside it."""

    sessions: int
    folder: Path

    @property
    def book(self):
        return self.folder / "made.kithbook"

    @property
    def image(self):
        return self.folder / "made.image"

    @property
    def keys(self):
        return self.folder / "keys"

    @property
    def made(self):
        """What making the book printed."""
        return self.folder / "made.json"

    @property
    def people(self):
        return self.sessions // SESSIONS_PER_PERSON.get(self.sessions, 100)

    def copy(self, name):
        """A copy to write into."""
        copy = Books(self.sessions, self.folder / name)
        shutil.rmtree(copy.folder, ignore_errors=True)
        copy.folder.mkdir()
        for file in (self.book, self.image, self.keys):
            shutil.copyfile(file, copy.folder / file.name)
        return copy

    def own(self, name):
        """The book alone, to be written into by one kind of bench: made once."""
        own = Books(self.sessions, self.folder / name)
        if not own.keys.exists():
            own.folder.mkdir(exist_ok=True)
            shutil.copyfile(self.book, own.book)
            shutil.copyfile(self.keys, own.keys)
        return own

    def scratch(self, name):
        """A path in the same folder, and so on the same disk, with nothing there."""
        path = self.folder / name
        for old in self.folder.glob(name + "*"):
            old.unlink()
        return path


def insert_kithbook(books, book, keys):
    return samples_of("kithbook_bench", "insert", book, keys, books.people, books.sessions)


def insert_raw(books, image):
    return samples_of("raw_bench", "insert", books.image, image, REGISTRY, *SQL, keys=books.keys)


def cut_image(book, image):
    """The image without the envelope: what SQLCipher opens without Kithbook."""
    with open(book, "rb") as source, open(image, "wb") as target:
        source.seek(ENVELOPE)
        shutil.copyfileobj(source, target, 1 << 20)


def books_of(sessions):
    """Made once for each schema, then kept; those of an earlier schema are removed."""
    root = WORK / "books"
    books = Books(sessions, root / f"{sessions}-{fingerprint()}")
    if books.made.exists():
        return books
    for old in root.glob(f"{sessions}-*"):
        shutil.rmtree(old)
    books.folder.mkdir(parents=True)
    lines = insert_kithbook(books, books.book, books.keys)
    cut_image(books.book, books.image)
    books.made.write_text(json.dumps(lines))
    return books
