// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupcalendar.h"

namespace kithbook {

namespace {

constexpr qint64 kCalendarMinuteMs = 60'000;
constexpr qint64 kCalendarDayMs = kCalendarMinuteMs * 60 * 24;
constexpr qint64 kEpochDay = 2'440'588; // Julian day of 1970-01-01

constexpr int kOpens = 9 * 60;
constexpr int kCloses = 17 * 60;
constexpr int kTodayOpens = 8 * 60;
constexpr int kTodayNeeds = 45; // minutes between the first session of today and now
constexpr int kEveningPermille = 120;
constexpr int kEveningOpens = 17 * 60 + 30;
constexpr int kEveningMinutes = 3 * 60;

constexpr qint64 kWeekday = 10;
constexpr qint64 kSaturday = 2;
constexpr qint64 kSunday = 1;
constexpr qint64 kWeek = 5 * kWeekday + kSaturday + kSunday;

qint64 weekdayWeight(const QDate& day)
{
    return day.dayOfWeek() == Qt::Sunday     ? kSunday
           : day.dayOfWeek() == Qt::Saturday ? kSaturday
                                             : kWeekday;
}

} // namespace

MadeUpCalendar::MadeUpCalendar(const QDate& firstDay, qint64 count, qint64 nowMs, int offsetMinutes)
    : m_firstDay(firstDay), m_count(count), m_offsetMinutes(offsetMinutes)
{
    const qint64 local = nowMs + offsetMinutes * kCalendarMinuteMs;
    m_today = QDate::fromJulianDay(kEpochDay + local / kCalendarDayMs);
    m_minuteNow = static_cast<int>(local % kCalendarDayMs / kCalendarMinuteMs);
}

qint64 MadeUpCalendar::weightOf(const QDate& day) const
{
    if (day == m_today) {
        return m_minuteNow >= kTodayOpens + kTodayNeeds ? kWeekday : 0;
    }
    return weekdayWeight(day);
}

qint64 MadeUpCalendar::weightBefore(const QDate& day) const
{
    const qint64 days = m_firstDay.daysTo(day);
    qint64 weight = days / 7 * kWeek;
    for (QDate rest = m_firstDay.addDays(days / 7 * 7); rest < day; rest = rest.addDays(1)) {
        weight += weekdayWeight(rest);
    }
    return weight;
}

qint64 MadeUpCalendar::countBefore(const QDate& day) const
{
    if (day > m_today) {
        return m_count;
    }
    return m_count * weightBefore(day) / (weightBefore(m_today) + weightOf(m_today));
}

qint64 MadeUpCalendar::momentOf(const QDate& day, int minute) const
{
    return (day.toJulianDay() - kEpochDay) * kCalendarDayMs +
           (minute - m_offsetMinutes) * kCalendarMinuteMs;
}

qint64 MadeUpCalendar::startOf(qint64 index, const QDate& day, Rng& rng) const
{
    const qint64 first = countBefore(day);
    const qint64 onDay = countBefore(day.addDays(1)) - first;
    Q_ASSERT(index >= first && index < first + onDay); // so that there is a part to have
    const bool isToday = day == m_today;
    const int opens = isToday ? kTodayOpens : kOpens;
    const int closes = isToday ? qMin(kCloses, m_minuteNow - 30) : kCloses;
    // Each has a part of the day for itself, so that a small caseload has no two at once.
    const qint64 part = (closes - opens) / onDay;
    auto minute = static_cast<int>((closes - opens) * (index - first) / onDay);
    minute += rng.below(part / 2 + 1);
    if (!isToday && rng.permille(kEveningPermille)) {
        minute = kEveningOpens - opens + minute * kEveningMinutes / (closes - opens);
    }
    return momentOf(day, opens + minute / 5 * 5);
}

} // namespace kithbook
