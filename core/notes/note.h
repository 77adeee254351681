// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/versions.h"
#include "core/notes/notebody.h"
#include "core/notes/notetemplates.h"
#include "core/records/ids.h"

#include <optional>

namespace kithbook {

/// How far a note has come (domain.md C13). What becomes of a signed one (handed over, sent back,
/// added to) is told by rows of its own: the note itself does not change any more.
namespace noteState {
inline constexpr QLatin1StringView kDraft("draft");
inline constexpr QLatin1StringView kReady("ready");
inline constexpr QLatin1StringView kSigned("signed"); ///< by Signing alone
} // namespace noteState

/// What the person said of the note, when it was written or read together.
enum class Agreement { NotAsked, Agrees, SeesItAnotherWay, ChoseNotToSay };

/// Stable code, such as "agrees"; empty for not asked. One of a later version reads as not asked.
[[nodiscard]] QString agreementCode(Agreement agreement);
[[nodiscard]] Agreement agreementOf(const QString& code);

/// What a note is tagged with: a list (such as fidelity_items) and a code in it.
struct NoteTag
{
    QString catalogue;
    QString code;

    friend bool operator==(const NoteTag&, const NoteTag&) = default;
};

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
    GoalId goal;     ///< what it was about, of the person's goals; null: none
    QString comment; ///< what the person wanted to add, in their own words
    Agreement agreement = Agreement::NotAsked;
    QString agreedAs;      ///< the name the person typed under it
    QByteArray agreedMark; ///< the name the person drew: a DrawnName, encoded; empty: none
    /// digestOf() the words the person answered to; empty: another answer is to the words that it
    /// comes with, the same one to those it was to
    QByteArray agreedDigest;

    [[nodiscard]] bool isSigned() const { return state == noteState::kSigned; }
    /// The words changed after the person answered (docs/decisions/0018). False again once they are
    /// what they were.
    [[nodiscard]] bool isAnswerOlder() const;

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
