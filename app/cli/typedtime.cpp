// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedtime.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace kithbook::cli {

namespace {

constexpr qint64 kMsInMinute = 60'000;
constexpr int kMinutesInHour = 60;
constexpr int kMinutesInDay = 24 * kMinutesInHour;

/// Fits the whole text, whatever its case.
QRegularExpression whole(const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)),
                              QRegularExpression::CaseInsensitiveOption);
}

qint64 utcOf(const QDate& day, int minute, int offsetMinutes)
{
    const QDateTime wall(day, QTime(0, 0), Qt::UTC);
    return wall.toMSecsSinceEpoch() + (minute - offsetMinutes) * kMsInMinute;
}

/// What a wall clock beside this one showed. Around a change of the clocks the second guess holds.
Moment momentOf(const QDate& day, int minute, const Clock& clock)
{
    const int guess = clock.offsetMinutes(utcOf(day, minute, 0));
    const int offset = clock.offsetMinutes(utcOf(day, minute, guess));
    return {utcOf(day, minute, offset), offset};
}

int minuteNow(const Clock& clock)
{
    const qint64 utcMs = clock.nowMs();
    const qint64 minutes = utcMs / kMsInMinute + clock.offsetMinutes(utcMs);
    return static_cast<int>(minutes % kMinutesInDay);
}

/// 1 to 12 for "May" or "september", 0 for anything else.
int monthNamed(const QString& text)
{
    constexpr qsizetype kShortest = 3;
    for (int month = 1; month <= 12 && text.size() >= kShortest; ++month) {
        if (QLocale::c().monthName(month).startsWith(text, Qt::CaseInsensitive)) {
            return month;
        }
    }
    return 0;
}

/// 1 (Monday) to 7, 0 for anything else.
int weekdayNamed(const QString& text)
{
    constexpr qsizetype kShortest = 3;
    for (int day = 1; day <= 7 && text.size() >= kShortest; ++day) {
        if (QLocale::c().dayName(day).startsWith(text, Qt::CaseInsensitive)) {
            return day;
        }
    }
    return 0;
}

QDate nearestWeekday(int weekday, Leaning leaning, const QDate& today)
{
    constexpr int kWeek = 7;
    const int ahead = (weekday - today.dayOfWeek() + kWeek) % kWeek;
    return today.addDays(leaning == Leaning::Future || ahead == 0 ? ahead : ahead - kWeek);
}

QDate dayInYear(int month, int day, const QString& year, Leaning leaning, const QDate& today)
{
    if (!year.isEmpty()) {
        return QDate(year.toInt(), month, day);
    }
    const QDate thisYear(today.year(), month, day);
    if (leaning == Leaning::Past && thisYear > today) {
        return QDate(today.year() - 1, month, day);
    }
    return leaning == Leaning::Future && thisYear < today ? QDate(today.year() + 1, month, day)
                                                          : thisYear;
}

QDate dayByName(const QString& text, Leaning leaning, const QDate& today)
{
    static const QRegularExpression monthFirst =
        whole(R"(([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?)");
    static const QRegularExpression dayFirst =
        whole(R"((\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?(?:,? (\d{4}))?)");
    if (const int weekday = weekdayNamed(text); weekday != 0) {
        return nearestWeekday(weekday, leaning, today);
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        return dayInYear(monthNamed(match.captured(1)), match.captured(2).toInt(),
                         match.captured(3), leaning, today);
    }
    const auto match = dayFirst.match(text);
    return match.hasMatch() ? dayInYear(monthNamed(match.captured(2)), match.captured(1).toInt(),
                                        match.captured(3), leaning, today)
                            : QDate();
}

/// Splits "May 3 2:30 pm" into "May 3" and "2:30 pm".
std::pair<QString, QString> dayAndTime(const QString& text)
{
    static const QRegularExpression time = whole(
        R"((?:(.*?)(?:,? at |,? |T))?(\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?))");
    const auto match = time.match(text);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2))
                            : std::pair(text, QString());
}

} // namespace

