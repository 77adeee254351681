# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window beside two windows that do less, on a display of its own."""

import contextlib
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections import defaultdict

import books
from measure import percentile

SCREEN = "1600x1000x24"
BROWSINGS = 3  # runs; what is timed in each adds up to 60 samples and more


@contextlib.contextmanager
def _line_from(command, **options):
    """Starts a server, gives the first line it writes to the descriptor of its {fd}, and ends it."""
    reading, writing = os.pipe()
    server = subprocess.Popen([part.format(fd=writing) for part in command], pass_fds=[writing],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield pipe.readline().strip()
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def display():
    """An X server and, where there is one to be had, a session bus: every desktop has both, and Qt
    and Kithbook ask them."""
    with contextlib.ExitStack() as stack:
        screen = stack.enter_context(_line_from(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", SCREEN, "-nolisten", "tcp"]))
        environment = {**os.environ, "DISPLAY": f":{screen}", "QT_QPA_PLATFORM": "xcb",
                       "XDG_RUNTIME_DIR": stack.enter_context(tempfile.TemporaryDirectory())}
        environment.pop("WAYLAND_DISPLAY", None)
        if shutil.which("dbus-daemon"):
            environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_line_from(
                ["dbus-daemon", "--session", "--nofork", "--print-address={fd}"]))
        yield environment


def _lines_of(environment, program, *arguments, keys=None):
    """Runs one program; the last argument tells it when that was."""
    with open(keys or os.devnull, "rb") as key_file:
        spawned = time.monotonic_ns() // 1000
        done = subprocess.run([books.PROGRAMS / "window" / program, *map(str, arguments),
                               str(spawned)],
                              stdin=key_file, stdout=subprocess.PIPE, env=environment, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def _start_round(environment, all_books, number):
    """Every window once, every second time the other way round: (size, program) -> lines."""
    runs = [(None, "empty", lambda: _lines_of(environment, "empty_window"))]
    for made in all_books:
        size = str(made.sessions)
        runs += [
            (size, "kithbook",
             lambda made=made: _lines_of(environment, "window_probe", "start",
                                         made.own("window").book)),
            (size, "minimal",
             lambda made=made: _lines_of(environment, "minimal_window", made.image,
                                         keys=made.keys)),
        ]
    if number % 2:
        runs.reverse()
    return {(size, program): run() for size, program, run in runs}


def _value(lines, what, key, operation="start"):
    return next(line[key] for line in lines
                if line["op"] == operation and line["what"] == what and key in line)


def _over(rounds, above, below):
    """Each round's own ratio, by wall and by processor time."""
    def each(clock):
        ratios = [_value(one[above[0]], above[1], clock) / _value(one[below[0]], below[1], clock)
                  for one in rounds]
        return {"median": statistics.median(ratios), "lowest": min(ratios),
                "highest": max(ratios), "pairs": len(ratios)}
    return {"ratio": each("us"), "cpu_ratio": each("cpu_us")}


def _summary(samples):
    us = [line["us"] for line in samples]
    cpu = [line["cpu_us"] for line in samples]
    return {"samples": len(us), "p50_us": statistics.median(us), "p95_us": percentile(us, 0.95),
            "max_us": max(us), "p50_cpu_us": statistics.median(cpu),
            "p95_cpu_us": percentile(cpu, 0.95)}


def _summed_up(runs):
    """{"opening, people": ...} of all samples, and {"memory, pages": {...}} at its worst."""
    samples, memory = defaultdict(list), {}
    for line in (line for lines in runs for line in lines):
        name = f"{line['op']}, {line['what']}"
        if "resident_kib" in line:
            worst = memory.setdefault(name, {"resident_kib": 0, "peak_kib": 0})
            for key in worst:
                worst[key] = max(worst[key], line[key])
        else:
            samples[name].append(line)
    return {name: _summary(lines) for name, lines in samples.items()}, memory


def _of_size(rounds, browsings, size):
    measures, memory = _summed_up([one[key] for one in rounds for key in
                                   ((None, "empty"), (size, "kithbook"), (size, "minimal"))]
                                  + browsings)
    return {
        "measures": measures,
        "memory": memory,
        "lock window": _over(rounds, ((size, "kithbook"), "lock window"),
                             ((None, "empty"), "empty window")),
        "today": _over(rounds, ((size, "kithbook"), "today"),
                       ((size, "minimal"), "minimal window")),
    }


def measure(all_books, pairs, say):
    """{size: what was measured}; with two sizes also {"growth": ...}."""
    with display() as environment:
        for made in all_books:
            _lines_of(environment, "window_probe", "workday", made.own("window").book,
                      keys=made.keys)
        say(f"window: starting, {pairs} rounds")
        _start_round(environment, all_books, 0)  # everything is in memory from now on
        rounds = [_start_round(environment, all_books, number) for number in range(pairs)]
        result = {}
        for made in all_books:
            size = str(made.sessions)
            say(f"window: {size} sessions, {BROWSINGS} browsings")
            browsings = [_lines_of(environment, "window_probe", "browse", made.own("window").book)
                         for _ in range(BROWSINGS)]
            result[size] = _of_size(rounds, browsings, size)
    if len(all_books) == 2:
        small, large = ((str(made.sessions), "kithbook") for made in all_books)
        result["growth"] = _over(rounds, (large, "today"), (small, "today"))
    return result
