// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayrange.h"

#include "app/cli/choices.h"
#include "app/cli/typedtime.h"

#include <CLI/CLI.hpp>

namespace kithbook::cli {

void DayRange::addTo(CLI::App* command)
{
    command->add_option("--from", from, "The first day")->type_name("DAY");
    command->add_option("--to", to, "The last day")->type_name("DAY");
}

Result<DayRange::Times> DayRange::read(const Clock& clock) const
{
    Times times;
    if (!from.empty()) {
        const auto first = typedDay(typedText(from), Leaning::Past, clock);
        if (!first) {
            return passOn(first);
        }
        times.fromMs = localDay(*first, clock).fromMs;
    }
    if (!to.empty()) {
        const auto last = typedDay(typedText(to), Leaning::Past, clock);
        if (!last) {
            return passOn(last);
        }
        times.toMs = localDay(*last, clock).toMs;
    }
    return times;
}

Result<std::optional<TimeRange>> DayRange::within(const Clock& clock) const
{
    return read(clock).and_then([&](const Times& times) -> Result<std::optional<TimeRange>> {
        if (!times.fromMs && !times.toMs) {
            return std::nullopt;
        }
        const qint64 end = times.toMs.value_or(localDay(today(clock).addYears(1), clock).toMs);
        const TimeRange range{times.fromMs.value_or(0), end};
        return range.fromMs < range.toMs ? Result<std::optional<TimeRange>>(range)
                                         : fail(Code::BadDate);
    });
}

} // namespace kithbook::cli
