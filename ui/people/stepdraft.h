// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/goal.h"

#include <QByteArray>

namespace kithbook {

/// Which draft belongs to the step that is being written on somebody's page: "goal_step:" and the
/// person's id.
[[nodiscard]] QByteArray stepDraftForm(PersonId person);

/// The words and whose they are, as CBOR with named fields, so that a later Kithbook reads what
/// this one left. Whether the step is done is in the book alone.
[[nodiscard]] QByteArray encoded(const GoalStep& step);
/// Nothing when it is not one.
[[nodiscard]] std::optional<GoalStep> decodedStep(const QByteArray& body);

} // namespace kithbook
