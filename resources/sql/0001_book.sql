-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The book itself, whatever it holds: who wrote, what changed, and the proof of both.

-- One row: which book this is, and which computer writes in it.
CREATE TABLE book (
    id BLOB NOT NULL,
    device BLOB NOT NULL,
    audit_key BLOB NOT NULL,             -- stays when the book key is replaced: the chain goes on
    made_ms INTEGER NOT NULL,
    made_up INTEGER NOT NULL             -- 1: everyone in it is made up (demo, training)
) STRICT;

-- A writer is one run of the program: 8 random bytes, new at its first write (sync.md 3.3).
CREATE TABLE actor (
    ref INTEGER PRIMARY KEY,
    actor BLOB NOT NULL UNIQUE,
    device BLOB NOT NULL
) STRICT;

-- The change log. `seq` is this computer's order; (actor, no) names a commit everywhere.
CREATE TABLE commit_log (
    seq INTEGER PRIMARY KEY,
    actor_ref INTEGER NOT NULL,
    no INTEGER NOT NULL,
    step INTEGER NOT NULL,               -- first seq of the same step; a long import is one step
    undoes INTEGER,                      -- the step that this step takes back
    wall_ms INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    scrubbed INTEGER NOT NULL DEFAULT 0, -- 1: words of an erased record were taken out of bytes
    hash BLOB NOT NULL,                  -- BLAKE2b-256(hash before || bytes as first written)
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX commit_by_actor ON commit_log (actor_ref, no);
CREATE INDEX commit_by_undone ON commit_log (undoes) WHERE undoes IS NOT NULL;

-- Columns written after their row was inserted, and values that lost a race. A row's other columns
-- carry the row's own `ver`.
CREATE TABLE cell (
    tbl INTEGER NOT NULL,
    rid INTEGER NOT NULL,
    col INTEGER NOT NULL,
    ver INTEGER NOT NULL,                -- seq of the commit that wrote it
    shown INTEGER NOT NULL,              -- 1: the row holds this value, 0: a sibling, kept in value
    value ANY,
    PRIMARY KEY (tbl, rid, col, ver)
) STRICT, WITHOUT ROWID;

-- Ids that were erased for ever. They never come back (sync.md I13).
CREATE TABLE erased (
    id BLOB PRIMARY KEY,
    tbl INTEGER NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit chain (security.md section 6): no names and no words of a record.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    ts_ms INTEGER NOT NULL,
    mono_ms INTEGER NOT NULL,
    actor BLOB NOT NULL,
    device BLOB NOT NULL,
    action INTEGER NOT NULL,
    subject BLOB,
    detail BLOB NOT NULL,
    log_seq INTEGER NOT NULL,            -- newest change-log entry when this was written
    log_hash BLOB NOT NULL,              -- and its hash: the chain covers every change
    prev BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;

CREATE TRIGGER audit_stays_whole BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER audit_grows_by_one BEFORE INSERT ON audit
    WHEN kb_writing() = 0 OR NEW.seq <> coalesce((SELECT max(seq) FROM audit), 0) + 1
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;

CREATE TRIGGER log_keeps_rows BEFORE DELETE ON commit_log
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER log_grows_by_one BEFORE INSERT ON commit_log
    WHEN kb_writing() = 0 OR NEW.seq <> coalesce((SELECT max(seq) FROM commit_log), 0) + 1
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER log_is_only_scrubbed BEFORE UPDATE ON commit_log
    WHEN kb_writing() <> 2 OR NEW.hash <> OLD.hash OR NEW.seq <> OLD.seq OR NEW.no <> OLD.no
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;

CREATE TRIGGER book_is_one BEFORE INSERT ON book WHEN EXISTS (SELECT 1 FROM book)
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_book_update BEFORE UPDATE ON book
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_book_delete BEFORE DELETE ON book
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_cell_insert BEFORE INSERT ON cell WHEN kb_writing() = 0
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_cell_update BEFORE UPDATE ON cell WHEN kb_writing() = 0
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_cell_delete BEFORE DELETE ON cell WHEN kb_writing() = 0
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER erased_ids_stay BEFORE DELETE ON erased
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_erased_insert BEFORE INSERT ON erased WHEN kb_writing() = 0
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_actor_insert BEFORE INSERT ON actor WHEN kb_writing() = 0
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_actor_update BEFORE UPDATE ON actor
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
CREATE TRIGGER guard_actor_delete BEFORE DELETE ON actor
    BEGIN SELECT RAISE(ABORT, 'write outside mutation'); END;
