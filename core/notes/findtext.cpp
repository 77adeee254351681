// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findtext.h"

#include "core/base/text.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace kithbook {

namespace {

/// A word and where it stands; `folded` lies in the Words it belongs to.
struct Word
{
    Mark mark;
    QStringView folded;
};

constexpr char16_t kAsciiEnd = 0x80;

bool joinsWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) ||
           (c >= kAsciiEnd && QChar::category(c) == QChar::Mark_NonSpacing);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < kAsciiEnd; });
}

/// The words of a text one by one: letters and digits, with the marks on them.
class WordReader
{
public:
    explicit WordReader(QStringView text) : m_text(text) {}

    /// False after the last word.
    [[nodiscard]] bool next(Mark& word)
    {
        while (!atEnd() && !QChar::isLetterOrNumber(character())) {
            m_at += width();
        }
        const qsizetype start = m_at;
        while (!atEnd() && joinsWord(character())) {
            m_at += width();
        }
        word = {start, m_at - start};
        return m_at > start;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] qsizetype width() const
    {
        const bool isPair = m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() &&
                            m_text[m_at + 1].isLowSurrogate();
        return isPair ? 2 : 1;
    }
    [[nodiscard]] char32_t character() const
    {
        return width() == 2 ? QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1])
                            : m_text[m_at].unicode();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// The words of a text as they are read, folded. Most are plain Latin letters and a find reads some
/// thousand of them, so these lie in one copy of the text.
class Words
{
public:
    explicit Words(QStringView text) : m_lowered(text.toString()), m_reader(text) {}
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    /// False after the last word.
    [[nodiscard]] bool readOne()
    {
        Mark mark;
        if (!m_reader.next(mark)) {
            return false;
        }
        for (qsizetype i = mark.at; i < mark.at + mark.length; ++i) {
            const QChar c = std::as_const(m_lowered)[i];
            if (c >= u'A' && c <= u'Z') {
                m_lowered[i] = QChar(c.unicode() | 0x20);
            }
        }
        const QStringView lowered = QStringView(m_lowered).sliced(mark.at, mark.length);
        m_list.push_back({mark, isAscii(lowered) ? lowered : keep(folded(lowered.toString()))});
        return true;
    }
    /// Those that were read.
    [[nodiscard]] const std::vector<Word>& list() const { return m_list; }

private:
    [[nodiscard]] QStringView keep(QString word) { return m_kept.emplace_back(std::move(word)); }

    QString m_lowered;
    WordReader m_reader;
    std::deque<QString> m_kept; ///< stay where they are
    std::vector<Word> m_list;
};

/// Straight and typographic double quotation marks: a phone keyboard types the latter.
bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' ||
           c == u'\u00BB';
}

std::vector<Mark> joined(std::vector<Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
        return a.at != b.at ? a.at < b.at : a.length > b.length;
    });
    std::vector<Mark> apart;
    for (const Mark& mark : marks) {
        if (apart.empty() || mark.at >= apart.back().at + apart.back().length) {
            apart.push_back(mark);
        } else {
            Mark& last = apart.back();
            last.length = std::max(last.length, mark.at + mark.length - last.at);
        }
    }
    return apart;
}

/// The terms looked up in one text, word by word.
class Search
{
public:
    Search(const std::vector<FindText::Term>& terms, const QString& text)
        : m_terms(terms), m_words(text), m_found(terms.size(), false)
    {
    }

    /// Until the end, or until a word begins more than `span` units behind the first mark.
    void read(qsizetype span)
    {
        while (m_words.readOne() && !isPast(m_words.list().back().mark.at, span)) {
            for (size_t i = 0; i < m_terms.size(); ++i) {
                if (endsHere(m_terms[i])) {
                    m_found[i] = true;
                    m_marks.push_back(reach(m_terms[i].words.size()));
                }
            }
        }
    }
    [[nodiscard]] bool foundAll() const
    {
        return std::all_of(m_found.begin(), m_found.end(), [](bool found) { return found; });
    }
    [[nodiscard]] std::vector<Mark> marks() const { return joined(m_marks); }

private:
    [[nodiscard]] bool isPast(qsizetype at, qsizetype span) const
    {
        return !m_marks.empty() && at - m_marks.front().at > span;
    }
    /// The last word first: it is the one that differs.
    [[nodiscard]] bool endsHere(const FindText::Term& term) const
    {
        const std::vector<Word>& read = m_words.list();
        const QString& last = term.words.back();
        const QStringView word = read.back().folded;
        return (term.isPrefix ? word.startsWith(last) : word == last) &&
               read.size() >= term.words.size() &&
               std::equal(
                   term.words.rbegin() + 1, term.words.rend(), read.rbegin() + 1,
                   [](const QString& wanted, const Word& at) { return at.folded == wanted; });
    }
    /// The last `words` words as one mark.
    [[nodiscard]] Mark reach(size_t words) const
    {
        const std::vector<Word>& read = m_words.list();
        const qsizetype at = read[read.size() - words].mark.at;
        return {at, read.back().mark.at + read.back().mark.length - at};
    }

    const std::vector<FindText::Term>& m_terms;
    Words m_words;
    std::vector<bool> m_found;
    std::vector<Mark> m_marks;
};

} // namespace

Result<FindText> FindText::parse(const QString& typed)
{
    const auto text = plainText(typed, kLongest, QLatin1StringView("find"));
    if (!text) {
        return passOn(text);
    }
    FindText find;
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= text->size(); ++i) {
        const bool atEnd = i == text->size();
        const bool atQuote = !atEnd && isQuote(text->at(i));
        if (atEnd || atQuote || (!quoted && text->at(i).isSpace())) {
            find.add(QStringView(*text).sliced(start, i - start), atEnd);
            start = i + 1;
            quoted = atQuote != quoted;
        }
    }
    return find.m_terms.empty() ? Result<FindText>(fail(Code::NothingToFind)) : find;
}

void FindText::add(QStringView words, bool isPrefix)
{
    Term term;
    Words read(words);
    while (read.readOne()) {
        term.words.push_back(read.list().back().folded.toString());
    }
    if (term.words.empty()) {
        return;
    }
    term.quoted = words.toString();
    term.isPrefix = isPrefix && !words.back().isSpace() && term.words.back().size() >= kPrefixFrom;
    m_terms.push_back(std::move(term));
}

QString FindText::expression() const
{
    QString expression;
    for (const Term& term : m_terms) {
        expression += QLatin1StringView(expression.isEmpty() ? "\"" : " \"") + term.quoted +
                      QLatin1StringView(term.isPrefix ? "\"*" : "\"");
    }
    return expression;
}

Marks FindText::marksIn(const QString& text) const
{
    Search search(m_terms, text);
    search.read(text.size());
    return {search.marks(), search.foundAll()};
}

std::vector<Mark> FindText::firstMarksIn(const QString& text, qsizetype span) const
{
    Search search(m_terms, text);
    search.read(span);
    return search.marks();
}

} // namespace kithbook
