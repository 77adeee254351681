-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a form holds before it is saved, so that a lock, a crash or an empty battery takes no word.
-- Not a record: no version, no change log, no undo and no sync. Written every two seconds while
-- somebody types, which would fill the history with half sentences
-- (docs/decisions/0009-drafts-are-no-records.md).
CREATE TABLE draft (
    form TEXT PRIMARY KEY, -- which form, such as "log"; one draft of each
    kept_ms INTEGER NOT NULL,
    about BLOB NOT NULL,   -- ids of the people named in it, 16 bytes each
    body BLOB NOT NULL     -- CBOR, read by the form alone
) WITHOUT ROWID;

-- Erasing somebody leaves nothing half written about them.
CREATE TRIGGER draft_about_erased AFTER DELETE ON person
BEGIN
    DELETE FROM draft WHERE instr(about, OLD.id) > 0;
END;
