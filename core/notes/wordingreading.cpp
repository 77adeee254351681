// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for the words of the lists in one text.
#include "core/notes/quotations.h"
#include "core/notes/textwords.h"
#include "core/notes/wordingcheck.h"

#include <algorithm>
#include <array>

namespace kithbook {

/// One text being looked at.
class WordingCheck::Reading
{
public:
    Reading(const WordingCheck& check, QStringView text, const WordingContext& context)
        : m_check(check), m_text(text), m_context(context)
    {
        chooseLists();
        readNames();
        readWords();
        silenceQuotations();
    }

    [[nodiscard]] std::vector<WordToLookAt> found() const
    {
        std::vector<WordToLookAt> all;
        for (size_t i = 0; i < m_words.size();) {
            const auto phrase = phraseAt(i);
            if (phrase < m_check.m_phrases.size()) {
                all.push_back(described(m_check.m_phrases[phrase], i));
                i += m_check.m_phrases[phrase].words.size();
            } else {
                ++i;
            }
        }
        return all;
    }

private:
    struct Word
    {
        Mark mark;
        int id = kNoId;
        int sentence = 0;
        bool joined = false; ///< to the one before, by a hyphen
        bool silent = false; ///< quoted, a name, or part of an address
    };

    void chooseLists()
    {
        for (const WordingList& list : m_check.m_lists) {
            m_isActive.push_back(std::any_of(
                m_context.languages.begin(), m_context.languages.end(), [&](const QString& name) {
                    return name.section(u'_', 0, 0).section(u'-', 0, 0) == list.language;
                }));
        }
    }

    void readNames()
    {
        for (const QString& name : m_context.names) {
            for (const Mark& mark : wordsIn(name)) {
                m_names.insert(comparable(QStringView(name).sliced(mark.at, mark.length)));
            }
        }
    }

    void readWords()
    {
        const std::vector<Mark> marks = wordsIn(m_text);
        m_words.reserve(marks.size());
        int sentence = 0;
        for (const Mark& mark : marks) {
            const qsizetype before = m_words.empty() ? 0 : m_words.back().mark.end();
            const QStringView gap = m_text.sliced(before, mark.at - before);
            const QStringView letters = m_text.sliced(mark.at, mark.length);
            const bool capital = isCapitalized(letters);
            const bool ended = !m_words.empty() && endsSentence(gap, capital);
            sentence += ended ? 1 : 0;
            const bool sentenceBegins = m_words.empty() || ended || gap.contains(u':');
            const QString plain = comparable(letters);
            const bool joined = !m_words.empty() && isHyphenOnly(gap);
            Word word{mark, m_check.idOf(plain), sentence, joined, false};
            word.silent = (capital && (!sentenceBegins || isName(plain))) || isPartOfAddress(mark);
            m_words.push_back(word);
        }
    }

    [[nodiscard]] bool isName(const QString& plain) const
    {
        return m_names.contains(plain) ||
               (plain.endsWith(QLatin1StringView("'s")) && m_names.contains(plain.chopped(2)));
    }

    [[nodiscard]] static bool isHyphenOnly(QStringView gap)
    {
        // A hyphen at the end of a line parts one word as well.
        return !gap.isEmpty() && isHyphen(gap.front()) &&
               (gap.size() == 1 || (gap.size() == 2 && gap.back() == QChar::LineFeed));
    }

    /// Whether a sentence ends between the last word and one that comes after `gap`.
    [[nodiscard]] bool endsSentence(QStringView gap, bool nextIsCapital) const
    {
        if (isHyphenOnly(gap)) {
            return false;
        }
        const auto ends = [](QChar c) {
            return c == u'!' || c == u'?' || c == u'\u2026' || c == QChar::LineFeed;
        };
        if (std::any_of(gap.begin(), gap.end(), ends)) {
            return true;
        }
        if (!gap.contains(u'.') || (gap == u"." && !nextIsCapital)) {
            return false; // "3.40", "kithbook.org"
        }
        return !(gap.startsWith(u'.') && isAbbreviation(m_words.back().mark));
    }

    /// "Mr. Clean", "J. Clean": the point ends no sentence.
    [[nodiscard]] bool isAbbreviation(const Mark& mark) const
    {
        static constexpr std::array<QStringView, 12> kTitles = {u"mr",  u"mrs",  u"ms",  u"mx",
                                                                u"dr",  u"st",   u"jr",  u"sr",
                                                                u"sra", u"srta", u"dra", u"prof"};
        const QStringView word = m_text.sliced(mark.at, mark.length);
        return (mark.length == 1 && word.front().isUpper()) ||
               std::any_of(kTitles.begin(), kTitles.end(), [word](QStringView title) {
                   return word.compare(title, Qt::CaseInsensitive) == 0;
               });
    }

    [[nodiscard]] bool isPartOfAddress(const Mark& mark) const
    {
        const auto binds = [](QChar c) { return c == u'@' || c == u'#' || c == u'_'; };
        return (mark.at > 0 && binds(m_text[mark.at - 1])) ||
               (mark.end() < m_text.size() && binds(m_text[mark.end()]));
    }

