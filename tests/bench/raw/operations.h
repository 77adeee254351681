// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What both sides are timed at; tests/bench/README.md says what each one stands for. Every function
// prints its samples.
#pragma once

#include "image.h"

/// Writes all records and log entries of `source` into the new `image`. `registry` names the
/// columns a book keeps, one table a line, as `kithbook_bench registry` prints it.
void bulk_insert(sqlite3* source, sqlite3* image, const char* registry, char** sql_files,
                 int files);

/// `beside` is a file of no other use on the same disk.
void log_sessions(sqlite3* image, const char* beside, int count);

void timelines(sqlite3* image, int people);
void months(sqlite3* image);
void finds(sqlite3* image, int times);

/// Opens with the key, asks one question, closes; `times` over.
void openings(const char* path, const hex_key key, int times);

void export_sessions(sqlite3* image, const char* path);
