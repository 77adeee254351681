// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/notes/noteonpaper.h"
#include "core/notes/notereview.h"
#include "core/notes/notes.h"

namespace kithbook {

/// Everything the review needs to know about a note.
struct ReviewOpening
{
    NoteRow row;
    Note note; ///< with `seen`
    NoteOnPaper paper;
    std::vector<NoteElement> elements;
    SignedMoment moment; ///< what signing now would be known for
    Signer signer;       ///< as it was typed for this note, or whose book it is
};

/// On the book's thread. `language`: of the headings. Errors: NoSuchRecord; BadInput for a note
/// that this version cannot read; those of SQL.
[[nodiscard]] Result<ReviewOpening> openReview(Book& book, const Catalogues& catalogues,
                                               const NoteTemplates& templates, NoteId id,
                                               const QLocale& language);

/// What was typed of the signer for this note, through a lock; openReview() finds it. Returns when
/// it was kept, UTC.
[[nodiscard]] Result<qint64> keepSignerTyped(Book& book, NoteId note, const Signer& signer);
/// Once the note is signed nothing of it is taken back any more: neither the signer's name nor the
/// undo of its words is kept. What was typed and never saved is.
[[nodiscard]] Result<void> dropDraftsOfSigned(Book& book, const NoteTemplates& templates,
                                              NoteId id);

} // namespace kithbook
