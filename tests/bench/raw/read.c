// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions a page asks, each as the shortest SQL that answers it on this schema. The columns
// are stepped over and looked at, because looking is what decrypts an overflow page; nothing is
// kept.
#include "operations.h"
#include "samples.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { PAGE = 50 };

static void look_at(sqlite3_stmt* row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        (void)sqlite3_column_blob(row, column);
    }
}

/// Steps to the end and touches every value. Gives the number of rows.
static int read_all(sqlite3_stmt* statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        look_at(statement);
    }
    sqlite3_reset(statement);
    return rows;
}

/// A page of sessions with the people and tags of each.
struct page
{
    sqlite3_stmt* sessions;
    sqlite3_stmt* people;
    sqlite3_stmt* tags;
};

static struct page prepare_page(sqlite3* image)
{
    return (struct page){
        .sessions = prepare(
            image,
            "SELECT s.id, s.start_ms, s.offset_min, s.minutes, s.mode, s.mode_other, s.timing,"
            " s.outcome, s.place, s.format, s.line, s.messages, s.platform, s.delivery,"
            " s.emergency_place, s.others_present, s.program_area, s.audio_only_reason,"
            " s.editions, s.gone FROM contact c JOIN session s ON s.id = c.session_id"
            " WHERE c.person_id = ? ORDER BY c.start_ms DESC, c.session_id DESC LIMIT 50"),
        .people =
            prepare(image, "SELECT p.id, p.chosen_name, p.pronouns, l.role FROM session_person l"
                           " LEFT JOIN person p ON p.id = l.person_id"
                           " WHERE l.session_id = ? AND l.gone IS NULL ORDER BY l.rid"),
        .tags = prepare(image, "SELECT catalogue, code FROM session_tag"
                               " WHERE session_id = ? AND gone IS NULL ORDER BY rid"),
    };
}

static int read_page(struct page* page)
{
    int rows = 0;
    for (; sqlite3_step(page->sessions) == SQLITE_ROW; ++rows) {
        look_at(page->sessions);
        sqlite3_bind_value(page->people, 1, sqlite3_column_value(page->sessions, 0));
        sqlite3_bind_value(page->tags, 1, sqlite3_column_value(page->sessions, 0));
        read_all(page->people);
        read_all(page->tags);
    }
    sqlite3_reset(page->sessions);
    return rows;
}

static void close_page(struct page* page)
{
    sqlite3_finalize(page->sessions);
    sqlite3_finalize(page->people);
    sqlite3_finalize(page->tags);
}

void timelines(sqlite3* image, int people)
{
    struct page page = prepare_page(image);
    sqlite3_stmt* person = prepare(image, "SELECT id FROM person ORDER BY rid LIMIT 1 OFFSET ?");
    const sqlite3_int64 all = integer(image, "SELECT count(*) FROM person");
    for (int i = 0; i < people; ++i) {
        sqlite3_bind_int64(person, 1, i * all / people);
        sqlite3_step(person);
        sqlite3_bind_value(page.sessions, 1, sqlite3_column_value(person, 0));
        sqlite3_reset(person);
        const struct took start = now();
        const int rows = read_page(&page);
        print_sample("timeline", "first 50", since(start), rows);
    }
    sqlite3_finalize(person);
    close_page(&page);
}

static sqlite3_int64 month_start_ms(int month)
{
    struct tm start = {.tm_year = month / 12 - 1900, .tm_mon = month % 12, .tm_mday = 1};
    return (sqlite3_int64)timegm(&start) * 1000;
}

/// Months since year 0.
static int month_of(sqlite3_int64 ms)
{
    const time_t seconds = (time_t)(ms / 1000);
    struct tm parts;
    gmtime_r(&seconds, &parts);
    return (parts.tm_year + 1900) * 12 + parts.tm_mon;
}

static sqlite3_int64 number_of_rows(sqlite3_stmt* report)
{
    return read_all(report);
}

static sqlite3_int64 first_number(sqlite3_stmt* report)
{
    sqlite3_step(report);
    const sqlite3_int64 number = sqlite3_column_int64(report, 0);
    sqlite3_reset(report);
    return number;
}

static void each_month(sqlite3* image, const char* what, const char* sql,
                       sqlite3_int64 (*answer)(sqlite3_stmt*))
{
    const int first = month_of(integer(image, "SELECT min(start_ms) FROM session"));
    const int last = month_of(integer(image, "SELECT max(start_ms) FROM session"));
    sqlite3_stmt* report = prepare(image, sql);
    for (int month = first; month <= last; ++month) {
        const struct took start = now();
        sqlite3_bind_int64(report, 1, month_start_ms(month));
        sqlite3_bind_int64(report, 2, month_start_ms(month + 1));
        const sqlite3_int64 rows = answer(report);
        print_sample("month", what, since(start), rows);
    }
    sqlite3_finalize(report);
}

