// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes every record of a finished image into a new one, in the order in which the change log says
// they came, with the very same log entries, and indexes the words at the end. Reading the source
// is timed row by row and taken off: what is left is the writing alone.
#include "operations.h"
#include "samples.h"

#include <stdio.h>
#include <string.h>

/// A table on its way from the source to the new image; the source stands on the row to be written.
struct stream
{
    sqlite3_stmt* from;
    sqlite3_stmt* to;
    int has_row;
};

enum { MOST_TABLES = 16, LINE = 1024 };

static struct took reading;

static void advance(struct stream* stream)
{
    const struct took start = now();
    stream->has_row = sqlite3_step(stream->from) == SQLITE_ROW;
    add(&reading, since(start));
}

static struct stream open_stream(sqlite3* source, sqlite3* image, const char* table,
                                 const char* columns)
{
    char sql[2 * LINE];
    snprintf(sql, sizeof sql, "SELECT %s FROM %s ORDER BY rowid", columns, table);
    struct stream stream = {.from = prepare(source, sql)};
    size_t used =
        (size_t)snprintf(sql, sizeof sql, "INSERT INTO %s (%s) VALUES (?", table, columns);
    for (int i = 1; i < sqlite3_column_count(stream.from); ++i) {
        used += (size_t)snprintf(sql + used, sizeof sql - used, ", ?");
    }
    snprintf(sql + used, sizeof sql - used, ")");
    stream.to = prepare(image, sql);
    advance(&stream);
    return stream;
}

static void put(struct stream* stream)
{
    bind_row(stream->to, 1, stream->from);
    run(stream->to);
    advance(stream);
}

static void close_stream(struct stream* stream)
{
    sqlite3_finalize(stream->from);
    sqlite3_finalize(stream->to);
}

/// Each line of the registry is a table's name, a space, and its columns with commas between.
static int open_tables(sqlite3* source, sqlite3* image, const char* registry,
                       struct stream streams[MOST_TABLES])
{
    FILE* file = fopen(registry, "r");
    if (file == NULL) {
        give_up(registry, "cannot be read");
    }
    int tables = 0;
    char line[LINE];
    while (tables < MOST_TABLES && fgets(line, sizeof line, file) != NULL) {
        char* columns = strchr(line, ' ');
        if (columns == NULL) {
            give_up(registry, "is no registry");
        }
        *columns++ = '\0';
        columns[strcspn(columns, "\n")] = '\0';
        streams[tables++] = open_stream(source, image, line, columns);
    }
    fclose(file);
    return tables;
}

static int64_t copy_rows(sqlite3* source, sqlite3* image, const char* registry)
{
    struct stream streams[MOST_TABLES];
    const int tables = open_tables(source, image, registry, streams);
    struct stream log =
        open_stream(source, image, "commit_log",
                    "seq, actor_ref, no, step, undoes, wall_ms, hlc, scrubbed, hash, bytes");
    int64_t rows = 0;
    for (; log.has_row; put(&log)) {
        const sqlite3_int64 seq = sqlite3_column_int64(log.from, 0);
        for (int i = 0; i < tables; ++i) {
            for (; streams[i].has_row && sqlite3_column_int64(streams[i].from, 0) <= seq; ++rows) {
                put(&streams[i]);
            }
        }
    }
    for (int i = 0; i < tables; ++i) {
        close_stream(&streams[i]);
    }
    close_stream(&log);
    return rows;
}

/// Makes the triggers of the source that the image lacks: core/book/guard.cpp makes them for every
/// table.
static void copy_triggers(sqlite3* source, sqlite3* image)
{
    sqlite3_stmt* known = prepare(image, "SELECT 1 FROM sqlite_schema WHERE name = ?");
    sqlite3_stmt* triggers = prepare(source, "SELECT name, sql FROM sqlite_schema"
                                             " WHERE type = 'trigger'");
    while (sqlite3_step(triggers) == SQLITE_ROW) {
        sqlite3_bind_value(known, 1, sqlite3_column_value(triggers, 0));
        if (run(known) == 0) {
            execute(image, (const char*)sqlite3_column_text(triggers, 1));
        }
    }
    sqlite3_finalize(triggers);
    sqlite3_finalize(known);
}

/// All at once, which is the quickest way there is: FTS5 writes its memory out at every savepoint,
/// and many statements are one.
static void index_words(sqlite3* image)
{
    execute(image, "INSERT INTO note_find (rowid, words) SELECT rid, words FROM note_words;"
                   "INSERT INTO session_find (rowid, line) SELECT rid, line FROM session_words;"
                   "INSERT INTO person_find (rowid, chosen_name, other_names, own_words, next_step)"
                   " SELECT rid, chosen_name, other_names, own_words, next_step FROM person");
}

void bulk_insert(sqlite3* source, sqlite3* image, const char* registry, char** sql_files, int files)
{
    for (int i = 0; i < files; ++i) {
        execute_file(image, sql_files[i]);
    }
    copy_triggers(source, image);
    reading = (struct took){0, 0};
    struct took start = now();
    execute(image, "BEGIN IMMEDIATE");
    const int64_t rows = copy_rows(source, image, registry);
    index_words(image);
    execute(image, "COMMIT");
    print_sample("insert", "rows", without(since(start), reading), rows);
    print_sample("insert", "source", reading, rows);
    start = now();
    execute(image, "INSERT INTO note_find (note_find) VALUES ('optimize');"
                   "INSERT INTO session_find (session_find) VALUES ('optimize');"
                   "INSERT INTO person_find (person_find) VALUES ('optimize')");
    print_sample("insert", "optimize", since(start), 0);
}
