# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs both sides in turn and boils their samples down."""

import json
import statistics
from collections import defaultdict
from pathlib import Path

from books import insert_kithbook, insert_raw, samples_of

FINDS = 20
COMMITS = 60
OPENINGS = 12
TIMELINES = 60


class NotTheSameWork(Exception):
    pass


def group(lines):
    """{(operation, what): samples}, and the peak memory in KiB."""
    samples = defaultdict(list)
    peak = 0
    for line in lines:
        if "peak_kib" in line:
            peak = line["peak_kib"]
        else:
            samples[line["op"], line["what"]].append(line)
    return samples, peak


def compare_work(operation, kithbook, raw):
    """Both sides must have found and written the same number of rows, sample for sample."""
    for key in kithbook.keys() & raw.keys():
        ours = [line["rows"] for line in kithbook[key]]
        theirs = [line["rows"] for line in raw[key]]
        if ours != theirs:
            raise NotTheSameWork(f"{operation}: {key}: rows {ours[:8]} and {theirs[:8]}")


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def side(runs, key):
    """One side's samples over all runs."""
    lines = [line for samples, _ in runs for line in samples.get(key, [])]
    if not lines:
        return None
    us = [line["us"] for line in lines]
    return {
        "samples": len(us),
        "p50_us": statistics.median(us),
        "p95_us": percentile(us, 0.95),
        "p99_us": percentile(us, 0.99),
        "max_us": max(us),
        "p50_cpu_us": statistics.median(line["cpu_us"] for line in lines),
    }


def ratios(pairs, key, clock):
    """Median of each pair's own ratio: a slow minute slows both sides of a pair."""
    each = [statistics.median(line[clock] for line in kithbook[0][key])
            / statistics.median(line[clock] for line in raw[0][key])
            for kithbook, raw in pairs if key in kithbook[0] and key in raw[0]]
    if not each:
        return None
    return {"median": statistics.median(each), "lowest": min(each), "highest": max(each),
            "pairs": len(each)}


def in_turn(operation, count, run_kithbook, run_raw):
    """Pairs of runs; every second pair the other way round."""
    pairs = []
    for number in range(count):
        if number % 2 == 0:
            kithbook, raw = group(run_kithbook()), group(run_raw())
        else:
            raw, kithbook = group(run_raw()), group(run_kithbook())
        compare_work(operation, kithbook[0], raw[0])
        pairs.append((kithbook, raw))
    return pairs


def summed_up(operation, pairs):
    keys = sorted({key for pair in pairs for samples, _ in pair for key in samples})
    return {
        "measures": {
            f"{key[0]}, {key[1]}": {
                "kithbook": side([pair[0] for pair in pairs], key),
                "raw": side([pair[1] for pair in pairs], key),
                "ratio": ratios(pairs, key, "us"),
                "cpu_ratio": ratios(pairs, key, "cpu_us"),
            } for key in keys
        },
        "peak_kib": {
            operation: {"kithbook": max(pair[0][1] for pair in pairs),
                        "raw": max(pair[1][1] for pair in pairs)}
        },
    }


def ask(books, operation, *arguments):
    return (lambda: samples_of("kithbook_bench", operation, books.book, *arguments,
                               keys=books.keys),
            lambda: samples_of("raw_bench", operation, books.image, *arguments, keys=books.keys))


def inserts(books, count):
    """With one pair, making the book was Kithbook's half of it: a million rows take minutes."""
    def kithbook():
        if count == 1:
            return json.loads(books.made.read_text())
        return insert_kithbook(books, books.scratch("new.kithbook"), books.scratch("new.keys"))

    def raw():
        return insert_raw(books, books.scratch("new.image"))
    return kithbook, raw


def commits(books):
    return (lambda: samples_of("kithbook_bench", "commit", books.book, COMMITS, keys=books.keys),
            lambda: samples_of("raw_bench", "commit", books.image, books.scratch("append"), COMMITS,
                               keys=books.keys))


def exports(books):
    def of(program, file):
        return lambda: samples_of(program, "export", file, books.scratch("export.csv"),
                                  keys=books.keys)
    return of("kithbook_bench", books.book), of("raw_bench", books.image)


def measure(books, pairs, insert_pairs, say):
    """Everything on one pair of books."""
    written = books.copy("written")
    plan = [
        ("open", pairs, ask(books, "open", OPENINGS)),
        ("timeline", pairs, ask(books, "timeline", TIMELINES)),
        ("month", pairs, ask(books, "month")),
        ("find", pairs, ask(books, "find", FINDS)),
        ("export", pairs, exports(books)),
        ("commit", pairs, commits(written)),
        ("insert", insert_pairs, inserts(books, insert_pairs)),
    ]
    result = {"file_bytes": Path(books.book).stat().st_size, "measures": {}, "peak_kib": {}}
    for operation, count, sides in plan:
        say(f"{books.sessions} sessions: {operation}, {count} pairs")
        done = summed_up(operation, in_turn(operation, count, *sides))
        result["measures"].update(done["measures"])
        result["peak_kib"].update(done["peak_kib"])
    return result
