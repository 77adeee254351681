// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One logged session made durable: session, link, change-log entry and audit row in one
// transaction. Between two of them a plain append and fdatasync to a file beside it: what the disk
// itself takes.
#include "operations.h"
#include "samples.h"

#include <fcntl.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

enum {
    ID_SIZE = 16,
    HASH_SIZE = 32,
    COMMIT_BYTES = 320, ///< what core/book/commitcodec.cpp makes of a session and its link
    BLOCK = 4096
};

static const char kLine[] = "Talked about the housing application and what comes next";

struct log_session
{
    sqlite3_stmt* begin;
    sqlite3_stmt* session;
    sqlite3_stmt* link;
    sqlite3_stmt* log;
    sqlite3_stmt* audit;
    sqlite3_stmt* commit;
    sqlite3_int64 seq;
    sqlite3_int64 audit_seq;
    sqlite3_int64 actor;
    unsigned char writer[8];
    unsigned char person[ID_SIZE];
};

static void fill(unsigned char* bytes, size_t size)
{
    if (getrandom(bytes, size, 0) != (ssize_t)size) {
        give_up("random", "none to be had");
    }
}

static struct log_session prepare_all(sqlite3* image)
{
    struct log_session all = {
        .begin = prepare(image, "BEGIN IMMEDIATE"),
        .session = prepare(
            image, "INSERT INTO session (id, ver, start_ms, offset_min, minutes, mode, timing,"
                   " delivery, outcome, format, line)"
                   " VALUES (?, ?, ?, -300, 25, 'phone', 'sync', 'live', 'held', 'individual', ?)"),
        .link = prepare(image, "INSERT INTO session_person (id, ver, session_id, person_id, role)"
                               " VALUES (?, ?, ?, ?, 'supported')"),
        .log = prepare(image, "INSERT INTO commit_log (seq, actor_ref, no, step, wall_ms, hlc,"
                              " hash, bytes) VALUES (?1, ?2, ?3, ?1, ?4, ?4 << 16, ?5, ?6)"),
        .audit = prepare(image, "INSERT INTO audit (seq, ts_ms, mono_ms, actor, device, action,"
                                " subject, detail, log_seq, log_hash, prev, mac)"
                                " VALUES (?1, ?2, 0, ?3, ?4, 10, ?4, x'a0', ?5, ?6, ?6, ?6)"),
        .commit = prepare(image, "COMMIT"),
        .seq = integer(image, "SELECT max(seq) FROM commit_log"),
        .audit_seq = integer(image, "SELECT max(seq) FROM audit"),
    };
    sqlite3_stmt* person = prepare(image, "SELECT id FROM person WHERE gone IS NULL LIMIT 1");
    sqlite3_step(person);
    memcpy(all.person, sqlite3_column_blob(person, 0), ID_SIZE);
    sqlite3_finalize(person);
    return all;
}

static void add_actor(sqlite3* image, struct log_session* all)
{
    fill(all->writer, sizeof all->writer);
    sqlite3_stmt* actor = prepare(image, "INSERT INTO actor (actor, device) VALUES (?1, ?1)");
    sqlite3_bind_blob(actor, 1, all->writer, sizeof all->writer, SQLITE_STATIC);
    run(actor);
    sqlite3_finalize(actor);
    all->actor = sqlite3_last_insert_rowid(image);
}

static void log_one(struct log_session* all, int no)
{
    unsigned char session[ID_SIZE];
    unsigned char link[ID_SIZE];
    unsigned char hash[HASH_SIZE];
    unsigned char bytes[COMMIT_BYTES];
    const sqlite3_int64 now_ms = (sqlite3_int64)time(NULL) * 1000;
    fill(session, sizeof session);
    fill(link, sizeof link);
    fill(hash, sizeof hash);
    fill(bytes, sizeof bytes);
    ++all->seq;
    ++all->audit_seq;

    run(all->begin);
    sqlite3_bind_blob(all->session, 1, session, ID_SIZE, SQLITE_STATIC);
    sqlite3_bind_int64(all->session, 2, all->seq);
    sqlite3_bind_int64(all->session, 3, now_ms);
    sqlite3_bind_text(all->session, 4, kLine, -1, SQLITE_STATIC);
    run(all->session);
    sqlite3_bind_blob(all->link, 1, link, ID_SIZE, SQLITE_STATIC);
    sqlite3_bind_int64(all->link, 2, all->seq);
    sqlite3_bind_blob(all->link, 3, session, ID_SIZE, SQLITE_STATIC);
    sqlite3_bind_blob(all->link, 4, all->person, ID_SIZE, SQLITE_STATIC);
    run(all->link);
    sqlite3_bind_int64(all->log, 1, all->seq);
    sqlite3_bind_int64(all->log, 2, all->actor);
    sqlite3_bind_int(all->log, 3, no);
    sqlite3_bind_int64(all->log, 4, now_ms);
    sqlite3_bind_blob(all->log, 5, hash, HASH_SIZE, SQLITE_STATIC);
    sqlite3_bind_blob(all->log, 6, bytes, COMMIT_BYTES, SQLITE_STATIC);
    run(all->log);
    sqlite3_bind_int64(all->audit, 1, all->audit_seq);
    sqlite3_bind_int64(all->audit, 2, now_ms);
    sqlite3_bind_blob(all->audit, 3, all->writer, sizeof all->writer, SQLITE_STATIC);
    sqlite3_bind_blob(all->audit, 4, session, ID_SIZE, SQLITE_STATIC);
    sqlite3_bind_int64(all->audit, 5, all->seq);
    sqlite3_bind_blob(all->audit, 6, hash, HASH_SIZE, SQLITE_STATIC);
    run(all->audit);
    run(all->commit);
}

static void append_and_sync(int descriptor)
{
    static const char kBlock[BLOCK];
    if (write(descriptor, kBlock, BLOCK) != BLOCK || fdatasync(descriptor) != 0) {
        give_up("append", "cannot be written");
    }
}

void log_sessions(sqlite3* image, const char* beside, int count)
{
    struct log_session all = prepare_all(image);
    add_actor(image, &all);
    const int descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    for (int no = 1; no <= count; ++no) {
        struct took start = now();
        log_one(&all, no);
        print_sample("commit", "log", since(start), 1);
        start = now();
        append_and_sync(descriptor);
        print_sample("commit", "append", since(start), 1);
    }
    close(descriptor);
}
