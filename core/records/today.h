// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/peoplelist.h"
#include "core/records/plan.h"
#include "core/records/session.h"

#include <vector>

namespace kithbook {

/// What the first page shows.
struct Today
{
    std::vector<Plan> planned;        ///< for the day, in whatever state
    std::vector<Plan> upcoming;       ///< still planned for the seven days after it
    std::vector<PersonRow> nextSteps; ///< due within those days, or overdue
    std::vector<Session> logged;      ///< that began on the day, oldest first
    int minutes = 0;                  ///< of those held
};

/// On the book's thread; `day` as the clock of the book sees days.
[[nodiscard]] Result<Today> todayOf(Book& book, const Catalogues& catalogues, const QDate& day);

} // namespace kithbook
