-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is written together, and what is written for oneself. Columns as in 0002.

ALTER TABLE note ADD COLUMN agreed_mark BLOB;    -- the name the person drew (core/notes/drawnname.h)

-- As in 0006, with the drawn name.
DROP TRIGGER signed_note_stays;
CREATE TRIGGER signed_note_stays BEFORE UPDATE ON note WHEN OLD.state = 'signed' AND (
        NEW.id IS NOT OLD.id OR NEW.gone IS NOT OLD.gone OR NEW.session_id IS NOT OLD.session_id
        OR NEW.written_ms IS NOT OLD.written_ms OR NEW.offset_min IS NOT OLD.offset_min
        OR NEW.template IS NOT OLD.template OR NEW.state IS NOT OLD.state
        OR NEW.body IS NOT OLD.body OR NEW.goal_id IS NOT OLD.goal_id
        OR NEW.comment IS NOT OLD.comment OR NEW.agreement IS NOT OLD.agreement
        OR NEW.agreed_as IS NOT OLD.agreed_as OR NEW.agreed_mark IS NOT OLD.agreed_mark)
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;

-- Private reflections. Not a record, as a draft is none: no version, no change log, no undo and no
-- sync, so that it is in one place alone and erasing it takes it out of there
-- (docs/decisions/0013-private-reflections.md). The words are sealed with a key of their own.
CREATE TABLE reflection (
    id BLOB PRIMARY KEY,
    made_ms INTEGER NOT NULL,
    session_id BLOB,       -- after which session; NULL: after none
    about BLOB NOT NULL,   -- ids of the people of that session, 16 bytes each, for erasing alone
    sealed BLOB NOT NULL   -- core/notes/reflections.h
) WITHOUT ROWID;

CREATE INDEX reflection_by_session ON reflection (session_id);

-- Erasing somebody leaves nothing about them here either, and no tie to a session that is gone.
CREATE TRIGGER reflection_about_erased AFTER DELETE ON person
BEGIN
    DELETE FROM reflection WHERE instr(about, OLD.id) > 0;
END;
CREATE TRIGGER reflection_session_erased AFTER DELETE ON session
BEGIN
    UPDATE reflection SET session_id = NULL WHERE session_id = OLD.id;
END;
