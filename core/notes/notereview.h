// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/noteelements.h"
#include "core/notes/notes.h"
#include "core/notes/signing.h"

namespace kithbook {

// Looking a note over and signing what was looked over: what the page for it and the command line
// have in common. On the book's thread.

struct NoteReview
{
    Note note; ///< with `seen`
    NoteSheet sheet;
    std::vector<NoteElement> elements;
    SignedMoment moment; ///< what signing now would be known for
    Signer signer;       ///< who signed last, or whose book it is
};

/// `language`: of the headings. Errors: NoSuchRecord; BadInput for a note that this version cannot
/// read; those of SQL.
[[nodiscard]] Result<NoteReview> reviewOf(Book& book, const Catalogues& catalogues,
                                          const NoteTemplates& templates, NoteId id,
                                          const QLocale& language);

/// What the person said of a note that was looked over.
struct AnswerGiven
{
    Agreement agreement = Agreement::NotAsked;
    QString agreedAs;
    /// They were asked just now. False: what they said earlier stands, and so do the words they
    /// said it of; another answer is always one to the words that are there.
    bool isAnew = false;
};

/// It goes into the note. A name drawn under another answer goes, and so does one drawn under
/// earlier words once they were asked anew.
void giveAnswer(Note& note, const AnswerGiven& answer);
/// The same in the book.
[[nodiscard]] Result<void> writeAnswer(Book& book, Mutation& mutation,
                                       const NoteTemplates& templates, NoteId id,
                                       const AnswerGiven& answer);

/// A signer's name and credential, where none were kept yet.
[[nodiscard]] Result<void> rememberSigner(Book& book, const Signer& signer);

/// Signs `read`, the sheet that was looked over. False: the note is another one by now, and was
/// left alone. Errors: those of Signing::sign.
[[nodiscard]] Result<bool> signAsRead(Book& book, Mutation& mutation, const Catalogues& catalogues,
                                      const NoteTemplates& templates, const NoteSheet& read,
                                      const Signer& signer, const QLocale& language);

} // namespace kithbook
