// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findwords.h"

#include "core/book/connection.h"
#include "core/records/tables.h"

namespace kithbook {

Result<void> indexWords(Connection& connection, const Table& table, qint64 firstRid)
{
    if (table.number == tables::kNote.number) {
        return connection.run("INSERT INTO note_find (rowid, words)"
                              " SELECT rid, words FROM note_words WHERE rid >= ?",
                              firstRid);
    }
    if (table.number == tables::kAddendum.number) {
        return connection.run("INSERT INTO addendum_find (rowid, words)"
                              " SELECT rid, words FROM addendum_words WHERE rid >= ?",
                              firstRid);
    }
    if (table.number == tables::kSession.number) {
        return connection.run("INSERT INTO session_find (rowid, line)"
                              " SELECT rid, line FROM session_words WHERE rid >= ?",
                              firstRid);
    }
    if (table.number == tables::kPerson.number) {
        return connection.run(
            "INSERT INTO person_find (rowid, chosen_name, other_names, own_words, next_step)"
            " SELECT rid, chosen_name, other_names, own_words, next_step FROM person"
            " WHERE rid >= ?",
            firstRid);
    }
    return {};
}

} // namespace kithbook
