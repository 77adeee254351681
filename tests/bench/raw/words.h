// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

/// kb_words(body): the texts of a note body, CBOR [[code, text], ...] (core/notes/notebody.h), a
/// line each. NULL for anything else.
void note_words(sqlite3_context* context, int count, sqlite3_value** values);

/// kb_fold(chosen, other): the key a person is found and sorted by, for ASCII names alone. Only
/// writing calls it.
void fold_names(sqlite3_context* context, int count, sqlite3_value** values);

/// kb_added(content): the words of what was added to a signed note. These books have no additions,
/// but the schema wants the function to be there when it makes their index.
void added_words(sqlite3_context* context, int count, sqlite3_value** values);
