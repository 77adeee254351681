// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>

namespace kithbook {

/// From `fromMs` on, up to but not including `toMs`; UTC milliseconds.
struct TimeRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0;

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// From the first moment of `first` to the last of `last`, as a person beside this clock sees them;
/// 23 or 25 hours long on a day the clocks change.
[[nodiscard]] TimeRange localDays(const QDate& first, const QDate& last, const Clock& clock);
[[nodiscard]] TimeRange localDay(const QDate& day, const Clock& clock);
/// `month` 1 to 12.
[[nodiscard]] TimeRange localMonth(int year, int month, const Clock& clock);

/// The UTC moment at which that clock showed this minute of the day (0 to 1439). Of a minute that a
/// change of the clocks skips, or shows twice, one that is near.
[[nodiscard]] qint64 localMinute(const QDate& day, int minute, const Clock& clock);

/// The day a person saw, given UTC and the offset kept beside it.
[[nodiscard]] QDate dayOf(qint64 utcMs, int offsetMinutes);

} // namespace kithbook
