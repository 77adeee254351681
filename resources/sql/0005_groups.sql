-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Groups, and who came to their meetings. A meeting is a session like any other, with the group it
-- was of; what is new is that somebody can be on its list who was not there. Such a person was not
-- met: the rows below keep that true wherever it is counted, and nothing above has to know of it
-- (docs/decisions/0012-a-meeting-is-a-session.md).

CREATE TABLE peer_group (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    name TEXT,
    mode TEXT,
    minutes INTEGER,
    places INTEGER,
    led_by TEXT
) STRICT;

CREATE TABLE group_member (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    group_id BLOB,
    person_id BLOB
) STRICT;

CREATE INDEX group_member_by_group ON group_member (group_id);
CREATE INDEX group_member_by_person ON group_member (person_id);

ALTER TABLE session ADD COLUMN group_id BLOB;
ALTER TABLE session ADD COLUMN led_by TEXT;
ALTER TABLE session ADD COLUMN access_words TEXT;
ALTER TABLE session_person ADD COLUMN attendance TEXT; -- NULL: was there, and nobody asked
CREATE INDEX session_by_group ON session (group_id, start_ms) WHERE group_id IS NOT NULL;

-- As in 0002, with what the person's own part in it was.
DROP INDEX session_person_by_person;
CREATE INDEX session_person_by_person
    ON session_person (person_id, start_ms, session_id, outcome, attendance, gone, session_gone)
    WHERE start_ms IS NOT NULL;
DROP VIEW contact;
CREATE VIEW contact AS
    SELECT person_id, start_ms, session_id, outcome, attendance FROM session_person
    WHERE start_ms IS NOT NULL AND gone IS NULL AND session_gone IS NULL;

-- Those of them that count as contact: who was not at a meeting was not met by it.
CREATE VIEW met_contact AS
    SELECT person_id, start_ms, outcome FROM contact
    WHERE attendance IS NULL OR attendance NOT IN ('excused', 'no_show');

DROP TRIGGER person_added;
DROP TRIGGER session_added;
DROP TRIGGER session_changed;
DROP TRIGGER session_person_added;
DROP TRIGGER session_person_changed;
DROP TRIGGER session_person_erased;

CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
    UPDATE person SET
        name_key = kb_fold(NEW.chosen_name, NEW.other_names),
        last_contact_ms = (SELECT start_ms FROM met_contact WHERE person_id = NEW.id
            ORDER BY start_ms DESC LIMIT 1),
        last_held_ms = (SELECT start_ms FROM met_contact WHERE person_id = NEW.id
            AND outcome = 'held' ORDER BY start_ms DESC LIMIT 1)
        WHERE rid = NEW.rid;
END;

-- The outcome for a person is that of the session, or why they were not there: codes of the list
-- "outcomes", so that reports count them where they count such sessions.
CREATE TRIGGER session_added AFTER INSERT ON session BEGIN
    UPDATE session_person
        SET start_ms = NEW.start_ms, session_gone = NEW.gone,
            outcome = CASE attendance WHEN 'excused' THEN 'cancelled_by_person'
                WHEN 'no_show' THEN 'no_show' ELSE NEW.outcome END
        WHERE session_id = NEW.id AND start_ms IS NULL;
    UPDATE session_tag
        SET start_ms = NEW.start_ms, outcome = NEW.outcome, session_gone = NEW.gone
        WHERE session_id = NEW.id AND start_ms IS NULL;
END;

CREATE TRIGGER session_changed AFTER UPDATE OF start_ms, outcome, gone ON session BEGIN
    UPDATE session_person
        SET start_ms = NEW.start_ms, session_gone = NEW.gone,
            outcome = CASE attendance WHEN 'excused' THEN 'cancelled_by_person'
                WHEN 'no_show' THEN 'no_show' ELSE NEW.outcome END
        WHERE session_id = NEW.id;
    UPDATE session_tag
        SET start_ms = NEW.start_ms, outcome = NEW.outcome, session_gone = NEW.gone
        WHERE session_id = NEW.id;
END;

CREATE TRIGGER session_person_added AFTER INSERT ON session_person BEGIN
    UPDATE session_person SET (start_ms, outcome, session_gone) =
        (SELECT start_ms, CASE NEW.attendance WHEN 'excused' THEN 'cancelled_by_person'
            WHEN 'no_show' THEN 'no_show' ELSE outcome END, gone
            FROM session WHERE id = NEW.session_id)
        WHERE rid = NEW.rid;
END;

CREATE TRIGGER session_person_attended AFTER UPDATE OF attendance ON session_person BEGIN
    UPDATE session_person SET outcome =
        (SELECT CASE NEW.attendance WHEN 'excused' THEN 'cancelled_by_person'
            WHEN 'no_show' THEN 'no_show' ELSE outcome END
            FROM session WHERE id = NEW.session_id)
        WHERE rid = NEW.rid;
END;

CREATE TRIGGER session_person_changed
    AFTER UPDATE OF start_ms, outcome, gone, session_gone ON session_person BEGIN
    UPDATE person SET
        last_contact_ms = (SELECT start_ms FROM met_contact WHERE person_id = NEW.person_id
            ORDER BY start_ms DESC LIMIT 1),
        last_held_ms = (SELECT start_ms FROM met_contact WHERE person_id = NEW.person_id
            AND outcome = 'held' ORDER BY start_ms DESC LIMIT 1)
        WHERE id = NEW.person_id;
END;

CREATE TRIGGER session_person_erased AFTER DELETE ON session_person BEGIN
    UPDATE person SET
        last_contact_ms = (SELECT start_ms FROM met_contact WHERE person_id = OLD.person_id
            ORDER BY start_ms DESC LIMIT 1),
        last_held_ms = (SELECT start_ms FROM met_contact WHERE person_id = OLD.person_id
            AND outcome = 'held' ORDER BY start_ms DESC LIMIT 1)
        WHERE id = OLD.person_id;
END;
