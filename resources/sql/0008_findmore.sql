-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Notes are found by what the person wanted to add, too, and by what was added after they were
-- signed. What was added has an index of its own: it comes in after its note, which then need not be
-- indexed anew. Indexes as in 0003.

DROP TRIGGER note_find_update;
DROP TRIGGER note_find_delete;

-- Only what has a comment is indexed anew; a rebuild would read a million notes for a few.
INSERT INTO note_find (note_find, rowid, words)
    SELECT 'delete', rid, words FROM note_words
    WHERE rid IN (SELECT rid FROM note WHERE comment IS NOT NULL);
DROP VIEW note_words;
CREATE VIEW note_words AS
    SELECT rid, kb_words(body) || coalesce(char(10) || comment, '') AS words
    FROM note WHERE body IS NOT NULL;
INSERT INTO note_find (rowid, words)
    SELECT rid, words FROM note_words
    WHERE rid IN (SELECT rid FROM note WHERE comment IS NOT NULL);

CREATE TRIGGER note_find_update AFTER UPDATE OF body, comment ON note BEGIN
    INSERT INTO note_find (note_find, rowid, words)
        SELECT 'delete', OLD.rid, kb_words(OLD.body) || coalesce(char(10) || OLD.comment, '')
        WHERE OLD.body IS NOT NULL;
    INSERT INTO note_find (rowid, words)
        SELECT NEW.rid, kb_words(NEW.body) || coalesce(char(10) || NEW.comment, '')
        WHERE NEW.body IS NOT NULL;
END;
CREATE TRIGGER note_find_delete AFTER DELETE ON note WHEN OLD.body IS NOT NULL BEGIN
    INSERT INTO note_find (note_find, rowid, words)
        VALUES ('delete', OLD.rid, kb_words(OLD.body) || coalesce(char(10) || OLD.comment, ''));
END;

-- kb_added(content) gives reason and text of what was added (core/notes/signedform.h). It is never
-- changed, so that it leaves the index only together with its row.
CREATE VIEW addendum_words AS
    SELECT rid, kb_added(content) AS words FROM addendum WHERE content IS NOT NULL;
CREATE VIRTUAL TABLE addendum_find USING fts5(
    words, content='addendum_words', content_rowid='rid',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO addendum_find (addendum_find, rank) VALUES ('secure-delete', 1);
INSERT INTO addendum_find (addendum_find) VALUES ('rebuild');
CREATE TRIGGER addendum_find_delete AFTER DELETE ON addendum WHEN OLD.content IS NOT NULL BEGIN
    INSERT INTO addendum_find (addendum_find, rowid, words)
        VALUES ('delete', OLD.rid, kb_added(OLD.content));
END;
