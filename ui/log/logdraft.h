// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

#include <QByteArray>

#include <optional>

namespace kithbook {

/// What the page Log a session keeps of itself (core/records/drafts.h): the answers, who gave them,
/// and what they are about.
struct LogDraft
{
    SessionDraft session;
    bool modeSaid = false; ///< by a person, and not filled in
    bool minutesSaid = false;
    bool timeSaid = false;
    PlanId plan;     ///< null unless it was planned
    SessionId edits; ///< null unless the session is in the book

    friend bool operator==(const LogDraft&, const LogDraft&) = default;
};

/// CBOR with named fields, so that a later Kithbook reads what this one left.
[[nodiscard]] QByteArray encoded(const LogDraft& draft);
/// Nothing when it is not one; fields that are not there are empty.
[[nodiscard]] std::optional<LogDraft> decodedLogDraft(const QByteArray& body);

} // namespace kithbook
