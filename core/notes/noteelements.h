// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notebody.h"
#include "core/notes/notetemplates.h"
#include "core/records/session.h"

#include <optional>

namespace kithbook {

/// What is known about a note beside its text.
struct NoteFacts
{
    bool hasPerson = false;
    bool inSession = false; ///< false: time, mode and place are not asked for
    bool held = true;       ///< false: an attempt, of which there is little to tell
    bool hasTime = false;
    bool hasMode = false;
    bool hasPlace = false;
    bool hasGoal = false;              ///< a goal is linked to the note
    std::optional<bool> nextPlanned{}; ///< nothing: not looked up, and so not asked for
};

/// `outcomes`: ListId::Outcomes. Goal and next meeting are for the caller to fill in.
[[nodiscard]] NoteFacts factsOf(const SessionDraft& session, const Catalogue& outcomes);

/// One of the things a peer note holds (domain.md C2; list note_fields, which has the words for
/// it).
struct NoteElement
{
    QString code;
    bool here = false;
    bool needed = false; ///< the agency wants it before signing
    QString section;     ///< where to write it; empty: no text but a choice of the form

    friend bool operator==(const NoteElement&, const NoteElement&) = default;
};

/// What the note can hold in this template, in the order of the list: what is here already and what
/// is still to add. Never in the way of a draft. A section speaks for all the fields it is linked
/// to, but for the goal, which is told in its own section or linked; own words are here when
/// something stands in quotation marks. What the template has no section for is not asked, nor is
/// it when `neededToSign` names it. Errors: UnknownChoice for the template.
[[nodiscard]] Result<std::vector<NoteElement>>
noteElements(const NoteTemplates& lists, const QString& templateCode, const NoteBody& body,
             const NoteFacts& facts, const QStringList& neededToSign);

/// Whether something is missing that the agency wants before signing.
[[nodiscard]] bool blocksSigning(const std::vector<NoteElement>& elements);

// The agency's wish as a setting (Settings::kNeededToSign): codes in one line.
[[nodiscard]] QStringList neededToSign(const QString& setting);
[[nodiscard]] QString neededToSignSetting(const QStringList& codes);

} // namespace kithbook