QDate today(const Clock& clock)
{
    const qint64 utcMs = clock.nowMs();
    return QDateTime::fromMSecsSinceEpoch(utcMs + clock.offsetMinutes(utcMs) * kMsInMinute, Qt::UTC)
        .date();
}

Result<QDate> typedDay(const QString& text, Leaning leaning, const Clock& clock)
{
    const QDate now = today(clock);
    const QString typed = text.simplified().toLower();
    if (typed == QLatin1StringView("today")) {
        return now;
    }
    if (typed == QLatin1StringView("yesterday")) {
        return now.addDays(-1);
    }
    if (typed == QLatin1StringView("tomorrow")) {
        return now.addDays(1);
    }
    QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) {
        day = dayByName(typed, leaning, now);
    }
    return day.isValid() ? Result<QDate>(day) : fail(Code::BadDate);
}

Result<int> typedMinute(const QString& text)
{
    static const QRegularExpression twelve = whole(R"((\d{1,2})(?::(\d{2}))? ?([ap])\.?m\.?)");
    static const QRegularExpression twentyFour = whole("(\\d{1,2}):(\\d{2})");
    constexpr int kNoon = 12;
    const QString typed = text.simplified();
    int hour = -1;
    int minute = 0;
    if (const auto match = twelve.match(typed); match.hasMatch()) {
        const int shown = match.captured(1).toInt();
        const bool afternoon = match.captured(3).toLower() == QLatin1StringView("p");
        hour = shown >= 1 && shown <= kNoon ? shown % kNoon + (afternoon ? kNoon : 0) : -1;
        minute = match.captured(2).toInt();
    } else if (const auto plain = twentyFour.match(typed); plain.hasMatch()) {
        hour = plain.captured(1).toInt();
        minute = plain.captured(2).toInt();
    }
    if (!QTime(hour, minute).isValid()) {
        return fail(Code::BadDate);
    }
    return hour * kMinutesInHour + minute;
}

Result<Moment> typedMoment(const QString& text, const Clock& clock)
{
    const QString typed = text.simplified();
    if (typed.compare(QLatin1StringView("now"), Qt::CaseInsensitive) == 0) {
        return momentOf(today(clock), minuteNow(clock), clock);
    }
    const auto full = QDateTime::fromString(typed, Qt::ISODate);
    if (full.isValid() && full.timeSpec() != Qt::LocalTime) {
        return Moment{full.toMSecsSinceEpoch(), full.offsetFromUtc() / kMinutesInHour};
    }
    const auto [dayText, timeText] = dayAndTime(typed);
    const auto day =
        dayText.isEmpty() ? Result<QDate>(today(clock)) : typedDay(dayText, Leaning::Past, clock);
    const auto minute = timeText.isEmpty() ? Result<int>(minuteNow(clock)) : typedMinute(timeText);
    if (!day || !minute) {
        return fail(Code::BadDate);
    }
    return momentOf(*day, *minute, clock);
}

Result<int> typedLength(const QString& text)
{
    static const QRegularExpression minutes = whole("(\\d{1,4}) ?(?:m|min|mins|minutes?)?");
    static const QRegularExpression clockLike = whole("(\\d{1,2}):([0-5]\\d)");
    static const QRegularExpression hours =
        whole("(\\d{1,2}) ?(?:h|hours?)(?: ?(\\d{1,2}) ?(?:m|min|mins|minutes?)?)?");
    const QString typed = text.simplified();
    if (const auto match = minutes.match(typed); match.hasMatch()) {
        return match.captured(1).toInt();
    }
    for (const QRegularExpression& form : {clockLike, hours}) {
        if (const auto match = form.match(typed); match.hasMatch()) {
            return match.captured(1).toInt() * kMinutesInHour + match.captured(2).toInt();
        }
    }
    return fail(Code::BadInput, QStringLiteral("minutes: 25 or 1:10"));
}

} // namespace kithbook::cli
