// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <QVarLengthArray>

#include <initializer_list>
#include <optional>

namespace kithbook {

// What days, times and lengths are read from (writtentime.h).

/// 0 to 9, of no other script.
constexpr bool isPlainDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// A run of digits, a run of letters, or one sign; white space only parts them.
struct WrittenToken
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

/// Goes through the tokens from left to right. Every take...() either takes what it is named for or
/// leaves the place as it was.
class WrittenTokens
{
public:
    /// A day, a time and an offset take 15; what is longer is something else.
    static constexpr qsizetype kMost = 24;
    /// More digits are in no day or time, and would not fit in an int.
    static constexpr qsizetype kMostDigits = 8;

    /// `text` is folded() and outlives this.
    explicit WrittenTokens(const QString& text);

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] const WrittenToken* peek(qsizetype ahead = 0) const
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

    QVarLengthArray<WrittenToken, kMost> m_tokens;
    qsizetype m_at = 0;
};

} // namespace kithbook
