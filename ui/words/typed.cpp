// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed.h"

#include "ui/words/when.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr int kHourMinutes = 60;
constexpr int kHoursInHalf = 12;
constexpr int kHoursInDay = 24;
constexpr int kMonths = 12;
constexpr int kDaysInWeek = 7;
constexpr qsizetype kShortestName = 3; ///< letters of a month or a day of the week
// "the 3rd of May", "el 3 de mayo"
constexpr std::array kBetweenDays{QLatin1StringView("the"), QLatin1StringView("of"),
                                  QLatin1StringView("el"), QLatin1StringView("de"),
                                  QLatin1StringView("del")};

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,.]+"));
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/// Whether `word` is that name or a beginning of it that says enough.
bool means(const QString& word, const QString& name)
{
    QString plain = name.toLower();
    plain.remove(u'.');
    return !plain.isEmpty() &&
           (word == plain || (word.size() >= kShortestName && plain.startsWith(word)));
}

std::array<QLocale, 2> locales()
{
    return {QLocale(), QLocale(QLocale::English)};
}

int monthNamed(const QString& word)
{
    for (const QLocale& locale : locales()) {
        for (int month = 1; month <= kMonths; ++month) {
            if (means(word, locale.monthName(month, QLocale::LongFormat)) ||
                means(word, locale.monthName(month, QLocale::ShortFormat))) {
                return month;
            }
        }
    }
    return 0;
}

int weekdayNamed(const QString& word)
{
    for (const QLocale& locale : locales()) {
        for (int day = 1; day <= kDaysInWeek; ++day) {
            if (means(word, locale.dayName(day, QLocale::LongFormat)) ||
                means(word, locale.dayName(day, QLocale::ShortFormat))) {
                return day;
            }
        }
    }
    return 0;
}

QDate nearest(int month, int day, const QDate& today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() &&
            (!best.isValid() || std::abs(candidate.daysTo(today)) < std::abs(best.daysTo(today)))) {
            best = candidate;
        }
    }
    return best;
}

/// Of two digits, the one in this century.
int wholeYear(int year)
{
    constexpr int kCentury = 100;
    constexpr int kThis = 2000;
    return year < kCentury ? kThis + year : year;
}

std::optional<QDate> valid(const QDate& day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// "5/3", "5/3/26": which is the day, the locale says.
std::optional<QDate> dayInNumbers(const QString& text, const QDate& today)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{1,2})[/.\\-](\\d{1,2})(?:[/.\\-](\\d{2}|\\d{4}))?\\.?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    const bool dayFirst = order.indexOf(u'd') < order.indexOf(u'M');
    const int day = match.captured(dayFirst ? 1 : 2).toInt();
    const int month = match.captured(dayFirst ? 2 : 1).toInt();
    return valid(match.capturedLength(3) > 0
                     ? QDate(wholeYear(match.captured(3).toInt()), month, day)
                     : nearest(month, day, today));
}

/// "May 3", "3 May 2026", "Sun May 3": the day of the week beside a date is not needed.
std::optional<QDate> dayInWords(const QStringList& words, const QDate& today)
{
    int month = 0;
    int day = 0;
    int year = 0;
    for (const QString& word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber) {
            (word.size() > 2 ? year : day) = number;
        } else if (const int named = monthNamed(word)) {
            month = named;
        } else if (weekdayNamed(word) == 0 &&
                   std::ranges::find(kBetweenDays, word) == kBetweenDays.end()) {
            return std::nullopt;
        }
    }
    return valid(year > 0 ? QDate(year, month, day) : nearest(month, day, today));
}

std::optional<int> lengthFrom(int hours, int minutes)
{
    return hours * kHourMinutes + minutes;
}

bool hasTwelveHours()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
}

enum class Half { Unsaid, Morning, Afternoon };

