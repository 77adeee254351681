// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/noteonpaper.h"

#include "core/records/settings.h"

#include <algorithm>

namespace kithbook {

bool NoteOnPaper::isGenuine() const
{
    return (!signature || signature->isGenuine) &&
           std::all_of(addenda.begin(), addenda.end(),
                       [](const Addendum& added) { return added.isGenuine; });
}

Result<NoteOnPaper> askNoteOnPaper(Book& book, const Catalogues& catalogues,
                                   const NoteTemplates& templates, NoteId note,
                                   const QLocale& language)
{
    const Signing signing(book, catalogues, templates);
    auto signature = signing.signedNote(note);
    auto addenda = signing.addenda(note);
    if (!signature || !addenda) {
        return signature ? passOn(addenda) : passOn(signature);
    }
    const auto cosignature = Settings(book).get(Settings::kCosignature);
    if (!cosignature) {
        return passOn(cosignature);
    }
    NoteOnPaper paper;
    paper.asksCosignature = *cosignature == QLatin1StringView("1");
    paper.signature = std::move(*signature);
    paper.addenda = std::move(*addenda);
    // Bytes that do not read hold no sheet: then the note itself is all there is to show.
    if (paper.signature && paper.signature->sheet.note == note) {
        paper.sheet = paper.signature->sheet;
        return paper;
    }
    auto sheet = sheetOf(book, catalogues, templates, note, language);
    if (!sheet) {
        return passOn(sheet);
    }
    paper.sheet = std::move(*sheet);
    return paper;
}

} // namespace kithbook
