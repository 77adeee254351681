#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""layering.py ROOT: reads the sources below ROOT and fails on what the house does not allow.

The floors and the rules are the tables below; docs/ARCHITECTURE.md says why they are as they are.
Prints one line for each finding, "file:line: sentence", and exits with 1 when there is any.
"""

import re
import sys
from pathlib import Path
from typing import Iterator, NamedTuple

# From the ground up. A file may include its own room, lower floors, and rooms of its own floor as
# long as these do not lead back. "ui" and "app" stand for every folder inside them.
FLOORS = [
    ["core/base"],
    ["core/book"],
    ["core/records", "core/notes", "core/practice", "core/wellbeing", "core/supervision"],
    ["core/exchange", "core/sync", "core/training"],
    ["ui"],
    ["app"],
]
BOOK = 1
REPOSITORIES = 2


class Rule(NamedTuple):
    """Text that may stand in code only where `allowed` says so. Comments are not looked at."""

    pattern: re.Pattern
    allowed: re.Pattern
    sentence: str


def rule(pattern: str, allowed: str, sentence: str) -> Rule:
    return Rule(re.compile(pattern), re.compile(allowed), sentence)


NOWHERE = r"(?!)"
SQL_ROOMS = "^(" + "|".join(FLOORS[BOOK] + FLOORS[REPOSITORIES]) + ")/"
SCREEN_MODULES = "(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets|Quick|Qml)"
SCREEN_CLASSES = (
    "(Action|Brush|Clipboard|Color|Dialog|Font|FontMetrics|Icon|Image|KeySequence|Label|MainWindow|"
    "MessageBox|Painter|Palette|Pen|Pixmap|Screen|Style|TextDocument|Validator|Widget|Window|"
    "(Gui)?Application)"
)
NO_SCREEN = "core is true without a screen: no Qt Gui, no Qt Widgets"

RULES = [
    rule(rf'#\s*include\s*[<"]Qt{SCREEN_MODULES}[/>"]', r"^(ui|app)/", NO_SCREEN),
    rule(rf'#\s*include\s*[<"]Q{SCREEN_CLASSES}[>"]', r"^(ui|app)/", NO_SCREEN),
    rule(r"#\s*include\s*[<\"](sqlite3|sqlcipher)", r"^core/book/",
         "only core/book talks to the SQL library itself"),
    rule(r"#\s*include\s*[<\"](QSql|QtSql)", SQL_ROOMS,
         "only core/book and the rooms of records know SQL"),
    rule(r'"\s*(SELECT|INSERT (OR \w+ )?INTO|UPDATE|DELETE FROM|REPLACE INTO|PRAGMA|ATTACH|VACUUM|'
         r"(CREATE|DROP|ALTER) (UNIQUE )?(VIRTUAL )?(TEMP )?(TABLE|INDEX|TRIGGER|VIEW))\b(?!\")",
         SQL_ROOMS, "only core/book and the rooms of records write SQL"),
    rule(r"\bQSQLITE\b", NOWHERE, "QSQLITE can write a readable file without saying so"),
    rule(r"\baddDatabase\b", r"^core/book/(connection|sqlcipherdriver)\.cpp$",
         "a database connection is made in core/book/connection.cpp alone"),
    rule(r"\bsetStyleSheet\b", NOWHERE, "no style sheets: colors and sizes come from ui/style"),
    rule(r"\bprocessEvents\b", NOWHERE, "no nested event loop: continue in the caller's context"),
]

CMAKE_RULES = [
    rule(rf"Qt6::{SCREEN_MODULES}\b", r"^(ui|app)/", NO_SCREEN),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')
# A comment, or something that may hold "//" without being one.
TOKEN = re.compile(
    r'//(?:\\\n|[^\n])*|/\*.*?\*/'
    r'|R"(?P<tag>[^()\s]*)\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.DOTALL,
)


class Finding(NamedTuple):
    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


def without_comments(source: str) -> str:
    """The source with comments blanked and every line where it was."""

    def blank(match: re.Match) -> str:
        text = match.group()
        return re.sub(r"[^\n]", " ", text) if text.startswith(("//", "/*")) else text

    return TOKEN.sub(blank, source)


def room_of(file: str) -> str:
    """core/book/keys.h -> core/book; ui/log/form.h -> ui/log; app/cli/main.cpp -> app/cli."""
    return "/".join(file.split("/")[:-1][:2])


def floor_of(room: str) -> int | None:
    for number, rooms in enumerate(FLOORS):
        if room in rooms or room.split("/")[0] in rooms:
            return number
    return None


def included_file(root: Path, file: str, name: str) -> str | None:
    """Where a quoted include leads inside the house; None for a generated or foreign file."""
    for base in ((root / file).parent, root):
        target = (base / name).resolve()
        if target.is_file() and target.is_relative_to(root):
            return target.relative_to(root).as_posix()
    return None


def ways_back(arrows: dict[tuple[str, str], Finding]) -> Iterator[Finding]:
    """Arrows between rooms that are part of a circle."""
    reach: dict[str, set[str]] = {}
    for start, end in arrows:
        reach.setdefault(start, set()).add(end)

    def leads(start: str, goal: str) -> bool:
        seen, waiting = set(), [start]
        while waiting:
            room = waiting.pop()
            if room == goal:
                return True
            if room not in seen:
                seen.add(room)
                waiting += reach.get(room, ())
        return False

    for (start, end), finding in arrows.items():
        if leads(end, start):
            yield finding._replace(sentence=f"{start} and {end} include each other")


def broken_rules(file: str, code: str, rules: list[Rule]) -> Iterator[Finding]:
    for number, line in enumerate(code.splitlines(), start=1):
        for one in rules:
            if one.pattern.search(line) and not one.allowed.search(file):
                yield Finding(file, number, one.sentence)


def check_arrows(root: Path, sources: dict[str, str]) -> Iterator[Finding]:
    sideways: dict[tuple[str, str], Finding] = {}
    for file, code in sources.items():
        room = room_of(file)
        floor = floor_of(room)
        if floor is None:
            yield Finding(file, 1, f"{room} has no floor in tests/layering/layering.py")
            continue
        for number, line in enumerate(code.splitlines(), start=1):
            match = INCLUDE.match(line)
            target = included_file(root, file, match.group(1)) if match else None
            if target is None or room_of(target) == room:
                continue
            other = room_of(target)
            other_floor = floor_of(other)
            if other_floor is None:
                yield Finding(file, number, f"{room} may not include {other}")
            elif other_floor > floor:
                yield Finding(file, number, f"{room} may not include {other}, which is above it")
            elif other_floor == floor:
                sideways.setdefault((room, other), Finding(file, number, ""))
    yield from ways_back(sideways)


def check(root: Path) -> list[Finding]:
    root = root.resolve()
    sources, lists = {}, {}
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            file = path.relative_to(root).as_posix()
            if path.suffix in {".h", ".cpp", ".c"}:
                sources[file] = without_comments(path.read_text(encoding="utf-8"))
            elif path.name == "CMakeLists.txt":
                lists[file] = re.sub(r"#.*", "", path.read_text(encoding="utf-8"))
    findings = list(check_arrows(root, sources))
    for file, code in sources.items():
        findings += broken_rules(file, code, RULES)
    for file, code in lists.items():
        findings += broken_rules(file, code, CMAKE_RULES)
    return sorted(findings)


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    findings = check(Path(sys.argv[1]))
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
