// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include "core/notes/textwords.h"

#include <algorithm>

namespace kithbook {

namespace {

constexpr qsizetype kLongestWord = 64;
constexpr qsizetype kLongestShorthand = 5; // SSDI, WRAP
constexpr qsizetype kLongestPrefix = 3;    // co-, ex-, non-

QSet<QString> comparableWords(const QStringList& texts)
{
    QSet<QString> words;
    for (const QString& text : texts) {
        for (const Mark& mark : wordsIn(text)) {
            words.insert(comparable(QStringView(text).sliced(mark.at, mark.length)));
        }
    }
    return words;
}

/// As dictionaries have it: comparable() but for the case.
QString spelled(QStringView word)
{
    QString plain = word.toString();
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    plain.replace(u'\u2019', u'\'');
    return plain.normalized(QString::NormalizationForm_C);
}

bool isNoWord(QStringView word)
{
    const auto isDigit = [](QChar c) { return c.isNumber(); };
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return word.size() == 1 || word.size() > kLongestWord ||
           std::any_of(word.begin(), word.end(), isDigit) ||
           (word.size() <= kLongestShorthand && std::all_of(word.begin(), word.end(), isCapital));
}

/// "example.org" and not "end.And": a point between two letters, the second a small one.
bool hasInnerPoint(QStringView piece)
{
    for (qsizetype i = 1; i + 1 < piece.size(); ++i) {
        if (piece[i] == u'.' && piece[i - 1].isLetterOrNumber() && piece[i + 1].isLower()) {
            return true;
        }
    }
    return false;
}

bool isAddress(QStringView piece)
{
    return piece.contains(u'@') || piece.contains(QLatin1StringView("://")) ||
           piece.startsWith(u'#') || hasInnerPoint(piece);
}

/// Tells of words, asked for in order, whether they are part of an address.
class Addresses
{
public:
    explicit Addresses(QStringView text) : m_text(text) {}

    [[nodiscard]] bool hold(const Mark& word)
    {
        if (word.at >= m_pieceEnd) {
            qsizetype start = word.at;
            while (start > 0 && !m_text[start - 1].isSpace()) {
                --start;
            }
            m_pieceEnd = word.end();
            while (m_pieceEnd < m_text.size() && !m_text[m_pieceEnd].isSpace()) {
                ++m_pieceEnd;
            }
            m_isAddress = isAddress(m_text.sliced(start, m_pieceEnd - start));
        }
        return m_isAddress;
    }

private:
    QStringView m_text;
    qsizetype m_pieceEnd = 0;
    bool m_isAddress = false;
};

bool isHyphenated(QStringView text, const Mark& one, const Mark& next)
{
    return next.at == one.end() + 1 && isHyphen(text[one.end()]);
}

} // namespace

Spelling::Spelling(QStringList locales, QString folder)
    : m_locales(std::move(locales)), m_folder(std::move(folder))
{
}

QStringList Spelling::languages()
{
    load();
    QStringList all;
    for (const auto& dictionary : m_dictionaries) {
        all += dictionary->language();
    }
    return all;
}

void Spelling::setOwnWords(const QStringList& words)
{
    m_own = comparableWords(words);
}

void Spelling::setNames(const QStringList& names)
{
    m_names = comparableWords(names);
}

std::vector<Mark> Spelling::check(QStringView text)
{
    load();
    std::vector<Mark> found;
    if (m_dictionaries.empty()) {
        return found;
    }
    Addresses addresses(text);
    const std::vector<Mark> words = wordsIn(text);
    for (size_t first = 0; first < words.size();) {
        size_t last = first;
        while (last + 1 < words.size() && isHyphenated(text, words[last], words[last + 1])) {
            ++last;
        }
        const Mark whole{words[first].at, words[last].end() - words[first].at};
        const bool isFineWhole =
            addresses.hold(whole) || (last > first && whole.length <= kLongestWord &&
                                      isFine(text.sliced(whole.at, whole.length)));
        for (size_t i = first; i <= last && !isFineWhole; ++i) {
            const bool isPrefix = last > first && words[i].length <= kLongestPrefix;
            if (!isPrefix && !isFine(text.sliced(words[i].at, words[i].length))) {
                found.push_back(words[i]);
            }
        }
        first = last + 1;
    }
    return found;
}

QStringList Spelling::suggestions(QStringView word)
{
    load();
    std::vector<QStringList> each;
    each.reserve(m_dictionaries.size());
    qsizetype most = 0;
    for (const auto& dictionary : m_dictionaries) {
        each.push_back(word.size() > kLongestWord ? QStringList()
                                                  : dictionary->suggestions(spelled(word)));
        most = std::max(most, each.back().size());
    }
    // The best of each before the second of any.
    QStringList all;
    for (qsizetype rank = 0; rank < most; ++rank) {
        for (const QStringList& list : each) {
            if (rank < list.size() && !all.contains(list[rank]) && all.size() < kMostSuggestions) {
                all += list[rank];
            }
        }
    }
    return all;
}

void Spelling::load()
{
    if (m_isLoaded) {
        return;
    }
    m_isLoaded = true;
    for (const QString& locale : m_locales) {
        const QString language = locale.section(u'_', 0, 0);
        const bool isThere =
            std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
                        [&](const auto& one) { return one->language() == language; });
        if (auto dictionary = isThere ? nullptr : Dictionary::open(m_folder, locale)) {
            m_dictionaries.push_back(std::move(dictionary));
        }
    }
}

bool Spelling::isFine(QStringView word) const
{
    if (isNoWord(word)) {
        return true;
    }
    const QString plain = spelled(word);
    return isOwn(plain) ||
           std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
                       [&plain](const auto& dictionary) { return dictionary->knows(plain); });
}

bool Spelling::isOwn(const QString& word) const
{
    if (m_own.isEmpty() && m_names.isEmpty()) {
        return false;
    }
    QString plain = comparable(word);
    if (plain.endsWith(QLatin1StringView("'s"))) {
        plain.chop(2);
    }
    return m_own.contains(plain) || m_names.contains(plain);
}

} // namespace kithbook
