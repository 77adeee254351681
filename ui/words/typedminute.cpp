// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedminute.h"

#include <QLocale>
#include <QRegularExpression>

namespace kithbook {

namespace {

constexpr int kHalfDay = 12;
constexpr int kLastBareAfternoonHour = 6;

enum class Half { NotSaid, Morning, Afternoon };

Half halfOf(const QString& mark)
{
    const QLocale locale;
    if (mark.isEmpty()) {
        return Half::NotSaid;
    }
    const bool afternoon =
        mark.startsWith(u'p') || mark == locale.pmText().toLower().remove(u'.').remove(u' ');
    return afternoon ? Half::Afternoon : Half::Morning;
}

std::optional<int> hourOfDay(int hour, Half half)
{
    if (half != Half::NotSaid) {
        const int later = half == Half::Afternoon ? kHalfDay : 0;
        return hour >= 1 && hour <= kHalfDay ? std::optional(hour % kHalfDay + later)
                                             : std::nullopt;
    }
    const bool countsToTwelve =
        QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    if (countsToTwelve && hour >= 1 && hour <= kLastBareAfternoonHour) {
        return hour + kHalfDay;
    }
    return hour < 2 * kHalfDay ? std::optional(hour) : std::nullopt;
}

} // namespace

std::optional<int> typedMinute(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,2})(?:[:.h](\\d{2}))?h?([ap]m?|[^\\d]{2,4})?$"));
    QString tight = text.toLower();
    tight.remove(QRegularExpression(QStringLiteral("\\s")));
    // "2.30" keeps its point, "p.m." loses both.
    tight.remove(QRegularExpression(QStringLiteral("(?<=[a-z])\\.")));
    const auto match = shape.match(tight);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QLocale locale;
    const QString mark = match.captured(3);
    const auto isOwn = [&](const QString& own) {
        return mark == own.toLower().remove(u'.').remove(u' ');
    };
    const bool known = mark.isEmpty() || mark.startsWith(u'a') || mark.startsWith(u'p') ||
                       isOwn(locale.amText()) || isOwn(locale.pmText());
    const auto hour = hourOfDay(match.captured(1).toInt(), halfOf(mark));
    const int minute = match.captured(2).toInt();
    constexpr int kHour = 60;
    return known && hour && minute < kHour ? std::optional(*hour * kHour + minute) : std::nullopt;
}

} // namespace kithbook
