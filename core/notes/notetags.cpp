// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notetags.h"

#include "core/book/connection.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/columnvalue.h"
#include "core/records/tables.h"

#include <algorithm>

namespace kithbook {

namespace {

NoteTag tagAt(const Statement& row)
{
    return NoteTag{row.text(0), row.text(1)};
}

RowId idOf(NoteId note, const NoteTag& tag)
{
    return RowId::ofParts(
        {QByteArrayView("note_tag"), note.view(), tag.catalogue.toUtf8(), tag.code.toUtf8()});
}

bool contains(const std::vector<NoteTag>& tags, const NoteTag& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

Result<void> checkKnown(const Catalogues& catalogues, const std::vector<NoteTag>& tags)
{
    for (const NoteTag& tag : tags) {
        const Catalogue* list =
            isNoteTagList(tag.catalogue) ? catalogues.find(tag.catalogue) : nullptr;
        if (list == nullptr) {
            return fail(Code::UnknownChoice, QStringLiteral("note_tag"));
        }
        if (const auto known = list->known(tag.code); !known) {
            return passOn(known);
        }
    }
    return {};
}

} // namespace

bool isNoteTagList(const QString& catalogue)
{
    return catalogue == catalogueName(ListId::FidelityItems) ||
           catalogue == catalogueName(ListId::SamhsaCompetencies) ||
           catalogue == catalogueName(ListId::DigitalCompetencies);
}

Result<std::vector<NoteTag>> tagsOf(Connection& connection, NoteId note)
{
    Statement rows = connection.prepare("SELECT catalogue, code FROM note_tag"
                                        " WHERE note_id = ? AND gone IS NULL ORDER BY rid");
    rows.bind(note);
    return collect(rows, tagAt);
}

Result<std::vector<NoteTag>> usualTags(Connection& connection, PersonId person, int limit)
{
    Statement rows = connection.prepare(
        "SELECT t.catalogue, t.code FROM note_tag t JOIN"
        " (SELECT id FROM note WHERE person_id = ? AND gone IS NULL"
        "  ORDER BY written_ms DESC LIMIT ?) n ON t.note_id = n.id"
        " WHERE t.gone IS NULL GROUP BY t.catalogue, t.code ORDER BY count(*) DESC, max(t.rid)");
    rows.bind(person).bind(limit);
    return collect(rows, tagAt);
}

Result<void> setTags(Mutation& mutation, Connection& connection, const Catalogues& catalogues,
                     NoteId note, const std::vector<NoteTag>& tags)
{
    if (auto known = checkKnown(catalogues, tags); !known) {
        return known;
    }
    const auto before = tagsOf(connection, note);
    if (!before) {
        return passOn(before);
    }
    for (const NoteTag& tag : *before) {
        if (!contains(tags, tag)) {
            mutation.moveToTrash(tables::kNoteTag, idOf(note, tag));
        }
    }
    for (const NoteTag& tag : tags) {
        if (!contains(*before, tag)) {
            using namespace tables::noteTag;
            mutation.insertElement(
                tables::kNoteTag, idOf(note, tag),
                {{kNoteId, note.toBytes()}, {kCatalogue, tag.catalogue}, {kCode, tag.code}});
        }
    }
    return {};
}

} // namespace kithbook
