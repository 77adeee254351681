-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The caseload. Every table here has rid, id, ver and gone by contract with Mutation
-- (core/book/schema.h); the other columns are those of core/records/tables.h, in its order, and then
-- local ones. No column but the id is UNIQUE or NOT NULL and no foreign key is enforced: when books
-- are kept in step, a parent may arrive after its child, and duplicates are shown, not refused
-- (sync.md 3.2). Codes are those of resources/catalogues; days are text, YYYY-MM-DD.

CREATE TABLE person (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    chosen_name TEXT,
    other_names TEXT,
    pronouns TEXT,
    language TEXT,
    status TEXT,
    status_reason TEXT,
    status_ms INTEGER,
    started_day TEXT,
    own_words TEXT,
    strengths TEXT,
    next_step TEXT,
    next_step_day TEXT,
    usual_mode TEXT,
    usual_minutes INTEGER,
    merged_into BLOB,
    -- local, kept by the triggers below: newest session of any outcome, newest one held
    last_contact_ms INTEGER,
    last_held_ms INTEGER
) STRICT;

CREATE TABLE contact_way (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    person_id BLOB,
    kind TEXT,
    address TEXT,
    label TEXT,
    safe TEXT,
    safe_rule TEXT,
    is_preferred INTEGER
) STRICT;

CREATE TABLE session (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    start_ms INTEGER,
    offset_min INTEGER,
    minutes INTEGER,
    mode TEXT,
    mode_other TEXT,
    platform TEXT,
    timing TEXT,
    delivery TEXT,
    outcome TEXT,
    place TEXT,
    emergency_place TEXT,
    format TEXT,
    others_present TEXT,
    program_area TEXT,
    line TEXT,
    messages INTEGER,
    audio_only_reason TEXT,
    catalogue_version INTEGER
) STRICT;

CREATE TABLE session_person (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    session_id BLOB,
    person_id BLOB,
    role TEXT,
    -- local: copied from the session by the triggers below, so that a timeline and a month's
    -- people are one walk along one index
    start_ms INTEGER,
    outcome TEXT
) STRICT;

CREATE TABLE session_tag (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    session_id BLOB,
    catalogue TEXT,
    code TEXT
) STRICT;

CREATE TABLE note (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    session_id BLOB,
    person_id BLOB,
    written_ms INTEGER,
    offset_min INTEGER,
    template TEXT,
    state TEXT,
    body BLOB
) STRICT;

CREATE TABLE plan (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    person_id BLOB,
    day TEXT,
    minute INTEGER,
    kind TEXT,
    title TEXT,
    mode TEXT,
    state TEXT,
    session_id BLOB
) STRICT;

CREATE TABLE setting (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    name TEXT,
    value TEXT
) STRICT;


-- A person's timeline, newest first; and who was in a session.
CREATE INDEX session_person_by_person ON session_person (person_id, start_ms, session_id);
CREATE INDEX session_person_by_start ON session_person (start_ms, outcome, person_id, gone);
CREATE INDEX session_person_by_session ON session_person (session_id);
-- Sessions by range, and a month by mode and outcome without touching the rows.
CREATE INDEX session_by_start ON session (start_ms, mode, outcome, minutes, gone);
CREATE INDEX session_tag_by_session ON session_tag (session_id);
CREATE INDEX contact_way_by_person ON contact_way (person_id);
CREATE INDEX note_by_session ON note (session_id);
CREATE INDEX note_by_person ON note (person_id, written_ms);
CREATE INDEX note_by_state ON note (state, written_ms) WHERE gone IS NULL;
CREATE INDEX plan_by_day ON plan (day, minute) WHERE gone IS NULL;
CREATE INDEX plan_by_person ON plan (person_id, day);
CREATE INDEX setting_by_name ON setting (name);
CREATE INDEX person_by_name ON person (chosen_name);

-- What a link copies, and what a person remembers of the newest session.
CREATE TRIGGER session_person_added AFTER INSERT ON session_person BEGIN
    UPDATE session_person SET (start_ms, outcome) =
        (SELECT start_ms, outcome FROM session WHERE id = NEW.session_id) WHERE rid = NEW.rid;
    UPDATE person SET
        last_contact_ms = max(coalesce(last_contact_ms, s.start_ms), s.start_ms),
        last_held_ms = CASE WHEN s.outcome = 'held'
            THEN max(coalesce(last_held_ms, s.start_ms), s.start_ms) ELSE last_held_ms END
        FROM (SELECT start_ms, outcome FROM session WHERE id = NEW.session_id AND gone IS NULL) s
        WHERE person.id = NEW.person_id;
END;

CREATE TRIGGER session_person_changed AFTER UPDATE OF gone ON session_person BEGIN
    UPDATE person SET
        last_contact_ms = (SELECT l.start_ms FROM session_person l JOIN session s ON s.id = l.session_id
            WHERE l.person_id = NEW.person_id AND l.gone IS NULL AND s.gone IS NULL
            ORDER BY l.start_ms DESC LIMIT 1),
        last_held_ms = (SELECT l.start_ms FROM session_person l JOIN session s ON s.id = l.session_id
            WHERE l.person_id = NEW.person_id AND l.gone IS NULL AND s.gone IS NULL
            AND l.outcome = 'held' ORDER BY l.start_ms DESC LIMIT 1)
        WHERE id = NEW.person_id;
END;

CREATE TRIGGER session_person_erased AFTER DELETE ON session_person BEGIN
    UPDATE person SET
        last_contact_ms = (SELECT l.start_ms FROM session_person l JOIN session s ON s.id = l.session_id
            WHERE l.person_id = OLD.person_id AND l.gone IS NULL AND s.gone IS NULL
            ORDER BY l.start_ms DESC LIMIT 1),
        last_held_ms = (SELECT l.start_ms FROM session_person l JOIN session s ON s.id = l.session_id
            WHERE l.person_id = OLD.person_id AND l.gone IS NULL AND s.gone IS NULL
            AND l.outcome = 'held' ORDER BY l.start_ms DESC LIMIT 1)
        WHERE id = OLD.person_id;
END;

CREATE TRIGGER session_changed AFTER UPDATE OF start_ms, outcome, gone ON session BEGIN
    UPDATE session_person SET start_ms = NEW.start_ms, outcome = NEW.outcome
        WHERE session_id = NEW.id;
    UPDATE person SET
        last_contact_ms = (SELECT l.start_ms FROM session_person l JOIN session s ON s.id = l.session_id
            WHERE l.person_id = person.id AND l.gone IS NULL AND s.gone IS NULL
            ORDER BY l.start_ms DESC LIMIT 1),
        last_held_ms = (SELECT l.start_ms FROM session_person l JOIN session s ON s.id = l.session_id
            WHERE l.person_id = person.id AND l.gone IS NULL AND s.gone IS NULL
            AND l.outcome = 'held' ORDER BY l.start_ms DESC LIMIT 1)
        WHERE id IN (SELECT person_id FROM session_person WHERE session_id = NEW.id);
END;
