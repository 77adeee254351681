// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtentokens.h"

#include <algorithm>

namespace kithbook {

WrittenTokens::WrittenTokens(const QString& text)
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
        } else if (isPlainDigit(all[at])) {
            m_tokens.append(WrittenToken{WrittenToken::Kind::Number, run(isPlainDigit)});
        } else if (all[at].isLetter()) {
            m_tokens.append(
                WrittenToken{WrittenToken::Kind::Word, run([](QChar c) { return c.isLetter(); })});
        } else {
            m_tokens.append(WrittenToken{WrittenToken::Kind::Sign, all.sliced(at++, 1)});
        }
        if (m_tokens.size() > kMost ||
            (!m_tokens.isEmpty() && m_tokens.back().text.size() > kMostDigits &&
             m_tokens.back().isNumber())) {
            m_tokens.clear(); // nothing can be read from nothing
            return;
        }
    }
}

bool WrittenTokens::isOneOf(Words words) const
{
    return !isAtEnd() && peek()->isWord() &&
           std::find(words.begin(), words.end(), peek()->text) != words.end();
}

bool WrittenTokens::takeSign(char16_t sign)
{
    const bool isThere = !isAtEnd() && peek()->isSign(sign);
    m_at += isThere ? 1 : 0;
    return isThere;
}

bool WrittenTokens::takeWord(Words words)
{
    const bool isThere = isOneOf(words);
    m_at += isThere ? 1 : 0;
    return isThere;
}

std::optional<int> WrittenTokens::takeNumber(qsizetype mostDigits)
{
    if (isAtEnd() || !peek()->isNumber() || peek()->text.size() > mostDigits) {
        return std::nullopt;
    }
    return m_tokens[m_at++].number();
}

} // namespace kithbook
