// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every session as a row of CSV (RFC 4180), quoted where it must be, without labels and guards.
#include "operations.h"
#include "samples.h"

#include <stdio.h>
#include <string.h>

static void write_cell(FILE* csv, const char* text, size_t size)
{
    if (strpbrk(text, "\",\r\n") == NULL) {
        fwrite(text, 1, size, csv);
        return;
    }
    putc_unlocked('"', csv);
    for (size_t i = 0; i < size; ++i) {
        if (text[i] == '"') {
            putc_unlocked('"', csv);
        }
        putc_unlocked(text[i], csv);
    }
    putc_unlocked('"', csv);
}

static void write_row(FILE* csv, sqlite3_stmt* row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        if (column > 0) {
            putc_unlocked(',', csv);
        }
        const char* text = (const char*)sqlite3_column_text(row, column);
        if (text != NULL) {
            write_cell(csv, text, (size_t)sqlite3_column_bytes(row, column));
        }
    }
    fputs("\r\n", csv);
}

void export_sessions(sqlite3* image, const char* path)
{
    const struct took start = now();
    FILE* csv = fopen(path, "wb");
    if (csv == NULL) {
        give_up(path, "cannot be written");
    }
    sqlite3_stmt* sessions = prepare(
        image, "SELECT lower(hex(s.id)),"
               " strftime('%Y-%m-%dT%H:%M:%S', s.start_ms / 1000 + s.offset_min * 60, 'unixepoch'),"
               " s.minutes, s.mode, s.timing, s.delivery, s.outcome, s.place, s.format,"
               " s.program_area, s.audio_only_reason, s.messages,"
               " (SELECT group_concat(lower(hex(person_id)), ' ') FROM session_person"
               "  WHERE session_id = s.id AND gone IS NULL),"
               " (SELECT group_concat(code, ' ') FROM session_tag"
               "  WHERE session_id = s.id AND catalogue = 'modes' AND gone IS NULL),"
               " (SELECT group_concat(code, ' ') FROM session_tag"
               "  WHERE session_id = s.id AND catalogue = 'activities' AND gone IS NULL)"
               " FROM session s WHERE s.gone IS NULL ORDER BY s.start_ms");
    int64_t rows = 0;
    for (; sqlite3_step(sessions) == SQLITE_ROW; ++rows) {
        write_row(csv, sessions);
    }
    sqlite3_finalize(sessions);
    fclose(csv);
    print_sample("export", "sessions csv", since(start), rows);
}
