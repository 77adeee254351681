// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/plan.h"
#include "core/records/session.h"

#include <QJsonObject>

#include <vector>

namespace kithbook::cli {

class Desk;

// How sessions and plans are told: a line or two each, and the same as JSON.

/// `about`: in that person's record, which tells of nobody else at a meeting of a group; null: of
/// everybody.
void tellSession(const Session& session, const Desk& desk, PersonId about = {});
[[nodiscard]] QJsonObject sessionJson(const Session& session, PersonId about = {});
void tellPlan(const Plan& plan, const Desk& desk);
[[nodiscard]] QJsonObject planJson(const Plan& plan);

} // namespace kithbook::cli
