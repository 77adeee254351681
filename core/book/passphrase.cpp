// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase.h"

#include "core/book/scratchtext.h"
#include "core/book/wordlists.h"

#include <algorithm>
#include <sodium.h>
#include <vector>
#include <zxcvbn.h>

namespace kithbook {

namespace {

/// zxcvbn looks closely at the first hundred characters; more can only add strength, and time.
constexpr qsizetype kJudgedLength = 256;
constexpr int kSuggestedWords = 6;
constexpr qsizetype kLongestPhraseWord = 10; // with its space

/// One byte per character. zxcvbn takes UTF-8 for eight random bits a byte, which makes one
/// Cyrillic word look like a strong passphrase; and it stops at NUL, so that one is replaced.
QByteArray bytesToJudge(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(std::min(text.size(), kJudgedLength));
    for (qsizetype at = 0; at < text.size() && bytes.size() < kJudgedLength; ++at) {
        if (text[at].isHighSurrogate()) {
            continue;
        }
        const char16_t unit = text[at].unicode();
        const unsigned byte = unit < 0x80 ? unit : 0x80U | (unit & 0x7fU);
        bytes.append(static_cast<char>(byte == 0 ? 1 : byte));
    }
    return bytes;
}

/// Every part of every name, as typed and in lower case.
QList<QByteArray> dictionaryOf(const QStringList& userWords)
{
    QList<QByteArray> dictionary{"kithbook", "kith", "passphrase", "caseload", "peer", "support"};
    for (const QString& words : userWords) {
        for (const QString& word : words.simplified().split(QChar::Space, Qt::SkipEmptyParts)) {
            dictionary << bytesToJudge(word.toLower()) << bytesToJudge(word);
        }
    }
    return dictionary;
}

double bitsOf(const QByteArray& bytes, const QStringList& userWords)
{
    const QList<QByteArray> dictionary = dictionaryOf(userWords);
    std::vector<const char*> words;
    for (const QByteArray& word : dictionary) {
        words.push_back(word.constData());
    }
    words.push_back(nullptr);
    return ZxcvbnMatch(bytes.constData(), words.data(), nullptr);
}

qsizetype codePointsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

PassphraseFault faultOf(const QByteArray& bytes, double bits, qsizetype length)
{
    if (length < kMinPassphraseLength) {
        return PassphraseFault::TooShort;
    }
    if (bits >= kMinPassphraseBits) {
        return PassphraseFault::None;
    }
    return bitsOf(bytes, {}) >= kMinPassphraseBits ? PassphraseFault::IsYourWords
                                                   : PassphraseFault::TooEasy;
}

} // namespace

QLatin1StringView faultName(PassphraseFault fault)
{
    switch (fault) {
    case PassphraseFault::None:
        return {};
    case PassphraseFault::NotText:
        return QLatin1StringView("not_text");
    case PassphraseFault::TooShort:
        return QLatin1StringView("too_short");
    case PassphraseFault::TooEasy:
        return QLatin1StringView("too_easy");
    case PassphraseFault::IsYourWords:
        return QLatin1StringView("is_your_words");
    }
    return {};
}

SecretBytes normalizedPassphrase(const QString& typed)
{
    const ScratchText form(typed, typed.normalized(QString::NormalizationForm_KC));
    QByteArray utf8 = form.text().toUtf8();
    SecretBytes passphrase = SecretBytes::copyOf(utf8);
    wipe(utf8);
    return passphrase;
}

Strength judge(const QString& typed, const QStringList& userWords)
{
    if (!typed.isValidUtf16()) {
        return {.bits = 0, .length = typed.size(), .fault = PassphraseFault::NotText};
    }
    const ScratchText form(typed, typed.normalized(QString::NormalizationForm_KC));
    QByteArray bytes = bytesToJudge(form.text());
    Strength strength{.bits = bitsOf(bytes, userWords), .length = codePointsIn(form.text())};
    strength.fault = faultOf(bytes, strength.bits, strength.length);
    wipe(bytes);
    return strength;
}

QString suggestPassphrase(const QStringList& userWords)
{
    const auto words = phraseWords();
    QString phrase;
    do {
        wipe(phrase);
        phrase.reserve(kSuggestedWords * kLongestPhraseWord); // or growing leaves copies behind
        for (int i = 0; i < kSuggestedWords; ++i) {
            const auto pick = randombytes_uniform(static_cast<quint32>(words.size()));
            phrase += (i == 0 ? QString() : QString(QChar::Space)) + words[pick];
        }
        // A handful in a million are made of very common words only; those are drawn again.
    } while (!judge(phrase, userWords).enough());
    return phrase;
}

} // namespace kithbook
