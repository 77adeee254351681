// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/notes/undotrail.h"

#include <QByteArray>

#include <optional>

namespace kithbook {

/// What the person answered when the note was written or read together.
struct PersonsAnswer
{
    QString comment; ///< what they wanted to add
    Agreement agreement = Agreement::NotAsked;
    QString agreedAs;        ///< the name they typed
    QByteArray agreedMark;   ///< the name they drew: a DrawnName, encoded
    QByteArray agreedDigest; ///< digestOf() the words they answered to

    friend bool operator==(const PersonsAnswer&, const PersonsAnswer&) = default;
};

[[nodiscard]] PersonsAnswer answerIn(const Note& note);
/// digestOf() these words of a form as they will be in the note.
[[nodiscard]] QByteArray digestOfTyped(const NoteBody& typed);
/// It was given to other words than those that `digest` is of.
[[nodiscard]] bool isOlder(const PersonsAnswer& answer, const QByteArray& digest);
void setAnswer(Note& note, const PersonsAnswer& answer);

/// What the writing page holds of a note, as it is kept every two seconds (core/records/drafts.h,
/// noteDraftForm). The note itself is written when the person moves on, so that its history has
/// what was meant and not every half sentence.
struct NoteDraftState
{
    QString templateCode;
    NoteBody body;
    GoalId goal;
    std::vector<NoteTag> tags;
    std::optional<PersonsAnswer> answer{}; ///< nothing: as the note has it

    friend bool operator==(const NoteDraftState&, const NoteDraftState&) = default;
};

/// The draft of a note, and how its words came to be.
struct KeptNote
{
    NoteDraftState state;
    UndoTrail undo;
    /// All of it is in the note already; it is kept for its undo.
    bool isSaved = false;

    friend bool operator==(const KeptNote&, const KeptNote&) = default;
};

/// CBOR with named fields, so that a later Kithbook reads what this one left.
[[nodiscard]] QByteArray encoded(const KeptNote& kept);
/// Nothing when it is not one.
[[nodiscard]] std::optional<KeptNote> decodedNoteDraft(const QByteArray& body);

} // namespace kithbook
