// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchbook.h"

/// The same operations as raw/operations.h, through Kithbook. README.md says what each stands for.
namespace kithbook::bench {

/// Makes a book of made-up sessions with a note each, as an import does: checked, logged for sync,
/// audited, one step for undo.
void insert(const QString& path, const QString& keysPath, int people, int sessions);
/// The tables and columns a book keeps, for raw_bench insert.
void printRegistry();

void logSessions(BenchBook& book, int count);

void timelines(BenchBook& book, int people);
void months(BenchBook& book);
void finds(BenchBook& book, int times);
/// The connection alone, as raw_bench opens it, and then the book around it without its key
/// derivation: lock, envelope, audit rows of opening and locking.
void openings(const QString& path, const BenchKeys& keys, int times);
void exportSessions(BenchBook& book, const QString& csvPath);

} // namespace kithbook::bench
