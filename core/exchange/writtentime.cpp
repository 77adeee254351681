// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtentime.h"

#include "core/base/text.h"

#include <QTime>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace kithbook {

namespace {

constexpr int kMinutesInHour = 60;

/// A run of digits, a run of letters, or one sign; white space only parts them.
struct Token
{
    enum class Kind { Number, Word, Sign } kind;
    QStringView text;

    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isSign(char16_t sign) const
    {
        return kind == Kind::Sign && text.front() == sign;
    }
    [[nodiscard]] int number() const { return text.toInt(); }
};

/// A day, a time and an offset take 15; what is longer is something else.
constexpr qsizetype kMostTokens = 24;
/// More digits are in no day or time, and would not fit in an int.
constexpr qsizetype kMostDigits = 8;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// Goes through the tokens from left to right. Every take...() either takes what it is named for or
/// leaves the place as it was.
class Tokens
{
public:
    /// `text` is folded() and outlives this.
    explicit Tokens(const QString& text);

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] const Token* peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }
    void skip() { ++m_at; }
    using Words = std::initializer_list<QLatin1StringView>;

    [[nodiscard]] bool takeSign(char16_t sign);
    [[nodiscard]] bool takeWord(Words words);
    [[nodiscard]] std::optional<int> takeNumber(qsizetype mostDigits);
    // What may be there and says nothing.
    void passSign(char16_t sign) { m_at += peek() != nullptr && peek()->isSign(sign) ? 1 : 0; }
    void passWord(Words words) { m_at += isOneOf(words) ? 1 : 0; }
    void passNumber() { m_at += peek() != nullptr && peek()->isNumber() ? 1 : 0; }
    /// Tries something that may turn out not to be there.
    template <typename Take>
    [[nodiscard]] auto attempt(Take take)
    {
        const qsizetype before = m_at;
        auto taken = take();
        if (!taken) {
            m_at = before;
        }
        return taken;
    }

private:
    [[nodiscard]] bool isOneOf(Words words) const;

    QVarLengthArray<Token, kMostTokens> m_tokens;
    qsizetype m_at = 0;
};

Tokens::Tokens(const QString& text)
{
    const QStringView all(text);
    qsizetype at = 0;
    const auto run = [&](auto belongs) {
        const qsizetype start = at;
        while (at < all.size() && belongs(all[at])) {
            ++at;
        }
        return all.sliced(start, at - start);
    };
    while (at < all.size()) {
        if (all[at].isSpace()) {
            ++at;
        } else if (isDigit(all[at])) {
            m_tokens.append(Token{Token::Kind::Number, run(isDigit)});
        } else if (all[at].isLetter()) {
            m_tokens.append(Token{Token::Kind::Word, run([](QChar c) { return c.isLetter(); })});
        } else {
            m_tokens.append(Token{Token::Kind::Sign, all.sliced(at++, 1)});
        }
        if (m_tokens.size() > kMostTokens ||
            (!m_tokens.isEmpty() && m_tokens.back().text.size() > kMostDigits &&
             m_tokens.back().isNumber())) {
            m_tokens.clear(); // nothing can be read from nothing
            return;
        }
    }
}

bool Tokens::isOneOf(Words words) const
{
    return !isAtEnd() && peek()->isWord() &&
           std::find(words.begin(), words.end(), peek()->text) != words.end();
}

bool Tokens::takeSign(char16_t sign)
{
    const bool isThere = !isAtEnd() && peek()->isSign(sign);
    m_at += isThere ? 1 : 0;
    return isThere;
}

bool Tokens::takeWord(Words words)
{
    const bool isThere = isOneOf(words);
    m_at += isThere ? 1 : 0;
    return isThere;
}

std::optional<int> Tokens::takeNumber(qsizetype mostDigits)
{
    if (isAtEnd() || !peek()->isNumber() || peek()->text.size() > mostDigits) {
        return std::nullopt;
    }
    return m_tokens[m_at++].number();
}

constexpr QLatin1StringView operator""_l(const char* text, size_t size)
{
    return QLatin1StringView(text, static_cast<qsizetype>(size));
}

/// Whole, or its beginning of three letters or more.
bool isShortFor(QStringView text, QLatin1StringView word)
{
    return text.size() >= 3 && word.startsWith(text);
}

