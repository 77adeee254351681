// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/timerange.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace kithbook::cli {

/// From the first day to the last, either of which may be left open.
struct DayRange
{
    struct Times
    {
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs; ///< not included
    };

    std::string from;
    std::string to;

    /// Adds --from and --to.
    void addTo(CLI::App* command);
    /// Errors: BadDate.
    [[nodiscard]] Result<Times> read(const Clock& clock) const;
    /// With an end in place of an open one, as far as a book can reach; nothing when both are open.
    /// Errors: BadDate, also for a last day before the first.
    [[nodiscard]] Result<std::optional<TimeRange>> within(const Clock& clock) const;
};

} // namespace kithbook::cli
