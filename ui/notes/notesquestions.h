// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/notes/notelist.h"
#include "core/notes/noteonpaper.h"

namespace kithbook {

class Catalogues;

/// What the list is narrowed to.
struct NotesWanted
{
    QString state; ///< of noteState; empty: any
    QString name;  ///< the beginning of a word of somebody's name; empty: anybody

    [[nodiscard]] bool isEverything() const { return state.isEmpty() && name.isEmpty(); }
};

/// One page of the list. On the book's thread.
[[nodiscard]] Result<std::vector<NoteRow>> askNotes(Book& book, const Catalogues& catalogues,
                                                    const NotesWanted& wanted,
                                                    const NoteCursor& after, int limit);

/// A note with what stands above it.
struct NoteToRead
{
    NoteRow row;
    Note note;
    std::optional<NoteOnPaper> paper; ///< nothing for one that cannot be read here
    Signer signer;                    ///< who adds to it, if nobody else is named
};

/// On the book's thread. Errors: NoSuchRecord.
[[nodiscard]] Result<NoteToRead> askNote(Book& book, const Catalogues& catalogues,
                                         const NoteTemplates& templates, NoteId id,
                                         const QLocale& language);

/// That a note was read goes into the history of the book (security.md section 4).
[[nodiscard]] Result<void> writeViewed(Book& book, NoteId id);

} // namespace kithbook
