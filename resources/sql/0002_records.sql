-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The caseload. Every table here has rid, id, ver and gone by contract with Mutation
-- (core/book/schema.h); the other columns are those of core/records/tables.h, in its order, and then
-- local ones. No column but the id is UNIQUE or NOT NULL and no foreign key is enforced: when books
-- are kept in step, a parent may arrive after its child, and duplicates are shown, not refused
-- (sync.md 3.2). Codes are those of resources/catalogues; days are text, YYYY-MM-DD. Triggers and
-- views call kb_fold (core/records/recordfunctions.h).

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
    status_words TEXT,
    status_ms INTEGER,
    started_day TEXT,
    own_words TEXT,
    strengths TEXT,
    next_step TEXT,
    next_step_day TEXT,
    usual_mode TEXT,
    usual_minutes INTEGER,
    merged_into BLOB,
    -- local, kept by the triggers below: the names as they are compared, and the start of the
    -- newest session of any outcome and of the newest one held
    name_key TEXT,
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
    editions TEXT
) STRICT;

CREATE TABLE session_person (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    session_id BLOB,
    person_id BLOB,
    role TEXT,                           -- NULL: the person supported
    -- local: copied from the session by the triggers below, so that a timeline and a month's
    -- people are one walk along one index
    start_ms INTEGER,
    outcome TEXT,
    session_gone INTEGER
) STRICT;

CREATE TABLE session_tag (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    gone INTEGER,
    session_id BLOB,
    catalogue TEXT,
    code TEXT,
    -- local, as above
    start_ms INTEGER,
    outcome TEXT,
    session_gone INTEGER
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
    minutes INTEGER,
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

-- A person's timeline, a month's people by outcome, and who was in a session. Rows enter the first two
-- once the start is copied; until then (for a moment, or while books are kept in step and the session
-- has not arrived) they wait in the third, which is nearly always empty; it repeats the start so that
-- the planner takes it before session_person_by_session, whose pages lie all over a large book.
CREATE INDEX session_person_by_person
    ON session_person (person_id, start_ms, session_id, outcome, gone, session_gone)
    WHERE start_ms IS NOT NULL;
CREATE INDEX session_person_by_start
    ON session_person (start_ms, outcome, person_id, role, gone, session_gone)
    WHERE start_ms IS NOT NULL;
CREATE INDEX session_person_waiting ON session_person (session_id, start_ms, person_id)
    WHERE start_ms IS NULL;
CREATE INDEX session_person_by_session ON session_person (session_id);
-- Sessions by range, and a month by mode and outcome without touching the rows.
CREATE INDEX session_by_start ON session (start_ms, mode, outcome, minutes, gone);
CREATE INDEX session_in_trash ON session (gone) WHERE gone IS NOT NULL;
-- A month's further modes and activities; what a session is tagged with.
CREATE INDEX session_tag_by_start
    ON session_tag (catalogue, start_ms, code, outcome, gone, session_gone)
    WHERE start_ms IS NOT NULL;
CREATE INDEX session_tag_waiting ON session_tag (session_id, start_ms) WHERE start_ms IS NULL;
CREATE INDEX session_tag_by_session ON session_tag (session_id);
CREATE INDEX contact_way_by_person ON contact_way (person_id);
CREATE INDEX note_by_session ON note (session_id);
CREATE INDEX note_by_person ON note (person_id, written_ms);
CREATE INDEX note_by_state ON note (state, written_ms) WHERE gone IS NULL;
CREATE INDEX plan_by_day ON plan (day, minute) WHERE gone IS NULL;
CREATE INDEX plan_by_person ON plan (person_id, day);
CREATE INDEX person_by_name ON person (name_key);
CREATE INDEX person_by_next_step ON person (next_step_day) WHERE next_step_day IS NOT NULL;

-- The sessions of people that count: neither the session nor the person's place in it is in Trash.
CREATE VIEW contact AS
    SELECT person_id, start_ms, session_id, outcome FROM session_person
    WHERE start_ms IS NOT NULL AND gone IS NULL AND session_gone IS NULL;

-- What a person, a link and a tag copy. Either side may arrive first.
CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
    UPDATE person SET
        name_key = kb_fold(NEW.chosen_name, NEW.other_names),
        last_contact_ms = (SELECT start_ms FROM contact WHERE person_id = NEW.id
            ORDER BY start_ms DESC LIMIT 1),
        last_held_ms = (SELECT start_ms FROM contact WHERE person_id = NEW.id AND outcome = 'held'
            ORDER BY start_ms DESC LIMIT 1)
        WHERE rid = NEW.rid;
END;

CREATE TRIGGER person_renamed AFTER UPDATE OF chosen_name, other_names ON person BEGIN
    UPDATE person SET name_key = kb_fold(NEW.chosen_name, NEW.other_names) WHERE rid = NEW.rid;
END;

CREATE TRIGGER session_added AFTER INSERT ON session BEGIN
    UPDATE session_person
        SET start_ms = NEW.start_ms, outcome = NEW.outcome, session_gone = NEW.gone
        WHERE session_id = NEW.id AND start_ms IS NULL;
    UPDATE session_tag
        SET start_ms = NEW.start_ms, outcome = NEW.outcome, session_gone = NEW.gone
        WHERE session_id = NEW.id AND start_ms IS NULL;
END;

CREATE TRIGGER session_changed AFTER UPDATE OF start_ms, outcome, gone ON session BEGIN
    UPDATE session_person
        SET start_ms = NEW.start_ms, outcome = NEW.outcome, session_gone = NEW.gone
        WHERE session_id = NEW.id;
    UPDATE session_tag
        SET start_ms = NEW.start_ms, outcome = NEW.outcome, session_gone = NEW.gone
        WHERE session_id = NEW.id;
END;

CREATE TRIGGER session_tag_added AFTER INSERT ON session_tag BEGIN
    UPDATE session_tag SET (start_ms, outcome, session_gone) =
        (SELECT start_ms, outcome, gone FROM session WHERE id = NEW.session_id)
        WHERE rid = NEW.rid;
END;

CREATE TRIGGER session_person_added AFTER INSERT ON session_person BEGIN
    UPDATE session_person SET (start_ms, outcome, session_gone) =
        (SELECT start_ms, outcome, gone FROM session WHERE id = NEW.session_id)
        WHERE rid = NEW.rid;
END;

-- What a person remembers of the newest session.
CREATE TRIGGER session_person_changed
    AFTER UPDATE OF start_ms, outcome, gone, session_gone ON session_person BEGIN
    UPDATE person SET
        last_contact_ms = (SELECT start_ms FROM contact WHERE person_id = NEW.person_id
            ORDER BY start_ms DESC LIMIT 1),
        last_held_ms = (SELECT start_ms FROM contact WHERE person_id = NEW.person_id
            AND outcome = 'held' ORDER BY start_ms DESC LIMIT 1)
        WHERE id = NEW.person_id;
END;

CREATE TRIGGER session_person_erased AFTER DELETE ON session_person BEGIN
    UPDATE person SET
        last_contact_ms = (SELECT start_ms FROM contact WHERE person_id = OLD.person_id
            ORDER BY start_ms DESC LIMIT 1),
        last_held_ms = (SELECT start_ms FROM contact WHERE person_id = OLD.person_id
            AND outcome = 'held' ORDER BY start_ms DESC LIMIT 1)
        WHERE id = OLD.person_id;
END;
