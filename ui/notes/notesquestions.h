// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/notes/notelist.h"
#include "core/notes/noteonpaper.h"
#include "core/notes/snippet.h"

#include <QDate>
#include <QSet>

namespace kithbook {

class Catalogues;

/// What the list is narrowed to.
struct NotesWanted
{
    QString state; ///< of noteState; empty: any
    QString name;  ///< the beginning of a word of somebody's name; empty: anybody
    QString words; ///< as FindText reads them; empty: whatever is written there
    QString mode;  ///< of the session; empty: any, and none
    QDate from;    ///< the first day; invalid: from the beginning
    QDate to;      ///< the last day; invalid: until now

    [[nodiscard]] bool isEverything() const { return *this == NotesWanted(); }

    friend bool operator==(const NotesWanted&, const NotesWanted&) = default;
};

/// A note in the list, with the place where the words stand that were looked for.
struct FoundNote
{
    NoteRow row;
    Snippet snippet; ///< empty when no words were looked for
};

/// Which page of the list is asked for: what comes after those that are there.
struct NotesPageWanted
{
    NotesWanted wanted;
    NoteCursor after;   ///< of the list without words
    QSet<NoteId> known; ///< those that are there: words have no cursor, and look again
    int limit = 0;
};

struct FoundNotes
{
    std::vector<FoundNote> notes;
    bool more = false; ///< there may be others after them
};

/// One page of the list: notes that fit, newest first; where words are looked for, in the order of
/// core/notes/find.h, which puts each page in order of time. On the book's thread.
[[nodiscard]] Result<FoundNotes> askNotes(Book& book, const Catalogues& catalogues,
                                          const NotesPageWanted& page);

/// A note with what stands above it.
struct NoteToRead
{
    NoteRow row;
    Note note;
    std::optional<NoteOnPaper> paper;  ///< nothing for one that cannot be read here
    Signer signer;                     ///< who adds to it, if nobody else is named
    std::optional<AddendumDraft> kept; ///< what somebody began to add
};

/// On the book's thread. Errors: NoSuchRecord.
[[nodiscard]] Result<NoteToRead> askNote(Book& book, const Catalogues& catalogues,
                                         const NoteTemplates& templates, NoteId id,
                                         const QLocale& language);

/// That a note was read goes into the history of the book (security.md section 4).
[[nodiscard]] Result<void> writeViewed(Book& book, NoteId id);

/// What somebody began to add, as a draft. Returns when it was kept, UTC.
[[nodiscard]] Result<qint64> keepAddition(Book& book, NoteId note, const QByteArray& body);

} // namespace kithbook
