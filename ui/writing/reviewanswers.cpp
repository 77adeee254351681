// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/reviewanswers.h"

#include "core/book/book.h"

#include <utility>

namespace kithbook {

Result<ReviewOpening> openReview(Book& book, const Catalogues& catalogues,
                                 const NoteTemplates& templates, NoteId id, const QLocale& language)
{
    auto row = NoteList(book).row(id);
    auto review = reviewOf(book, catalogues, templates, id, language);
    auto paper = askNoteOnPaper(book, catalogues, templates, id, language);
    if (!row || !review || !paper) {
        return !row ? passOn(row) : !review ? passOn(review) : passOn(paper);
    }
    return ReviewOpening{std::move(*row),   std::move(review->note),
                         std::move(*paper), std::move(review->elements),
                         review->moment,    std::move(review->signer)};
}

} // namespace kithbook
