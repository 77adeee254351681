-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE thing (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL,
    gone INTEGER, title TEXT, count INTEGER, bytes BLOB) STRICT;
CREATE TABLE marking (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL,
    gone INTEGER, owner BLOB, mark TEXT) STRICT;
