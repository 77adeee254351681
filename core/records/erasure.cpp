// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"

#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/columnvalue.h"
#include "core/records/drafts.h"
#include "core/records/tables.h"

namespace kithbook {

void Erasure::add(const Table& table, const RowId& id)
{
    if (!m_known.contains(id)) {
        m_known.insert(id);
        m_doomed.push_back(Doomed{&table, id});
    }
}

Result<void> Erasure::addAll(const Table& table, const char* sql, const RowId& owner)
{
    Statement rows = m_connection.prepare(sql);
    rows.bind(owner);
    const auto ids = collect(rows, [](const Statement& row) { return row.rowId(0); });
    if (!ids) {
        return passOn(ids);
    }
    for (const RowId& id : *ids) {
        add(table, id);
    }
    return {};
}

Result<void> Erasure::addSession(const RowId& session)
{
    add(tables::kSession, session);
    return addAll(tables::kSessionPerson, "SELECT id FROM session_person WHERE session_id = ?",
                  session)
        .and_then([&] {
            return addAll(tables::kSessionTag, "SELECT id FROM session_tag WHERE session_id = ?",
                          session);
        })
        .and_then([&] { return addNotes("SELECT id FROM note WHERE session_id = ?", session); });
}

Result<void> Erasure::addNotes(const char* sql, const RowId& owner)
{
    Statement rows = m_connection.prepare(sql);
    rows.bind(owner);
    const auto notes = collect(rows, [](const Statement& row) { return row.rowId(0); });
    if (!notes) {
        return passOn(notes);
    }
    for (const RowId& note : *notes) {
        add(tables::kNote, note);
        // What was typed of it, and how (core/notes/undotrail.h): no record, so it goes at once.
        if (auto gone = m_connection.run("DELETE FROM draft WHERE form = ?",
                                         QString::fromLatin1(noteDraftForm(note)));
            !gone) {
            return gone;
        }
        auto added = addAll(tables::kNoteTag, "SELECT id FROM note_tag WHERE note_id = ?", note)
                         .and_then([&] {
                             return addAll(tables::kNoteSignature,
                                           "SELECT id FROM note_signature WHERE note_id = ?", note);
                         })
                         .and_then([&] {
                             return addAll(tables::kAddendum,
                                           "SELECT id FROM addendum WHERE note_id = ?", note);
                         });
        if (!added) {
            return added;
        }
    }
    return {};
}

void Erasure::record(Mutation& mutation) const
{
    for (const Doomed& each : m_doomed) {
        mutation.erase(*each.table, each.id);
    }
}

} // namespace kithbook
