-- SPDX-FileCopyrightText: Kithbook contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
ALTER TABLE marking ADD COLUMN half INTEGER;
UPDATE nothing_of_that_name SET half = 1;
