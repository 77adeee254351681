// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerange.h"

#include <QDateTime>

namespace kithbook {

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

// The offset is asked for twice: the first answer is for the same figures in UTC, which may lie
// beyond a change of the clocks.
qint64 localMinute(const QDate& day, int minute, const Clock& clock)
{
    const qint64 asUtc =
        QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * kMinuteMs;
    const qint64 guess = asUtc - clock.offsetMinutes(asUtc) * kMinuteMs;
    return asUtc - clock.offsetMinutes(guess) * kMinuteMs;
}

TimeRange localDays(const QDate& first, const QDate& last, const Clock& clock)
{
    return TimeRange{localMinute(first, 0, clock), localMinute(last.addDays(1), 0, clock)};
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
