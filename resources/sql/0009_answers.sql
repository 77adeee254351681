-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which words a person answered to, so that an answer which the words outlived says so
-- (docs/decisions/0018-an-answer-knows-its-words.md). Columns as in 0002.

ALTER TABLE note ADD COLUMN agreed_digest BLOB;  -- digestOf() in core/notes/notebody.h; NULL: not known

-- As in 0007, with the digest.
DROP TRIGGER signed_note_stays;
CREATE TRIGGER signed_note_stays BEFORE UPDATE ON note WHEN OLD.state = 'signed' AND (
        NEW.id IS NOT OLD.id OR NEW.gone IS NOT OLD.gone OR NEW.session_id IS NOT OLD.session_id
        OR NEW.written_ms IS NOT OLD.written_ms OR NEW.offset_min IS NOT OLD.offset_min
        OR NEW.template IS NOT OLD.template OR NEW.state IS NOT OLD.state
        OR NEW.body IS NOT OLD.body OR NEW.goal_id IS NOT OLD.goal_id
        OR NEW.comment IS NOT OLD.comment OR NEW.agreement IS NOT OLD.agreement
        OR NEW.agreed_as IS NOT OLD.agreed_as OR NEW.agreed_mark IS NOT OLD.agreed_mark
        OR NEW.agreed_digest IS NOT OLD.agreed_digest)
    BEGIN SELECT RAISE(ABORT, 'signed record'); END;
