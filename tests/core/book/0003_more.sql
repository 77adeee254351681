-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE thing ADD COLUMN length INTEGER;
UPDATE thing SET length = length(title);