void months(sqlite3* image)
{
    each_month(image, "by mode",
               "SELECT mode, sum(held), sum(tried), sum(minutes), sum(anywhere) FROM ("
               " SELECT mode, sum(outcome = 'held') AS held, sum(outcome <> 'held') AS tried,"
               "  sum(CASE outcome WHEN 'held' THEN minutes END) AS minutes,"
               "  sum(outcome = 'held') AS anywhere FROM session"
               "  WHERE start_ms >= ?1 AND start_ms < ?2 AND gone IS NULL GROUP BY mode"
               " UNION ALL SELECT code, 0, 0, 0, sum(outcome = 'held') FROM session_tag"
               "  WHERE catalogue = 'modes' AND start_ms >= ?1 AND start_ms < ?2"
               "  AND gone IS NULL AND session_gone IS NULL GROUP BY code) GROUP BY mode",
               number_of_rows);
    each_month(image, "people",
               "SELECT count(DISTINCT person_id) FROM session_person"
               " WHERE start_ms >= ? AND start_ms < ? AND outcome = 'held' AND role IS NULL"
               " AND gone IS NULL AND session_gone IS NULL",
               first_number);
}

struct word
{
    const char* name;
    const char* expression;
};

static const struct word kWords[] = {
    {"common", "\"plan\""},   {"rare", "\"xylograph\""}, {"two words", "\"housing\" \"benefit\""},
    {"2 letters", "\"ho\"*"}, {"3 letters", "\"hou\"*"}, {"4 letters", "\"hous\"*"},
};

/// What core/notes/find.h answers: people, sessions, notes and additions, newest first, a line of
/// text around the words. snippet() is SQLite's own way to cut it.
static const char* const kFinds[] = {
    "SELECT p.id, p.last_contact_ms, p.chosen_name, snippet(person_find, -1, '[', ']', '...', 16)"
    " FROM person_find f CROSS JOIN person p ON p.rid = f.rowid"
    " WHERE person_find MATCH ? AND p.gone IS NULL ORDER BY p.last_contact_ms DESC LIMIT 50",
    "SELECT s.id, s.start_ms, s.offset_min, snippet(session_find, 0, '[', ']', '...', 16)"
    " FROM session_find f CROSS JOIN session s ON s.rid = f.rowid"
    " WHERE session_find MATCH ? AND s.gone IS NULL ORDER BY f.rowid DESC LIMIT 50",
    "SELECT n.id, n.written_ms, n.offset_min, n.session_id, n.person_id, p.chosen_name,"
    " snippet(note_find, 0, '[', ']', '...', 16) FROM note_find f CROSS JOIN note n ON n.rid = "
    "f.rowid"
    " LEFT JOIN person p ON p.id = n.person_id"
    " WHERE note_find MATCH ? AND n.gone IS NULL ORDER BY f.rowid DESC LIMIT 50",
    "SELECT n.id, n.written_ms, n.offset_min, n.session_id, n.person_id,"
    " snippet(addendum_find, 0, '[', ']', '...', 16) FROM addendum_find f"
    " CROSS JOIN addendum a ON a.rid = f.rowid CROSS JOIN note n ON n.id = a.note_id"
    " WHERE addendum_find MATCH ? AND n.gone IS NULL ORDER BY f.rowid DESC LIMIT 50",
};
enum { FINDS = sizeof kFinds / sizeof kFinds[0] };

void finds(sqlite3* image, int times)
{
    sqlite3_stmt* statements[FINDS];
    for (int i = 0; i < FINDS; ++i) {
        statements[i] = prepare(image, kFinds[i]);
    }
    for (size_t word = 0; word < sizeof kWords / sizeof kWords[0]; ++word) {
        for (int i = 0; i < times; ++i) {
            const struct took start = now();
            int rows = 0;
            for (int j = 0; j < FINDS; ++j) {
                sqlite3_bind_text(statements[j], 1, kWords[word].expression, -1, SQLITE_STATIC);
                rows += read_all(statements[j]);
            }
            print_sample("find", kWords[word].name, since(start), rows < PAGE ? rows : PAGE);
        }
    }
    for (int i = 0; i < FINDS; ++i) {
        sqlite3_finalize(statements[i]);
    }
}

void openings(const char* path, const hex_key key, int times)
{
    for (int i = 0; i < times; ++i) {
        const struct took start = now();
        sqlite3* image = open_image(path, key, READ_WRITE);
        sqlite3_stmt* newest =
            prepare(image, "SELECT id, start_ms, line FROM session ORDER BY start_ms DESC LIMIT 1");
        const int rows = read_all(newest);
        sqlite3_finalize(newest);
        print_sample("open", "raw key", since(start), rows);
        sqlite3_close(image);
    }
}
