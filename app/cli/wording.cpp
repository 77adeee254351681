// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace kithbook::cli {

namespace {

constexpr int kMinutesOfHour = 60;
constexpr int kSecondsOfMinute = 60;

QDateTime wallTime(qint64 utcMs, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC,
                                          offsetMinutes * kSecondsOfMinute);
}

} // namespace

const QLocale& spoken()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english;
}

QString dayText(const QDate& day, const QDate& today)
{
    const bool thisYear = day.year() == today.year();
    return spoken().toString(day, thisYear ? QStringLiteral("ddd MMM d")
                                           : QStringLiteral("ddd MMM d yyyy"));
}

QString timeText(qint64 utcMs, int offsetMinutes)
{
    return wallTime(utcMs, offsetMinutes).toString(QStringLiteral("HH:mm"));
}

QString minuteText(int minute)
{
    return QTime(minute / kMinutesOfHour, minute % kMinutesOfHour)
        .toString(QStringLiteral("HH:mm"));
}

QString lengthText(int minutes)
{
    const int hours = minutes / kMinutesOfHour;
    const int rest = minutes % kMinutesOfHour;
    if (hours == 0) {
        return QStringLiteral("%1 min").arg(rest);
    }
    return rest == 0 ? QStringLiteral("%1 h").arg(hours)
                     : QStringLiteral("%1 h %2 min").arg(hours).arg(rest);
}

QString counted(qint64 count, const char* one, const char* many)
{
    return QStringLiteral("%1 %2").arg(spoken().toString(count),
                                       QString::fromLatin1(count == 1 ? one : many));
}

QString shortId(const RowId& id)
{
    constexpr qsizetype kLength = 8;
    return id.toHex().left(kLength);
}

QString namesText(const std::vector<PersonName>& people)
{
    QStringList names;
    for (const PersonName& person : people) {
        names += person.pronouns.isEmpty()
                     ? person.name
                     : QStringLiteral("%1 (%2)").arg(person.name, person.pronouns);
    }
    return names.join(QLatin1StringView(", "));
}

QString shortened(const QString& text, qsizetype length)
{
    return text.size() <= length ? text : text.left(length - 1).trimmed() + QChar(0x2026);
}

QString isoTime(qint64 utcMs, int offsetMinutes)
{
    const QString text = wallTime(utcMs, offsetMinutes).toString(Qt::ISODate);
    // Qt writes Z for an offset of zero; readers of a column like one form.
    return text.endsWith(QLatin1Char('Z')) ? text.chopped(1) + QLatin1StringView("+00:00") : text;
}

QJsonValue isoDay(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace kithbook::cli
