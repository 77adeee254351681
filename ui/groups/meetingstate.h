// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/meetings.h"

#include <QByteArray>

#include <optional>

namespace kithbook {

/// What stands on the page of a meeting before it is saved.
struct MeetingState
{
    MeetingDraft draft;
    bool timeSaid = false;         ///< somebody said when it was
    PersonId chosen;               ///< whose line is shown
    std::vector<PersonId> joining; ///< they are to stay in the group

    friend bool operator==(const MeetingState&, const MeetingState&) = default;
};

[[nodiscard]] QByteArray encoded(const MeetingState& state);
/// Nothing when these are not the bytes of one.
[[nodiscard]] std::optional<MeetingState> decodedMeeting(const QByteArray& body);

} // namespace kithbook