/// 1 to 12, 0 for what is no month.
int monthNamed(QStringView text)
{
    constexpr std::array kEnglish{"january"_l,   "february"_l, "march"_l,    "april"_l,
                                  "may"_l,       "june"_l,     "july"_l,     "august"_l,
                                  "september"_l, "october"_l,  "november"_l, "december"_l};
    constexpr std::array kSpanish{"enero"_l,      "febrero"_l, "marzo"_l,     "abril"_l,
                                  "mayo"_l,       "junio"_l,   "julio"_l,     "agosto"_l,
                                  "septiembre"_l, "octubre"_l, "noviembre"_l, "diciembre"_l};
    for (size_t i = 0; i < kEnglish.size(); ++i) {
        if (isShortFor(text, kEnglish[i]) || isShortFor(text, kSpanish[i])) {
            return static_cast<int>(i) + 1;
        }
    }
    return text == "sept"_l || isShortFor(text, "setiembre"_l) ? 9 : 0;
}

bool isWeekday(QStringView text)
{
    constexpr std::array kNames{"monday"_l, "tuesday"_l,   "wednesday"_l, "thursday"_l,
                                "friday"_l, "saturday"_l,  "sunday"_l,    "lunes"_l,
                                "martes"_l, "miercoles"_l, "jueves"_l,    "viernes"_l,
                                "sabado"_l, "domingo"_l};
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](QLatin1StringView name) { return isShortFor(text, name); });
}

/// A year of two digits is in the century around today: 26 is 2026, 74 is 1974.
int wholeYear(const Token& token)
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
    QVarLengthArray<Token, 3> parts;

    [[nodiscard]] bool isAllDigits() const
    {
        return std::all_of(parts.begin(), parts.end(),
                           [](const Token& part) { return part.isNumber(); });
    }
    [[nodiscard]] bool hasYearInFront() const { return parts.front().text.size() > 2; }
};

void takeWeekday(Tokens& tokens)
{
    const Token* first = tokens.peek();
    const Token* second = tokens.peek(1);
    // "mar 3" is a day in March, "mar, 3 may" a Tuesday in Spanish.
    if (first != nullptr && first->isWord() && isWeekday(first->text) &&
        (monthNamed(first->text) == 0 || (second != nullptr && second->isSign(u',')))) {
        tokens.skip();
        tokens.passSign(u'.');
        tokens.passSign(u',');
    }
}

void takeBetweenParts(Tokens& tokens)
{
    tokens.passWord({"st"_l, "nd"_l, "rd"_l, "th"_l});
    tokens.passSign(u'.'); // of "Feb." or "3."
    for (const char16_t sign : {u',', u'/', u'-'}) {
        tokens.passSign(sign);
    }
    tokens.passWord({"of"_l, "de"_l, "del"_l});
}