    void silenceQuotations()
    {
        auto word = m_words.begin();
        for (const Mark& quotation : quotations(m_text)) {
            while (word != m_words.end() && word->mark.at < quotation.at) {
                ++word;
            }
            for (; word != m_words.end() && word->mark.at < quotation.end(); ++word) {
                word->silent = true;
            }
        }
    }

    /// The longest that fits; the number of all phrases when none does.
    [[nodiscard]] size_t phraseAt(size_t first) const
    {
        const Word& word = m_words[first];
        if (word.id != kNoId && !word.silent && !word.joined) {
            if (const auto list = m_check.m_byFirst.constFind(word.id);
                list != m_check.m_byFirst.cend()) {
                const auto fits = std::find_if(list->begin(), list->end(), [&](size_t phrase) {
                    return isWanted(m_check.m_phrases[phrase]) && standsAt(phrase, first);
                });
                return fits == list->end() ? m_check.m_phrases.size() : *fits;
            }
        }
        return m_check.m_phrases.size();
    }

    [[nodiscard]] bool isWanted(const Phrase& phrase) const
    {
        return m_isActive[phrase.list] &&
               !m_context.leaveAlone.contains(
                   m_check.m_lists[phrase.list].entries[phrase.entry].code);
    }

    [[nodiscard]] bool standsAt(size_t phrase, size_t first) const
    {
        const Ids& ids = m_check.m_phrases[phrase].words;
        if (first + ids.size() > m_words.size()) {
            return false;
        }
        for (size_t i = 1; i < ids.size(); ++i) {
            const Word& word = m_words[first + i];
            if (word.id != ids[i] || word.silent || !isClose(first + i)) {
                return false;
            }
        }
        const size_t next = first + ids.size();
        return (next == m_words.size() || !m_words[next].joined) && surroundingsFit(phrase, first);
    }

    /// Whether nothing but a hyphen or spaces is between this word and the one before.
    [[nodiscard]] bool isClose(size_t i) const
    {
        const qsizetype before = m_words[i - 1].mark.end();
        const QStringView gap = m_text.sliced(before, m_words[i].mark.at - before);
        return m_words[i].joined || std::all_of(gap.begin(), gap.end(), [](QChar c) {
                   return c.isSpace() && c != QChar::LineFeed;
               });
    }

    [[nodiscard]] bool surroundingsFit(size_t phrase, size_t first) const
    {
        const Surroundings& around = m_check.m_surroundings[phrase];
        const int within = m_check.formOf(m_check.m_phrases[phrase]).within;
        const size_t last = first + m_check.m_phrases[phrase].words.size() - 1;
        const bool anywhere = around.before.empty() && around.after.empty();
        return (anywhere || isBefore(first, around.before, within) ||
                isAfter(last, around.after, within)) &&
               !isBefore(first, around.unless, WordingForm::kUnlessWithin) &&
               !isAfter(last, around.unless, WordingForm::kUnlessWithin);
    }

    [[nodiscard]] bool isBefore(size_t place, const Ids& ids, int within) const
    {
        for (size_t i = place; i-- > 0 && within-- > 0 && sameSentence(i, place);) {
            if (isOneOf(m_words[i].id, ids)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isAfter(size_t place, const Ids& ids, int within) const
    {
        for (size_t i = place + 1; i < m_words.size() && within-- > 0 && sameSentence(i, place);
             ++i) {
            if (isOneOf(m_words[i].id, ids)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool sameSentence(size_t one, size_t other) const
    {
        return m_words[one].sentence == m_words[other].sentence;
    }

    [[nodiscard]] static bool isOneOf(int id, const Ids& ids)
    {
        return id != kNoId && std::binary_search(ids.begin(), ids.end(), id);
    }

    [[nodiscard]] WordToLookAt described(const Phrase& phrase, size_t first) const
    {
        const qsizetype at = m_words[first].mark.at;
        const Mark& last = m_words[first + phrase.words.size() - 1].mark;
        qsizetype end = last.end();
        // "the patient's words": what stands there instead keeps the ending.
        const QString lastWord = comparable(m_text.sliced(last.at, last.length));
        if (!m_check.m_ids.contains(lastWord)) {
            end -= 2;
        }
        const WordingEntry& entry = m_check.m_lists[phrase.list].entries[phrase.entry];
        return {{at, end - at},
                entry.code,
                m_check.m_lists[phrase.list].language,
                entry.reason,
                m_check.formOf(phrase).choices};
    }

    const WordingCheck& m_check;
    QStringView m_text;
    const WordingContext& m_context;
    std::vector<bool> m_isActive; ///< for each list
    QSet<QString> m_names;
    std::vector<Word> m_words;
};

std::vector<WordToLookAt> WordingCheck::check(QStringView text, const WordingContext& context) const
{
    return Reading(*this, text, context).found();
}

} // namespace kithbook
