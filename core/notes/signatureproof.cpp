// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signatureproof.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/notes/signing.h"
#include "core/records/columnvalue.h"

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kSlice = 50; // about 5 ms: a signature is checked in a tenth of one

struct Candidate
{
    NoteId note;
    qint64 rid;
};

} // namespace

Result<void> SignatureProof::start()
{
    m_after = 0;
    // Signatures and additions whose note is not there, or does not say it is signed.
    Statement loose = m_book.connection().prepare(
        "SELECT note_id FROM (SELECT note_id FROM note_signature UNION SELECT note_id FROM "
        "addendum)"
        " WHERE NOT EXISTS (SELECT 1 FROM note WHERE id = note_id AND state = 'signed')");
    return collect(loose, [](const Statement& row) { return row.id<NoteId>(0); })
        .and_then([&](std::vector<NoteId> notes) {
            m_broken = std::move(notes);
            return m_book.connection().integer("SELECT count(*) FROM note WHERE state = 'signed'");
        })
        .map([&](qint64 total) { m_progress.total = total; });
}

Result<bool> SignatureProof::isWhole(NoteId note) const
{
    const Signing signing(m_book, m_catalogues, m_templates);
    const auto found = signing.signedNote(note);
    const auto addenda = signing.addenda(note);
    if (!found || !addenda) {
        return found ? passOn(addenda) : passOn(found);
    }
    return *found && (*found)->isGenuine && (*found)->sheet.note == note &&
           std::all_of(addenda->begin(), addenda->end(),
                       [](const Addendum& added) { return added.isGenuine; });
}

Result<bool> SignatureProof::step()
{
    if (m_after < 0) {
        return start().map([] { return true; });
    }
    Statement rows = m_book.connection().prepare(
        "SELECT id, rid FROM note WHERE state = 'signed' AND rid > ? ORDER BY rid LIMIT ?");
    rows.bind(m_after).bind(kSlice);
    const auto slice = collect(rows, [](const Statement& row) {
        return Candidate{row.id<NoteId>(0), row.integer(1)};
    });
    if (!slice) {
        return passOn(slice);
    }
    for (const Candidate& each : *slice) {
        const auto whole = isWhole(each.note);
        if (!whole) {
            return passOn(whole);
        }
        if (!*whole) {
            m_broken.push_back(each.note);
        }
        m_after = each.rid;
        ++m_progress.done;
    }
    return slice->size() == static_cast<size_t>(kSlice);
}

} // namespace kithbook
