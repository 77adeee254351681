// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "core/records/session.h"

#include <vector>

namespace kithbook {

/// What is filled in before anybody says it, and where from: the defaults have to be right, or
/// logging by mouse takes too long (ux.md section 3).
struct UsualSession
{
    enum class Source { Nowhere, Said, Counted };

    QString mode; ///< ListId::Modes; empty: nothing is usual
    Source modeFrom = Source::Nowhere;
    std::optional<int> minutes;
    Source minutesFrom = Source::Nowhere;

    friend bool operator==(const UsualSession&, const UsualSession&) = default;
};

/// How many sessions back the habit is looked for: far enough that one odd call changes nothing,
/// near enough that a new habit shows within a few weeks.
inline constexpr int kHabitSessions = 10;

/// What the person's record says, else what `last` (their last sessions, newest first) have most
/// often; of two that are as frequent, the one used last. Sessions without a length tell the mode
/// alone, and meetings of a group nothing.
[[nodiscard]] UsualSession usualSession(const PersonDraft& person,
                                        const std::vector<Session>& last);

} // namespace kithbook
