// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtentime.h"

#include "core/base/text.h"
#include "core/exchange/writtenday.h"
#include "core/exchange/writtentokens.h"

#include <QTime>

namespace kithbook {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMinutesInHour = 60;

enum class Half { Morning, Afternoon };

/// "pm", "p.m.", "p. m."
std::optional<Half> takeHalf(WrittenTokens& tokens)
{
    const auto half = tokens.attempt([&]() -> std::optional<Half> {
        if (tokens.takeWord({"am"_L1})) {
            return Half::Morning;
        }
        if (tokens.takeWord({"pm"_L1})) {
            return Half::Afternoon;
        }
        const bool isMorning = tokens.takeWord({"a"_L1});
        if (!isMorning && !tokens.takeWord({"p"_L1})) {
            return std::nullopt;
        }
        tokens.passSign(u'.');
        if (!tokens.takeWord({"m"_L1})) {
            return std::nullopt;
        }
        return isMorning ? Half::Morning : Half::Afternoon;
    });
    if (half) {
        tokens.passSign(u'.');
    }
    return half;
}

/// Fractions of a second.
void passFraction(WrittenTokens& tokens)
{
    const WrittenToken* digits = tokens.peek(1);
    if (tokens.peek() != nullptr && tokens.peek()->isSign(u'.') && digits != nullptr &&
        digits->isNumber()) {
        tokens.skip();
        tokens.skip();
    }
}

/// Minutes and, passed over, seconds behind an hour.
std::optional<int> takeMinutesOfHour(WrittenTokens& tokens)
{
    return tokens.attempt([&]() -> std::optional<int> {
        if (!tokens.takeSign(u':') && !tokens.takeSign(u'.') && !tokens.takeWord({"h"_L1})) {
            return std::nullopt;
        }
        const auto minute = tokens.takeNumber(2);
        const auto seconds = tokens.attempt([&]() -> std::optional<int> {
            return tokens.takeSign(u':') ? tokens.takeNumber(2) : std::nullopt;
        });
        if (seconds) {
            passFraction(tokens);
        }
        return minute;
    });
}

std::optional<int> takeTime(WrittenTokens& tokens)
{
    const WrittenToken* first = tokens.peek();
    if (first == nullptr || !first->isNumber() || first->text.size() > 4) {
        return std::nullopt;
    }
    const bool isRunTogether = first->text.size() == 4; // 1430
    int hour = first->number();
    tokens.skip();
    std::optional<int> minute;
    if (isRunTogether) {
        minute = hour % 100;
        hour /= 100;
    } else {
        minute = takeMinutesOfHour(tokens);
    }
    constexpr int kNoon = 12;
    if (const auto half = takeHalf(tokens)) {
        if (hour < 1 || hour > kNoon) {
            return std::nullopt;
        }
        hour = hour % kNoon + (*half == Half::Afternoon ? kNoon : 0);
    } else if (!minute) {
        return std::nullopt; // a lone "14" may be anything
    }
    if (!QTime(hour, minute.value_or(0)).isValid()) {
        return std::nullopt;
    }
    return hour * kMinutesInHour + minute.value_or(0);
}

/// "Z", "-05:00", "+0530", "+01"
std::optional<int> takeOffset(WrittenTokens& tokens)
{
    if (tokens.takeWord({"z"_L1, "utc"_L1})) {
        return 0;
    }
    const bool isBehind = tokens.takeSign(u'-');
    if (!isBehind && !tokens.takeSign(u'+')) {
        return std::nullopt;
    }
    const WrittenToken* digits = tokens.peek();
    const auto number = tokens.takeNumber(4);
    if (!number) {
        return std::nullopt;
    }
    int minutes = digits->text.size() > 2 ? *number / 100 * kMinutesInHour + *number % 100
                                          : *number * kMinutesInHour;
    if (tokens.takeSign(u':')) {
        minutes += tokens.takeNumber(2).value_or(0);
    }
    return isBehind ? -minutes : minutes;
}

} // namespace

std::optional<WrittenMoment> writtenMoment(const QString& text, DayOrder order)
{
    const QString plain = folded(text);
    WrittenTokens tokens(plain);
    WrittenMoment moment;
    const auto day = takeDay(tokens, order);
    if (!day) {
        return std::nullopt;
    }
    moment.day = *day;
    if (tokens.isAtEnd()) {
        return moment;
    }
    tokens.passSign(u',');
    tokens.passWord({"t"_L1, "at"_L1, "a"_L1});
    tokens.passWord({"las"_L1, "la"_L1});
    moment.minute = takeTime(tokens);
    if (moment.minute && !tokens.isAtEnd()) {
        moment.offsetMinutes = takeOffset(tokens);
    }
    return moment.minute && tokens.isAtEnd() ? std::optional(moment) : std::nullopt;
}

std::optional<int> writtenMinute(const QString& text)
{
    const QString plain = folded(text);
    WrittenTokens tokens(plain);
    const auto minute = takeTime(tokens);
    tokens.passWord({"h"_L1, "hrs"_L1, "hs"_L1});
    return tokens.isAtEnd() ? minute : std::nullopt;
}

} // namespace kithbook
