// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/notes/note.h"

#include <vector>

namespace kithbook {

class Book;

/// A note as it stood from one save to the next.
struct NoteVersion
{
    qint64 seq = 0;    ///< of the commit that wrote it: names the version in its note
    qint64 wallMs = 0; ///< when, by the clock of the computer that wrote it, UTC
    QString templateCode;
    NoteBody body;

    friend bool operator==(const NoteVersion&, const NoteVersion&) = default;
};

inline constexpr int kMostNoteVersions = 100;
/// Saves that follow each other within this are one sitting.
inline constexpr qint64 kSittingMs = qint64{10} * 60'000;

/// What a note is now and what it was before, newest first, read from the change log; for a signed
/// one what it was before the signature too. Told apart by words and template alone. A save is left
/// out when the next one of the same sitting still has every word of it: so the list is short, and
/// nothing that was ever taken away is missing from it.
///
/// On the book's thread. Versions that do not read (a newer Kithbook wrote them) are left out.
/// Errors: NoSuchRecord; Damaged; those of SQL.
[[nodiscard]] Result<std::vector<NoteVersion>> noteVersions(Book& book, NoteId note,
                                                            int limit = kMostNoteVersions);

/// What bringing a version back writes into `note`: its words and its template, all else as it is.
[[nodiscard]] Note withVersion(Note note, const NoteVersion& version);

} // namespace kithbook
