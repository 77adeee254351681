// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long something took.
#include "core/base/text.h"
#include "core/exchange/writtentime.h"
#include "core/exchange/writtentokens.h"

#include <cmath>

namespace kithbook {

namespace {

using namespace Qt::StringLiterals;

constexpr int kHourMinutes = 60;

/// Decimal fractions with a point or a comma.
std::optional<double> takeDecimal(WrittenTokens& tokens)
{
    const auto whole = tokens.takeNumber(WrittenTokens::kMostDigits);
    if (!whole) {
        return std::nullopt;
    }
    double value = *whole;
    const auto fraction = tokens.attempt([&]() -> std::optional<double> {
        if (!tokens.takeSign(u'.') && !tokens.takeSign(u',')) {
            return std::nullopt;
        }
        const WrittenToken* digits = tokens.peek();
        const auto number = tokens.takeNumber(WrittenTokens::kMostDigits);
        return number ? std::optional(*number / std::pow(10.0, digits->text.size())) : std::nullopt;
    });
    return value + fraction.value_or(0);
}

std::optional<int> wholeMinutes(double minutes)
{
    constexpr double kMost = 100'000;
    const double rounded = std::round(minutes);
    return std::abs(rounded - minutes) < 0.01 && rounded <= kMost
               ? std::optional(static_cast<int>(rounded))
               : std::nullopt;
}

void passMinuteWord(WrittenTokens& tokens)
{
    tokens.passWord(
        {"m"_L1, "min"_L1, "mins"_L1, "minute"_L1, "minutes"_L1, "minuto"_L1, "minutos"_L1});
    tokens.passSign(u'.');
}

bool passHourWord(WrittenTokens& tokens)
{
    const bool isThere =
        tokens.takeWord({"h"_L1, "hr"_L1, "hrs"_L1, "hour"_L1, "hours"_L1, "hora"_L1, "horas"_L1});
    tokens.passSign(u'.');
    return isThere;
}

/// "1:10" and, as durations are shown, "0:45:00".
std::optional<int> takeClockLength(WrittenTokens& tokens)
{
    const auto hours = tokens.takeNumber(2);
    if (!hours || !tokens.takeSign(u':')) {
        return std::nullopt;
    }
    const auto minutes = tokens.takeNumber(2);
    if (!minutes || *minutes >= kHourMinutes) {
        return std::nullopt;
    }
    if (tokens.takeSign(u':')) {
        tokens.passNumber();
    }
    return *hours * kHourMinutes + *minutes;
}

std::optional<int> takeWordedLength(WrittenTokens& tokens)
{
    const auto number = takeDecimal(tokens);
    if (!number) {
        return std::nullopt;
    }
    if (!passHourWord(tokens)) {
        passMinuteWord(tokens);
        return wholeMinutes(*number);
    }
    const int rest = tokens.takeNumber(2).value_or(0);
    passMinuteWord(tokens);
    return wholeMinutes(*number * kHourMinutes + rest);
}

} // namespace

std::optional<int> writtenLength(const QString& text)
{
    const QString plain = folded(text);
    WrittenTokens tokens(plain);
    auto length = tokens.attempt([&] { return takeClockLength(tokens); });
    if (length) {
        passHourWord(tokens);
    } else {
        length = takeWordedLength(tokens);
    }
    return tokens.isAtEnd() ? length : std::nullopt;
}

} // namespace kithbook
