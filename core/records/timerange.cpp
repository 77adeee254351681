// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerange.h"

#include <QDateTime>

namespace kithbook {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// The UTC moment at which the clock on the wall goes to midnight. The offset is asked for twice:
/// the first answer is for midnight UTC, which may lie beyond a change of the clocks.
qint64 midnight(const QDate& day, const Clock& clock)
{
    const qint64 utcMidnight = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 guess = utcMidnight - clock.offsetMinutes(utcMidnight) * kMinuteMs;
    return utcMidnight - clock.offsetMinutes(guess) * kMinuteMs;
}

} // namespace

TimeRange localDays(const QDate& first, const QDate& last, const Clock& clock)
{
    return TimeRange{midnight(first, clock), midnight(last.addDays(1), clock)};
}

TimeRange localDay(const QDate& day, const Clock& clock)
{
    return localDays(day, day, clock);
}

TimeRange localMonth(int year, int month, const Clock& clock)
{
    const QDate first(year, month, 1);
    return localDays(first, first.addMonths(1).addDays(-1), clock);
}

QDate dayOf(qint64 utcMs, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs + offsetMinutes * kMinuteMs, Qt::UTC).date();
}

} // namespace kithbook
