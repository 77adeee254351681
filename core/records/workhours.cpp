// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workhours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace kithbook {

namespace {

constexpr int kMinutesInHour = 60;
constexpr int kMinutesInDay = 24 * kMinutesInHour;
constexpr std::size_t kDaysInWeek = 7;

constexpr std::array<QLatin1StringView, kDaysInWeek> kDays{
    QLatin1StringView("Mon"), QLatin1StringView("Tue"), QLatin1StringView("Wed"),
    QLatin1StringView("Thu"), QLatin1StringView("Fri"), QLatin1StringView("Sat"),
    QLatin1StringView("Sun")};

std::optional<std::size_t> dayNumber(const QString& text)
{
    const auto found = std::ranges::find_if(
        kDays, [&](QLatin1StringView day) { return text.compare(day, Qt::CaseInsensitive) == 0; });
    return found == kDays.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - kDays.begin()));
}

/// "Fri-Mon" is four days: it goes on over the end of the week.
bool addDays(const QString& text, std::array<bool, kDaysInWeek>& days)
{
    const QStringList ends = text.split(u'-');
    const auto first = dayNumber(ends.first());
    const auto last = dayNumber(ends.last());
    if (!first || !last || ends.size() > 2) {
        return false;
    }
    for (std::size_t day = *first; day != *last; day = (day + 1) % kDaysInWeek) {
        days[day] = true;
    }
    days[*last] = true;
    return true;
}

/// 24:00 is the end of a day and never its start.
std::optional<int> minuteIn(const QRegularExpressionMatch& match, int hourGroup, int latest)
{
    const int hour = match.captured(hourGroup).toInt();
    const int minute = match.captured(hourGroup + 1).toInt();
    const int inDay = hour * kMinutesInHour + minute;
    return minute < kMinutesInHour && inDay <= latest ? std::optional(inDay) : std::nullopt;
}

std::optional<WorkHours::Span> spanIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A([A-Za-z]+(?:[-,][A-Za-z]+)*) (\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    WorkHours::Span span;
    const QStringList days = match.captured(1).split(u',');
    const bool daysRead =
        std::ranges::all_of(days, [&](const QString& each) { return addDays(each, span.days); });
    const auto from = minuteIn(match, 2, kMinutesInDay - 1);
    const auto to = minuteIn(match, 4, kMinutesInDay);
    if (!daysRead || !from || !to) {
        return std::nullopt;
    }
    span.fromMinute = *from;
    span.toMinute = *to;
    return span;
}

QString daysText(const std::array<bool, kDaysInWeek>& days)
{
    QStringList runs;
    for (std::size_t day = 0; day < kDaysInWeek; ++day) {
        std::size_t last = day;
        while (days[day] && last + 1 < kDaysInWeek && days[last + 1]) {
            ++last;
        }
        if (days[day]) {
            runs.append(day == last ? QString(kDays[day])
                                    : QStringLiteral("%1-%2").arg(kDays[day], kDays[last]));
        }
        day = last;
    }
    return runs.join(u',');
}

QString clockText(int minute)
{
    constexpr int kTwoDigits = 2;
    constexpr int kDecimal = 10;
    return QStringLiteral("%1:%2")
        .arg(minute / kMinutesInHour, kTwoDigits, kDecimal, QChar(u'0'))
        .arg(minute % kMinutesInHour, kTwoDigits, kDecimal, QChar(u'0'));
}

bool contains(const WorkHours::Span& span, const QDate& day, int minute)
{
    const auto works = [&](const QDate& on) {
        return span.days[static_cast<std::size_t>(on.dayOfWeek() - 1)];
    };
    if (span.fromMinute < span.toMinute) {
        return works(day) && minute >= span.fromMinute && minute < span.toMinute;
    }
    return (works(day) && minute >= span.fromMinute) ||
           (works(day.addDays(-1)) && minute < span.toMinute);
}

} // namespace

Result<WorkHours> WorkHours::parse(const QString& text)
{
    std::vector<Span> spans;
    static const QRegularExpression between(QStringLiteral("[;\\n]"));
    for (const QString& part : text.split(between)) {
        const QString tidy = part.simplified();
        if (tidy.isEmpty()) {
            continue;
        }
        const auto span = spanIn(tidy);
        if (!span) {
            return fail(Code::BadInput, QStringLiteral("work_hours"));
        }
        spans.push_back(*span);
    }
    return WorkHours(std::move(spans));
}

QString WorkHours::toText() const
{
    QStringList parts;
    for (const Span& span : m_spans) {
        parts.append(
            QStringLiteral("%1 %2-%3")
                .arg(daysText(span.days), clockText(span.fromMinute), clockText(span.toMinute)));
    }
    return parts.join(QStringLiteral("; "));
}

bool WorkHours::contain(const QDate& day, int minute) const
{
    return m_spans.empty() || std::ranges::any_of(m_spans, [&](const Span& span) {
               return contains(span, day, minute);
           });
}

} // namespace kithbook
