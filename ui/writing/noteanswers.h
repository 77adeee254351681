// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/notes/notes.h"
#include "core/records/goal.h"
#include "core/records/session.h"
#include "ui/writing/notedraft.h"

#include <optional>

namespace kithbook {

class Book;
class Catalogues;

/// Everything the writing page needs to know about a note before anybody types.
struct NoteOpening
{
    NoteRow row;
    Note note; ///< with `seen`
    std::vector<NoteTag> tags;
    std::optional<Session> session;
    std::vector<Goal> goals;            ///< of the person; those still open and the one of the note
    std::vector<NoteTag> usualTags;     ///< of earlier notes about the same person
    std::optional<NoteBody> lastTime;   ///< the note before this one about the same person
    QStringList neededToSign;           ///< codes: what the agency wants before signing
    bool looksAtWords = true;           ///< the person wants words to look at
    QString ownSnippets;                ///< Settings::kOwnSnippets
    std::optional<NoteDraftState> kept; ///< what was typed and is not in the note
    UndoTrail undo;                     ///< of what was typed, saved or not
    qint64 keptMs = 0;                  ///< of the draft; 0: none
};

/// On the book's thread. Errors: NoSuchRecord; those of SQL.
[[nodiscard]] Result<NoteOpening> openNote(Book& book, const Catalogues& catalogues,
                                           const NoteTemplates& templates, NoteId id);

/// Writes what differs, as one step. Of the draft its undo is left: what was in it is in the note
/// now. Returns what the form has seen by then. On the book's thread. Errors: those of Notes::edit,
/// setTags and Mutation::commit.
[[nodiscard]] Result<Versions> saveNote(Book& book, const Catalogues& catalogues,
                                        const NoteTemplates& templates, const Note& note,
                                        const std::vector<NoteTag>& tags, const UndoTrail& undo);

} // namespace kithbook
