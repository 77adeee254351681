// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenday.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

using namespace Qt::StringLiterals;

/// Whole, or its beginning of three letters or more.
bool isShortFor(QStringView text, QLatin1StringView word)
{
    return text.size() >= 3 && word.startsWith(text);
}

/// 1 to 12, 0 for what is no month.
int monthNamed(QStringView text)
{
    constexpr std::array kEnglish{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                  "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                  "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    constexpr std::array kSpanish{"enero"_L1,      "febrero"_L1, "marzo"_L1,     "abril"_L1,
                                  "mayo"_L1,       "junio"_L1,   "julio"_L1,     "agosto"_L1,
                                  "septiembre"_L1, "octubre"_L1, "noviembre"_L1, "diciembre"_L1};
    for (size_t i = 0; i < kEnglish.size(); ++i) {
        if (isShortFor(text, kEnglish[i]) || isShortFor(text, kSpanish[i])) {
            return static_cast<int>(i) + 1;
        }
    }
    return text == "sept"_L1 || isShortFor(text, "setiembre"_L1) ? 9 : 0;
}

bool isWeekday(QStringView text)
{
    constexpr std::array kNames{"monday"_L1, "tuesday"_L1,   "wednesday"_L1, "thursday"_L1,
                                "friday"_L1, "saturday"_L1,  "sunday"_L1,    "lunes"_L1,
                                "martes"_L1, "miercoles"_L1, "jueves"_L1,    "viernes"_L1,
                                "sabado"_L1, "domingo"_L1};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](QLatin1StringView name) { return isShortFor(text, name); });
}

/// A year of two digits is in the century around today: 26 is 2026, 74 is 1974.
int wholeYear(const WrittenToken& token)
{
    constexpr int kTurn = 70;
    const int year = token.number();
    return token.text.size() > 2 ? year : year + (year < kTurn ? 2000 : 1900);
}

QDate sensible(int year, int month, int day)
{
    constexpr int kFirst = 1900;
    constexpr int kLast = 2199;
    return year >= kFirst && year <= kLast ? QDate(year, month, day) : QDate();
}

/// The three parts of a day, whatever stands between them.
struct DayParts
{
    QVarLengthArray<WrittenToken, 3> parts;

    [[nodiscard]] bool isAllDigits() const
    {
        return std::all_of(parts.begin(), parts.end(),
                           [](const WrittenToken& part) { return part.isNumber(); });
    }
    [[nodiscard]] bool hasYearInFront() const { return parts.front().text.size() > 2; }
};

void takeWeekday(WrittenTokens& tokens)
{
    const WrittenToken* first = tokens.peek();
    const WrittenToken* second = tokens.peek(1);
    // "mar 3" is a day in March, "mar, 3 may" a Tuesday in Spanish.
    if (first != nullptr && first->isWord() && isWeekday(first->text) &&
        (monthNamed(first->text) == 0 || (second != nullptr && second->isSign(u',')))) {
        tokens.skip();
        tokens.passSign(u'.');
        tokens.passSign(u',');
    }
}

void takeBetweenParts(WrittenTokens& tokens)
{
    tokens.passWord({"st"_L1, "nd"_L1, "rd"_L1, "th"_L1});
    tokens.passSign(u'.'); // of "Feb." or "3."
    for (const char16_t sign : {u',', u'/', u'-'}) {
        tokens.passSign(sign);
    }
    tokens.passWord({"of"_L1, "de"_L1, "del"_L1});
}

std::optional<DayParts> takeParts(WrittenTokens& tokens)
{
    DayParts day;
    takeWeekday(tokens);
    while (day.parts.size() < 3) {
        const WrittenToken* part = tokens.peek();
        if (part == nullptr || !(part->isNumber() ? part->text.size() <= 4
                                                  : part->isWord() && monthNamed(part->text) > 0)) {
            return std::nullopt;
        }
        day.parts.append(*part);
        tokens.skip();
        if (day.parts.size() < 3) {
            takeBetweenParts(tokens);
        }
    }
    return day;
}

QDate dayByName(const DayParts& day)
{
    int month = 0;
    QVarLengthArray<WrittenToken, 3> numbers;
    for (const WrittenToken& part : day.parts) {
        if (part.isNumber()) {
            numbers.append(part);
        } else {
            month = monthNamed(part.text);
        }
    }
    if (numbers.size() != 2) {
        return {};
    }
    const bool yearFirst = numbers.front().text.size() > 2;
    const WrittenToken& year = yearFirst ? numbers.front() : numbers.back();
    const WrittenToken& dayOfMonth = yearFirst ? numbers.back() : numbers.front();
    return sensible(wholeYear(year), month, dayOfMonth.number());
}

QDate dayFrom(const DayParts& day, DayOrder order)
{
    if (!day.isAllDigits()) {
        return dayByName(day);
    }
    const int first = day.parts[0].number();
    const int second = day.parts[1].number();
    if (day.hasYearInFront()) {
        return sensible(first, second, day.parts[2].number());
    }
    const int year = wholeYear(day.parts[2]);
    return order == DayOrder::MonthFirst ? sensible(year, first, second)
                                         : sensible(year, second, first);
}

} // namespace

std::optional<QDate> takeDay(WrittenTokens& tokens, DayOrder order)
{
    if (const WrittenToken* only = tokens.peek();
        only != nullptr && only->isNumber() && only->text.size() == WrittenTokens::kMostDigits) {
        const QDate day = sensible(only->text.first(4).toInt(), only->text.sliced(4, 2).toInt(),
                                   only->text.sliced(6).toInt());
        tokens.skip();
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    const auto parts = takeParts(tokens);
    const QDate day = parts ? dayFrom(*parts, order) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void DayEvidence::look(const QString& cell)
{
    // Most cells are no days: those are to cost nothing.
    constexpr qsizetype kLongest = 40;
    if (cell.size() > kLongest || std::none_of(cell.begin(), cell.end(), isPlainDigit)) {
        return;
    }
    const QString text = folded(cell);
    WrittenTokens tokens(text);
    const auto day = takeParts(tokens);
    if (!day || !day->isAllDigits() || day->hasYearInFront()) {
        return;
    }
    const bool canBeMonthFirst = dayFrom(*day, DayOrder::MonthFirst).isValid();
    const bool canBeDayFirst = dayFrom(*day, DayOrder::DayFirst).isValid();
    if (canBeMonthFirst && canBeDayFirst) {
        // 5/5 says the same either way.
        either += day->parts[0].number() != day->parts[1].number() ? 1 : 0;
    } else {
        monthFirst += canBeMonthFirst ? 1 : 0;
        dayFirst += canBeDayFirst ? 1 : 0;
    }
}

DayEvidence& DayEvidence::operator+=(const DayEvidence& other)
{
    monthFirst += other.monthFirst;
    dayFirst += other.dayFirst;
    either += other.either;
    return *this;
}

} // namespace kithbook
