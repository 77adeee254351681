// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/signing.h"

namespace kithbook {

/// A note with all that belongs on its page: as it is now for a draft, as it was signed for one
/// that is.
struct NoteOnPaper
{
    NoteSheet sheet;
    std::optional<SignedNote> signature;
    std::vector<Addendum> addenda; ///< in the order they were made
    Signer willSign;               ///< of a draft that is looked over
    bool asksCosignature = false;  ///< a supervisor's signature has a place on the page

    /// The signature and what was added are what somebody signed. True for a draft.
    [[nodiscard]] bool isGenuine() const;
};

/// On the book's thread. `language`: of the headings of a draft. Errors: those of sheetOf().
[[nodiscard]] Result<NoteOnPaper> askNoteOnPaper(Book& book, const Catalogues& catalogues,
                                                 const NoteTemplates& templates, NoteId note,
                                                 const QLocale& language);

} // namespace kithbook
