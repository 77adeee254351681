// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC
#include "image.h"

#include "samples.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char* const kAlways =
    "PRAGMA cipher_compatibility = 4;"
    "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF;"
    "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
    "PRAGMA cache_size = -16384;";

static const char* const kWriting =
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE;"
    "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
    "BEGIN EXCLUSIVE; SELECT count(*) FROM sqlite_schema; COMMIT;";

static const char* const kReading = "PRAGMA query_only = ON; SELECT count(*) FROM sqlite_schema;";

/// The triggers ask who writes; here it is always the bench.
static void tell_writing(sqlite3_context* context, int count, sqlite3_value** values)
{
    (void)count;
    (void)values;
    sqlite3_result_int(context, 1);
}

static void add_function(sqlite3* image, const char* name, int parameters,
                         void (*function)(sqlite3_context*, int, sqlite3_value**))
{
    const int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC;
    if (sqlite3_create_function_v2(image, name, parameters, flags, NULL, function, NULL, NULL,
                                   NULL) != SQLITE_OK) {
        give_up(name, sqlite3_errmsg(image));
    }
}

void read_key(int descriptor, hex_key key)
{
    const size_t wanted = sizeof(hex_key) - 1;
    size_t have = 0;
    while (have < wanted) {
        const ssize_t got = read(descriptor, key + have, wanted - have);
        if (got <= 0) {
            give_up("key", "96 hex digits wanted");
        }
        have += (size_t)got;
    }
    key[wanted] = '\0';
}

sqlite3* open_image(const char* path, const hex_key key, enum access access)
{
    sqlite3* image = NULL;
    const int flags = (access == READ_ONLY ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      (access == CREATE ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path, &image, flags, NULL) != SQLITE_OK) {
        give_up(path, sqlite3_errmsg(image));
    }
    char literal[sizeof(hex_key) + 3];
    const int size = snprintf(literal, sizeof literal, "x'%s'", key);
    if (sqlite3_key_v2(image, "main", literal, size) != SQLITE_OK) {
        give_up(path, sqlite3_errmsg(image));
    }
    execute(image, kAlways);
    execute(image, access == READ_ONLY ? kReading : kWriting);
    add_function(image, "kb_writing", 0, tell_writing);
    add_function(image, "kb_words", 1, note_words);
    add_function(image, "kb_added", 1, added_words);
    add_function(image, "kb_fold", 2, fold_names);
    return image;
}

void execute(sqlite3* image, const char* sql)
{
    char* message = NULL;
    if (sqlite3_exec(image, sql, NULL, NULL, &message) != SQLITE_OK) {
        give_up("sql", message);
    }
}

void execute_file(sqlite3* image, const char* path)
{
    FILE* file = fopen(path, "rb");
    if (file == NULL) {
        give_up(path, "cannot be read");
    }
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    char* sql = calloc(1, (size_t)size + 1);
    if (sql == NULL || fread(sql, 1, (size_t)size, file) != (size_t)size) {
        give_up(path, "cannot be read");
    }
    fclose(file);
    execute(image, sql);
    free(sql);
}

sqlite3_stmt* prepare(sqlite3* image, const char* sql)
{
    sqlite3_stmt* statement = NULL;
    if (sqlite3_prepare_v3(image, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
        SQLITE_OK) {
        give_up(sql, sqlite3_errmsg(image));
    }
    return statement;
}

int run(sqlite3_stmt* statement)
{
    int rows = 0;
    int rc = sqlite3_step(statement);
    for (; rc == SQLITE_ROW; rc = sqlite3_step(statement)) {
        ++rows;
    }
    if (rc != SQLITE_DONE) {
        give_up(sqlite3_sql(statement), sqlite3_errmsg(sqlite3_db_handle(statement)));
    }
    sqlite3_reset(statement);
    return rows;
}

void bind_row(sqlite3_stmt* to, int first, sqlite3_stmt* from)
{
    for (int column = 0; column < sqlite3_column_count(from); ++column) {
        sqlite3_bind_value(to, first + column, sqlite3_column_value(from, column));
    }
}

sqlite3_int64 integer(sqlite3* image, const char* sql)
{
    sqlite3_stmt* statement = prepare(image, sql);
    if (sqlite3_step(statement) != SQLITE_ROW) {
        give_up(sql, sqlite3_errmsg(image));
    }
    const sqlite3_int64 answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return answer;
}