std::optional<DayParts> takeParts(Tokens& tokens)
{
    DayParts day;
    takeWeekday(tokens);
    while (day.parts.size() < 3) {
        const Token* part = tokens.peek();
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
    QVarLengthArray<Token, 3> numbers;
    for (const Token& part : day.parts) {
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
    const Token& year = yearFirst ? numbers.front() : numbers.back();
    const Token& dayOfMonth = yearFirst ? numbers.back() : numbers.front();
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

std::optional<QDate> takeDay(Tokens& tokens, DayOrder order)
{
    if (const Token* only = tokens.peek();
        only != nullptr && only->isNumber() && only->text.size() == kMostDigits) {
        const QDate day = sensible(only->text.first(4).toInt(), only->text.sliced(4, 2).toInt(),
                                   only->text.sliced(6).toInt());
        tokens.skip();
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    const auto parts = takeParts(tokens);
    const QDate day = parts ? dayFrom(*parts, order) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

enum class Half { Morning, Afternoon };

/// "pm", "p.m.", "p. m."
std::optional<Half> takeHalf(Tokens& tokens)
{
    const auto half = tokens.attempt([&]() -> std::optional<Half> {
        if (tokens.takeWord({"am"_l})) {
            return Half::Morning;
        }
        if (tokens.takeWord({"pm"_l})) {
            return Half::Afternoon;
        }
        const bool isMorning = tokens.takeWord({"a"_l});
        if (!isMorning && !tokens.takeWord({"p"_l})) {
            return std::nullopt;
        }
        tokens.passSign(u'.');
        if (!tokens.takeWord({"m"_l})) {
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
void passFraction(Tokens& tokens)
{
    const Token* digits = tokens.peek(1);
    if (tokens.peek() != nullptr && tokens.peek()->isSign(u'.') && digits != nullptr &&
        digits->isNumber()) {
        tokens.skip();
        tokens.skip();
    }
}

/// Minutes and, passed over, seconds behind an hour.
std::optional<int> takeMinutesOfHour(Tokens& tokens)
{
    return tokens.attempt([&]() -> std::optional<int> {
        if (!tokens.takeSign(u':') && !tokens.takeSign(u'.') && !tokens.takeWord({"h"_l})) {
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

std::optional<int> takeTime(Tokens& tokens)
{
    const Token* first = tokens.peek();
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
std::optional<int> takeOffset(Tokens& tokens)
{
    if (tokens.takeWord({"z"_l, "utc"_l})) {
        return 0;
    }
    const bool isBehind = tokens.takeSign(u'-');
    if (!isBehind && !tokens.takeSign(u'+')) {
        return std::nullopt;
    }
    const Token* digits = tokens.peek();
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

/// Decimal fractions with a point or a comma.
std::optional<double> takeDecimal(Tokens& tokens)
{
    const auto whole = tokens.takeNumber(kMostDigits);
    if (!whole) {
        return std::nullopt;
    }
    double value = *whole;
    const auto fraction = tokens.attempt([&]() -> std::optional<double> {
        if (!tokens.takeSign(u'.') && !tokens.takeSign(u',')) {
            return std::nullopt;
        }
        const Token* digits = tokens.peek();
        const auto number = tokens.takeNumber(kMostDigits);
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

void passMinuteWord(Tokens& tokens)
{
    tokens.passWord({"m"_l, "min"_l, "mins"_l, "minute"_l, "minutes"_l, "minuto"_l, "minutos"_l});
    tokens.passSign(u'.');
}

bool passHourWord(Tokens& tokens)
{
    const bool isThere =
        tokens.takeWord({"h"_l, "hr"_l, "hrs"_l, "hour"_l, "hours"_l, "hora"_l, "horas"_l});
    tokens.passSign(u'.');
    return isThere;
}

/// "1:10" and, as durations are shown, "0:45:00".
std::optional<int> takeClockLength(Tokens& tokens)
{
    const auto hours = tokens.takeNumber(2);
    if (!hours || !tokens.takeSign(u':')) {
        return std::nullopt;
    }
    const auto minutes = tokens.takeNumber(2);
    if (!minutes || *minutes >= kMinutesInHour) {
        return std::nullopt;
    }
    if (tokens.takeSign(u':')) {
        tokens.passNumber();
    }
    return *hours * kMinutesInHour + *minutes;
}

std::optional<int> takeWordedLength(Tokens& tokens)
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
    return wholeMinutes(*number * kMinutesInHour + rest);
}

} // namespace

void DayEvidence::look(const QString& cell)
{
    // Most cells are no days: those are to cost nothing.
    constexpr qsizetype kLongest = 40;
    if (cell.size() > kLongest || std::none_of(cell.begin(), cell.end(), isDigit)) {
        return;
    }
    const QString text = folded(cell);
    Tokens tokens(text);
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

std::optional<WrittenMoment> writtenMoment(const QString& text, DayOrder order)
{
    const QString plain = folded(text);
    Tokens tokens(plain);
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
    tokens.passWord({"t"_l, "at"_l, "a"_l});
    tokens.passWord({"las"_l, "la"_l});
    moment.minute = takeTime(tokens);
    if (moment.minute && !tokens.isAtEnd()) {
        moment.offsetMinutes = takeOffset(tokens);
    }
    return moment.minute && tokens.isAtEnd() ? std::optional(moment) : std::nullopt;
}

std::optional<int> writtenMinute(const QString& text)
{
    const QString plain = folded(text);
    Tokens tokens(plain);
    const auto minute = takeTime(tokens);
    tokens.passWord({"h"_l, "hrs"_l, "hs"_l});
    return tokens.isAtEnd() ? minute : std::nullopt;
}

std::optional<int> writtenLength(const QString& text)
{
    const QString plain = folded(text);
    Tokens tokens(plain);
    auto length = tokens.attempt([&] { return takeClockLength(tokens); });
    if (length) {
        passHourWord(tokens);
    } else {
        length = takeWordedLength(tokens);
    }
    return tokens.isAtEnd() ? length : std::nullopt;
}

} // namespace kithbook
