// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A SQLCipher image without Kithbook around it: what core/book/safeguards.cpp sets is set here too,
// so that both sides pay for the same promises, but nothing is read back and nothing is guarded.
#pragma once

#include <sqlite3.h>

enum access { READ_ONLY, READ_WRITE, CREATE };

/// 32 bytes of key and 16 of salt as hex digits, and the NUL.
typedef char hex_key[2 * 48 + 1];

/// Reads the key from a descriptor: never from argv or the environment, as the real one.
void read_key(int descriptor, hex_key key);

sqlite3* open_image(const char* path, const hex_key key, enum access access);

void execute(sqlite3* image, const char* sql);
/// Runs a file of SQL: the very files that Kithbook makes its books with.
void execute_file(sqlite3* image, const char* path);

sqlite3_stmt* prepare(sqlite3* image, const char* sql);
/// Steps to the end and rewinds. Gives the number of rows.
int run(sqlite3_stmt* statement);
/// Copies the values of `from`'s current row into the parameters of `to`, beginning at `first`.
void bind_row(sqlite3_stmt* to, int first, sqlite3_stmt* from);
sqlite3_int64 integer(sqlite3* image, const char* sql);
