// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace kithbook {

using PersonId = Id<struct PersonTag>;
using ContactWayId = Id<struct ContactWayTag>;
using SessionId = Id<struct SessionTag>;
using NoteId = Id<struct NoteTag>;
using GroupId = Id<struct GroupTag>;
using PlanId = Id<struct PlanTag>;
using GoalId = Id<struct GoalTag>;
using GoalStepId = Id<struct GoalStepTag>;

} // namespace kithbook
