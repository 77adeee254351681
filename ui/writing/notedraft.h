// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"

#include <QByteArray>

#include <optional>

namespace kithbook {

/// What the writing page holds of a note, as it is kept every two seconds (core/records/drafts.h).
/// The note itself is written when the person moves on, so that its history has what was meant and
/// not every half sentence.
struct NoteDraftState
{
    QString templateCode;
    NoteBody body;
    GoalId goal;
    std::vector<NoteTag> tags;

    friend bool operator==(const NoteDraftState&, const NoteDraftState&) = default;
};

/// Which draft belongs to a note: "note:" and its id.
[[nodiscard]] QByteArray noteDraftForm(NoteId note);

/// CBOR with named fields, so that a later Kithbook reads what this one left.
[[nodiscard]] QByteArray encoded(const NoteDraftState& draft);
/// Nothing when it is not one.
[[nodiscard]] std::optional<NoteDraftState> decodedNoteDraft(const QByteArray& body);

} // namespace kithbook
