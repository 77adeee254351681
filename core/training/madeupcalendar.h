// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/rng.h"

#include <QDate>

namespace kithbook {

/// When made-up sessions happen: `count` of them over the days up to that of `nowMs`, most on
/// weekdays, in working hours and on some evenings. Nothing is after `nowMs`; on the last day there
/// is something whenever the morning is far enough on, whatever weekday it is.
class MadeUpCalendar
{
public:
    MadeUpCalendar(const QDate& firstDay, qint64 count, qint64 nowMs, int offsetMinutes);

    [[nodiscard]] const QDate& firstDay() const { return m_firstDay; }
    [[nodiscard]] const QDate& today() const { return m_today; }
    /// How many sessions there are before that day: it holds those from here to that of the next.
    [[nodiscard]] qint64 countBefore(const QDate& day) const;
    /// Start of session `index`, which is on `day`; UTC milliseconds.
    [[nodiscard]] qint64 startOf(qint64 index, const QDate& day, Rng& rng) const;
    /// UTC milliseconds of a minute of a local day.
    [[nodiscard]] qint64 momentOf(const QDate& day, int minute) const;
    /// Minute of today that it is now.
    [[nodiscard]] int minuteNow() const { return m_minuteNow; }

private:
    [[nodiscard]] qint64 weightBefore(const QDate& day) const;
    [[nodiscard]] qint64 weightOf(const QDate& day) const;

    QDate m_firstDay;
    QDate m_today;
    qint64 m_count;
    int m_offsetMinutes;
    int m_minuteNow;
};

} // namespace kithbook
