// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/notes/noteversions.h"

namespace kithbook {

class Catalogues;

/// A version and how much it differs from the one before it.
struct VersionLine
{
    NoteVersion version;
    int wordsAdded = 0;
    int wordsRemoved = 0;
};

/// Everything the page of earlier versions shows.
struct VersionsOpening
{
    NoteRow row;
    bool mayChange = false;         ///< a draft of this version of Kithbook, and not in Trash
    std::vector<VersionLine> lines; ///< newest first; the first is what the note is now
};

/// What is typed and not in the note yet (its draft) counts as what it is now. On the book's
/// thread. Errors: NoSuchRecord; those of SQL.
[[nodiscard]] Result<VersionsOpening> openVersions(Book& book, const NoteTemplates& templates,
                                                   NoteId id);

/// As one step that can be taken back. What was typed and not saved is saved before, as a step of
/// its own, so that it is among the versions. Errors: those of Notes::edit and Mutation::commit.
[[nodiscard]] Result<void> bringBack(Book& book, const Catalogues& catalogues,
                                     const NoteTemplates& templates, NoteId id,
                                     const NoteVersion& version);

} // namespace kithbook
