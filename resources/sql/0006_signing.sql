-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Signed notes, what is added to them, and goals. Columns as in 0002: core/records/tables.h tells
-- them in its order. A signature holds what was signed as bytes (core/notes/signedform.h); the note
-- beside it is what is listed, found and counted.

ALTER TABLE note ADD COLUMN goal_id BLOB;
ALTER TABLE note ADD COLUMN comment TEXT;        -- what the person wanted to add, in their words
ALTER TABLE note ADD COLUMN agreement TEXT;      -- what the person said of the note; NULL: not asked
ALTER TABLE note ADD COLUMN agreed_as TEXT;      -- the name the person typed under it

CREATE TABLE note_tag (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    note_id BLOB,
    catalogue TEXT,
    code TEXT
) STRICT;

CREATE TABLE note_signature (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    note_id BLOB,
    signed_ms INTEGER,
    offset_min INTEGER,
    content BLOB,
    public_key BLOB,
    signature BLOB
) STRICT;

CREATE TABLE addendum (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    note_id BLOB,
    made_ms INTEGER,
    offset_min INTEGER,
    content BLOB,
    public_key BLOB,
    signature BLOB
) STRICT;

CREATE TABLE goal (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    person_id BLOB,
    words TEXT,
    state TEXT,
    started_day TEXT,
    review_day TEXT
) STRICT;

CREATE TABLE goal_step (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    goal_id BLOB,
    words TEXT,
    who TEXT,
    done_day TEXT
) STRICT;

CREATE INDEX note_tag_by_note ON note_tag (note_id);
CREATE INDEX note_signature_by_note ON note_signature (note_id);
CREATE INDEX addendum_by_note ON addendum (note_id);
CREATE INDEX goal_by_person ON goal (person_id);
CREATE INDEX goal_step_by_goal ON goal_step (goal_id);

-- What was signed stays, for Mutation too: no edit, no Trash, no way back to a draft. Whom it is
-- about may change, when two entries of one person become one; what was signed keeps the old name.
-- Only erasing somebody for ever takes a signed note away, by DELETE.
CREATE TRIGGER signed_note_stays BEFORE UPDATE ON note WHEN OLD.state = 'signed' AND (
        NEW.id IS NOT OLD.id OR NEW.gone IS NOT OLD.gone OR NEW.session_id IS NOT OLD.session_id
        OR NEW.written_ms IS NOT OLD.written_ms OR NEW.offset_min IS NOT OLD.offset_min
        OR NEW.template IS NOT OLD.template OR NEW.state IS NOT OLD.state
        OR NEW.body IS NOT OLD.body OR NEW.goal_id IS NOT OLD.goal_id
        OR NEW.comment IS NOT OLD.comment OR NEW.agreement IS NOT OLD.agreement
        OR NEW.agreed_as IS NOT OLD.agreed_as)
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;
CREATE TRIGGER signature_stays BEFORE UPDATE ON note_signature
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;
CREATE TRIGGER addendum_stays BEFORE UPDATE ON addendum
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;
CREATE TRIGGER signed_tag_stays BEFORE UPDATE ON note_tag
    WHEN EXISTS (SELECT 1 FROM note WHERE id = OLD.note_id AND state = 'signed')
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;
CREATE TRIGGER signed_note_takes_no_tag BEFORE INSERT ON note_tag
    WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.note_id AND state = 'signed')
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;
