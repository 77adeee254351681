// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findtext.h"

#include "core/base/text.h"

#include <algorithm>
#include <deque>

namespace kithbook {

namespace {

/// A word and where it stands; `folded` lies in the Words it belongs to.
struct Word
{
    Mark mark;
    QStringView folded;
};

bool joinsWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_NonSpacing;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
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

/// The words of a text, folded. Most are plain Latin letters and a find reads some thousand of
/// them, so these lie in one copy of the text.
class Words
{
public:
    explicit Words(QStringView text) : m_lowered(text.toString())
    {
        for (QChar& c : m_lowered) {
            c = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
        }
        Mark mark;
        for (WordReader reader(text); reader.next(mark);) {
            const QStringView lowered = QStringView(m_lowered).sliced(mark.at, mark.length);
            m_list.push_back({mark, isAscii(lowered) ? lowered : keep(folded(lowered.toString()))});
        }
    }
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    [[nodiscard]] const std::vector<Word>& list() const { return m_list; }

private:
    [[nodiscard]] QStringView keep(QString word) { return m_kept.emplace_back(std::move(word)); }

    QString m_lowered;
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
    const Words read(words);
    for (const Word& word : read.list()) {
        term.words.push_back(word.folded.toString());
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
    const Words read(text);
    const std::vector<Word>& words = read.list();
    Marks marks{{}, true};
    for (const Term& term : m_terms) {
        const size_t before = marks.at.size();
        const size_t length = term.words.size();
        for (size_t i = 0; i + length <= words.size(); ++i) {
            const bool fits = std::equal(term.words.begin(), term.words.end(),
                                         words.begin() + static_cast<ptrdiff_t>(i),
                                         [&](const QString& wanted, const Word& word) {
                                             return term.isPrefix && &wanted == &term.words.back()
                                                        ? word.folded.startsWith(wanted)
                                                        : word.folded == wanted;
                                         });
            if (fits) {
                const Mark& last = words[i + length - 1].mark;
                const qsizetype at = words[i].mark.at;
                marks.at.push_back({at, last.at + last.length - at});
            }
        }
        marks.complete = marks.complete && marks.at.size() > before;
    }
    marks.at = joined(std::move(marks.at));
    return marks;
}

} // namespace kithbook
