// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "when.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kithbook {

namespace {

constexpr int kMinutesInHour = 60;
constexpr int kSecondsInMinute = 60;

QString say(const char* text)
{
    return QCoreApplication::translate("When", text);
}

QTime timeAt(qint64 utcMs, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC,
                                          offsetMinutes * kSecondsInMinute)
        .time();
}

/// "9:15 AM", "9:15 a. m.": Qt writes the half of the day in capitals for every language.
QString timeText(const QTime& time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.replace(QLatin1StringView("AP"), QLatin1StringView("Ap"), Qt::CaseInsensitive);
    return locale.toString(time, format);
}

/// The mark of the half of the day, "AM" or "PM" as the locale writes it at the end of a time;
/// empty where there is none, or where it stands in front.
QString halfOfDay(const QTime& time)
{
    const QLocale locale;
    const QString mark = time.hour() < 12 ? locale.amText() : locale.pmText();
    return timeText(time).endsWith(mark) && !mark.isEmpty() ? mark : QString();
}

} // namespace

QString dayWords(const QDate& day, const QDate& today)
{
    switch (day.daysTo(today)) {
    case 0:
        return say(QT_TRANSLATE_NOOP("When", "today"));
    case 1:
        return say(QT_TRANSLATE_NOOP("When", "yesterday"));
    case -1:
        return say(QT_TRANSLATE_NOOP("When", "tomorrow"));
    default:
        break;
    }
    constexpr int kWeek = 7;
    const bool isThisWeek = day < today && day.daysTo(today) < kWeek;
    return isThisWeek ? QLocale().standaloneDayName(day.dayOfWeek()) : shortDay(day, today);
}

QString dayWordsFirst(const QDate& day, const QDate& today)
{
    QString words = dayWords(day, today);
    return words.isEmpty() ? words : QLocale().toUpper(words.left(1)) + words.mid(1);
}

QString shortDay(const QDate& day, const QDate& today)
{
    //: How a day is written: QDate format characters, see the Qt manual
    const QString format = day.year() == today.year()
                               ? say(QT_TRANSLATE_NOOP("When", "ddd MMM d"))
                               : say(QT_TRANSLATE_NOOP("When", "ddd MMM d, yyyy"));
    return QLocale().toString(day, format);
}

QString fullDay(const QDate& day)
{
    return QLocale().toString(day, say(QT_TRANSLATE_NOOP("When", "dddd, MMMM d")));
}

QString timeWords(qint64 utcMs, int offsetMinutes)
{
    return timeText(timeAt(utcMs, offsetMinutes));
}

QString minuteWords(int minute)
{
    return timeText(QTime(minute / kMinutesInHour, minute % kMinutesInHour));
}

QString spanWords(qint64 startMs, int offsetMinutes, int minutes)
{
    const QTime start = timeAt(startMs, offsetMinutes);
    if (minutes == 0) {
        return timeText(start);
    }
    const QTime end = start.addSecs(minutes * kSecondsInMinute);
    QString from = timeText(start);
    const QString mark = halfOfDay(start);
    if (!mark.isEmpty() && mark == halfOfDay(end)) {
        from = from.chopped(mark.size()).trimmed();
    }
    return say(QT_TRANSLATE_NOOP("When", "%1 to %2")).arg(from, timeText(end));
}

QString lengthWords(int minutes)
{
    const int hours = minutes / kMinutesInHour;
    const int rest = minutes % kMinutesInHour;
    if (hours == 0) {
        return say(QT_TRANSLATE_NOOP("When", "%1 min")).arg(rest);
    }
    return rest == 0 ? say(QT_TRANSLATE_NOOP("When", "%1 h")).arg(hours)
                     : say(QT_TRANSLATE_NOOP("When", "%1 h %2 min")).arg(hours).arg(rest);
}

} // namespace kithbook
