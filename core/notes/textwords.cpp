// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwords.h"

#include "core/base/codepoint.h"

#include <algorithm>

namespace kithbook {

namespace {

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC';
}

bool isUnseen(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

bool beginsWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) && !isApostrophe(c);
}

bool continuesWord(char32_t c)
{
    return beginsWord(c) || QChar::isMark(c);
}

/// Behind the letters from `at` on.
qsizetype endOfLetters(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const CodePoint point = codePointAt(text, at);
        if (!continuesWord(point.value)) {
            break;
        }
        at += point.units;
    }
    return at;
}

/// Behind what joins the letters before `at` to others, or `at` when nothing does.
qsizetype endOfJoint(QStringView text, qsizetype at)
{
    qsizetype end = at;
    bool apostrophe = false;
    while (end < text.size()) {
        const CodePoint point = codePointAt(text, end);
        if (isApostrophe(point.value) && !apostrophe) {
            apostrophe = true;
        } else if (!isUnseen(point.value)) {
            return continuesWord(point.value) ? end : at;
        }
        end += point.units;
    }
    return at;
}

qsizetype endOfWord(QStringView text, qsizetype start)
{
    qsizetype end = endOfLetters(text, start);
    for (qsizetype next = endOfJoint(text, end); next > end; next = endOfJoint(text, end)) {
        end = endOfLetters(text, next);
    }
    return end;
}

bool isPlainLower(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'\'';
    });
}

} // namespace

std::vector<Mark> wordsIn(QStringView text)
{
    std::vector<Mark> words;
    words.reserve(static_cast<size_t>(text.size() / 5));
    qsizetype at = 0;
    while (at < text.size()) {
        const CodePoint point = codePointAt(text, at);
        if (!beginsWord(point.value)) {
            at += point.units;
            continue;
        }
        const qsizetype end = endOfWord(text, at);
        words.push_back({at, end - at});
        at = end;
    }
    return words;
}

QString comparable(QStringView word)
{
    if (isPlainLower(word)) {
        return word.toString();
    }
    QString bare = word.toString();
    bare.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    bare = bare.normalized(QString::NormalizationForm_C).toCaseFolded();
    bare.replace(u'\u2019', u'\'');
    bare.replace(u'\u02BC', u'\'');
    return bare;
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isCapitalized(QStringView word)
{
    return !word.isEmpty() && (word.front().isUpper() || word.front().isTitleCase()) &&
           (word.size() == 1 ||
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }));
}

} // namespace kithbook