/// Takes "am", "a.m.", "p" or the locale's own word off the end.
Half takeHalf(QString& text)
{
    const QLocale locale;
    static const QRegularExpression english(QStringLiteral("\\s*([ap])\\.?\\s?m?\\.?\\z"));
    for (const auto& [mark, half] : {std::pair(locale.amText().toLower(), Half::Morning),
                                     std::pair(locale.pmText().toLower(), Half::Afternoon)}) {
        if (!mark.isEmpty() && text.endsWith(mark)) {
            text = text.chopped(mark.size()).trimmed();
            return half;
        }
    }
    const QRegularExpressionMatch match = english.match(text);
    if (!match.hasMatch()) {
        return Half::Unsaid;
    }
    text.truncate(match.capturedStart());
    return match.captured(1) == u"a" ? Half::Morning : Half::Afternoon;
}

std::optional<int> hourOfDay(int hour, Half half)
{
    if (half == Half::Unsaid) {
        constexpr int kLastUnsaid = 6;
        const bool afternoon = hasTwelveHours() && hour >= 1 && hour <= kLastUnsaid;
        return hour < kHoursInDay ? std::optional(afternoon ? hour + kHoursInHalf : hour)
                                  : std::nullopt;
    }
    if (hour < 1 || hour > kHoursInHalf) {
        return std::nullopt;
    }
    return hour % kHoursInHalf + (half == Half::Afternoon ? kHoursInHalf : 0);
}

} // namespace

std::optional<QDate> typedDay(const QString& text, const QDate& today, DayReading reading)
{
    const QString tidy = text.simplified().toLower();
    for (const int back : {0, 1, -1}) {
        constexpr std::array kEnglish{QLatin1StringView("tomorrow"), QLatin1StringView("today"),
                                      QLatin1StringView("yesterday")};
        const QDate day = today.addDays(-back);
        if (tidy == dayWords(day, today).toLower() ||
            tidy == kEnglish[static_cast<std::size_t>(back + 1)]) {
            return day;
        }
    }
    if (const QDate iso = QDate::fromString(tidy, Qt::ISODate); iso.isValid()) {
        return iso;
    }
    const bool isSure = reading == DayReading::Sure;
    if (const auto day = isSure ? std::nullopt : dayInNumbers(tidy, today)) {
        return day;
    }
    const QStringList words = wordsOf(tidy);
    if (words.size() == 1 && !isSure) {
        const int weekday = weekdayNamed(words.first());
        return weekday == 0 ? std::nullopt
                            : std::optional(today.addDays(
                                  -((today.dayOfWeek() - weekday + kDaysInWeek) % kDaysInWeek)));
    }
    return words.isEmpty() ? std::nullopt : dayInWords(words, today);
}

std::optional<int> typedMinute(const QString& text)
{
    QString tidy = text.simplified().toLower();
    if (tidy == QLatin1StringView("noon") || tidy == QStringLiteral("mediodía")) {
        return kHoursInHalf * kHourMinutes;
    }
    const Half half = takeHalf(tidy);
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{1,2})(?:\\s?[:.h]?\\s?(\\d{2}))?\\s?h?\\z"));
    const QRegularExpressionMatch match = form.match(tidy);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto hour = hourOfDay(match.captured(1).toInt(), half);
    const int minute = match.captured(2).toInt();
    return hour && minute < kHourMinutes ? std::optional(*hour * kHourMinutes + minute)
                                         : std::nullopt;
}

std::optional<int> typedLength(const QString& text)
{
    const QString tidy = text.simplified().toLower();
    static const QRegularExpression clock(QStringLiteral("\\A(\\d{1,2}):(\\d{2})\\z"));
    static const QRegularExpression words(QStringLiteral(
        "\\A(?:(\\d{1,2})\\s?h[a-z]*\\.?)?\\s?(?:(\\d{1,4})\\s?(?:m[a-z]*\\.?)?)?\\z"));
    if (const auto match = clock.match(tidy); match.hasMatch()) {
        return lengthFrom(match.captured(1).toInt(), match.captured(2).toInt());
    }
    const QRegularExpressionMatch match = words.match(tidy);
    if (tidy.isEmpty() || !match.hasMatch()) {
        return std::nullopt;
    }
    return lengthFrom(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace kithbook
