-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finding words. Accents and case are folded; two and three letters have an index of their own, so
-- that finding while typing stays quick (performance.md, "prefix='2 3'"); deleted words leave the
-- index at once (security.md R21). The index is local and holds nothing that is not in the rows.

-- kb_words(body) gives the words of a note's sections without their codes (core/notes/notebody.h).
-- The views hold the rows that the triggers index and no others, or an integrity check says that
-- rows are missing.
CREATE VIEW note_words AS SELECT rid, kb_words(body) AS words FROM note WHERE body IS NOT NULL;
CREATE VIEW session_words AS SELECT rid, line FROM session WHERE line IS NOT NULL;
CREATE VIRTUAL TABLE note_find USING fts5(
    words, content='note_words', content_rowid='rid',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE VIRTUAL TABLE session_find USING fts5(
    line, content='session_words', content_rowid='rid',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE VIRTUAL TABLE person_find USING fts5(
    chosen_name, other_names, own_words, next_step, content='person', content_rowid='rid',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO note_find (note_find, rank) VALUES ('secure-delete', 1);
INSERT INTO session_find (session_find, rank) VALUES ('secure-delete', 1);
INSERT INTO person_find (person_find, rank) VALUES ('secure-delete', 1);

-- Where in the index a stretch of time begins and ends; sessions have session_by_start.
CREATE INDEX note_by_written ON note (written_ms);

-- New rows are indexed by the hundred (core/notes/findwords.h): FTS5 writes its memory out at every
-- savepoint, and a trigger is one for each row.
CREATE TRIGGER note_find_update AFTER UPDATE OF body ON note BEGIN
    INSERT INTO note_find (note_find, rowid, words)
        SELECT 'delete', OLD.rid, kb_words(OLD.body) WHERE OLD.body IS NOT NULL;
    INSERT INTO note_find (rowid, words)
        SELECT NEW.rid, kb_words(NEW.body) WHERE NEW.body IS NOT NULL;
END;
CREATE TRIGGER note_find_delete AFTER DELETE ON note WHEN OLD.body IS NOT NULL BEGIN
    INSERT INTO note_find (note_find, rowid, words) VALUES ('delete', OLD.rid, kb_words(OLD.body));
END;

CREATE TRIGGER session_find_update AFTER UPDATE OF line ON session BEGIN
    INSERT INTO session_find (session_find, rowid, line)
        SELECT 'delete', OLD.rid, OLD.line WHERE OLD.line IS NOT NULL;
    INSERT INTO session_find (rowid, line)
        SELECT NEW.rid, NEW.line WHERE NEW.line IS NOT NULL;
END;
CREATE TRIGGER session_find_delete AFTER DELETE ON session WHEN OLD.line IS NOT NULL BEGIN
    INSERT INTO session_find (session_find, rowid, line) VALUES ('delete', OLD.rid, OLD.line);
END;

CREATE TRIGGER person_find_update
    AFTER UPDATE OF chosen_name, other_names, own_words, next_step ON person BEGIN
    INSERT INTO person_find (person_find, rowid, chosen_name, other_names, own_words, next_step)
        VALUES ('delete', OLD.rid, OLD.chosen_name, OLD.other_names, OLD.own_words, OLD.next_step);
    INSERT INTO person_find (rowid, chosen_name, other_names, own_words, next_step)
        VALUES (NEW.rid, NEW.chosen_name, NEW.other_names, NEW.own_words, NEW.next_step);
END;
CREATE TRIGGER person_find_delete AFTER DELETE ON person BEGIN
    INSERT INTO person_find (person_find, rowid, chosen_name, other_names, own_words, next_step)
        VALUES ('delete', OLD.rid, OLD.chosen_name, OLD.other_names, OLD.own_words, OLD.next_step);
END;
