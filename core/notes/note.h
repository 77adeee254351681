// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/versions.h"
#include "core/notes/notebody.h"
#include "core/notes/notetemplates.h"
#include "core/records/ids.h"

#include <optional>

namespace kithbook {

/// How far a note has come. The first two of domain.md C13; signing brings the others.
namespace noteState {
inline constexpr QLatin1StringView kDraft("draft");
inline constexpr QLatin1StringView kReady("ready");
} // namespace noteState

/// What the form for a note holds. A note belongs to a session, to a person, or to both; what is
/// about everybody in a group has no person.
struct NoteDraft
{
    SessionId session;
    PersonId person;
    qint64 writtenMs = 0;                   ///< UTC
    int offsetMinutes = 0;                  ///< what the clock on the wall was ahead of UTC
    QString templateCode = kSharedTemplate; ///< of NoteTemplates
    QString state = noteState::kDraft;
    NoteBody body;

    friend bool operator==(const NoteDraft&, const NoteDraft&) = default;
};

/// A note as the book has it.
struct Note : NoteDraft
{
    NoteId id;
    std::optional<qint64> goneMs; ///< in Trash since
    /// false: written by a newer Kithbook or damaged. `body` is empty, and edit() refuses the note,
    /// so that nobody saves nothing over it.
    bool readable = true;
    Versions seen; ///< filled by Notes::forEditing alone
};

} // namespace kithbook
