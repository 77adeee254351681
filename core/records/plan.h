// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

namespace kithbook {

enum class PlanKind { Session, Break, Task };
enum class PlanState { Planned, Done, Dropped };

/// Something meant for a day.
struct PlanDraft
{
    QDate day;
    std::optional<int> minute;  ///< of the local day, 0 to 1439; none: some time that day
    std::optional<int> minutes; ///< how long
    PlanKind kind = PlanKind::Session;
    QString title;
    PersonId person; ///< null unless it is about one
    QString mode;    ///< ListId::Modes

    friend bool operator==(const PlanDraft&, const PlanDraft&) = default;
};

struct Plan : PlanDraft
{
    PlanId id;
    PlanState state = PlanState::Planned;
    SessionId session; ///< what it became, once logged
    PersonName who;    ///< of `person`
    std::optional<qint64> goneMs;
    Versions seen; ///< filled by Plans::forEditing alone
};

} // namespace kithbook
