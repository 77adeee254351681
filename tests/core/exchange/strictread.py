#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kithbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""strictread.py csv|json FILE: reads an export with the strict readers of Python's library and
prints what it read as JSON: for CSV a list of rows by column name."""

import csv
import json
import sys


def read_csv(path):
    csv.field_size_limit(1 << 24)
    with open(path, encoding="utf-8", errors="strict", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    header = rows.pop(0)
    assert len(set(header)) == len(header), "a column name twice"
    assert all(len(row) == len(header) for row in rows), "a row of another length"
    return [dict(zip(header, row)) for row in rows]


def no_duplicates(pairs):
    assert len(dict(pairs)) == len(pairs), "a key twice"
    return dict(pairs)


def read_json(path):
    with open(path, encoding="utf-8", errors="strict", newline="") as file:
        return json.load(file, object_pairs_hook=no_duplicates)


kind, path = sys.argv[1:]
read = read_csv(path) if kind == "csv" else read_json(path)
sys.stdout.buffer.write(json.dumps(read, ensure_ascii=False).encode())
