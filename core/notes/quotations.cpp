// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotations.h"

#include <QString>

namespace kithbook {

namespace {

constexpr QChar kStraight = u'"';

/// What may close the double mark, or nothing when it opens none.
QStringView closersOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'\u201C':
        return u"\u201D\"";
    case u'\u201E':
        return u"\u201C\u201D";
    case u'\u00AB':
        return u"\u00BB";
    case u'"':
        return u"\"\u201D";
    default:
        return {};
    }
}

bool isSingleOpener(QChar mark)
{
    return mark == u'\'' || mark == u'\u2018';
}

bool isSingleCloser(QChar mark)
{
    return mark == u'\'' || mark == u'\u2019';
}

class QuotationReader
{
public:
    explicit QuotationReader(QStringView text) : m_text(text) {}

    [[nodiscard]] std::vector<Mark> read()
    {
        while (m_at < m_text.size()) {
            const qsizetype end = quotationFromHere();
            if (end > m_at) {
                m_found.push_back({m_at, end - m_at});
            }
            m_at = std::max(end, m_at + 1);
        }
        return std::move(m_found);
    }

private:
    /// Where the quotation that begins here ends; this place when none does.
    [[nodiscard]] qsizetype quotationFromHere()
    {
        const QChar mark = m_text[m_at];
        if (!closersOf(mark).isEmpty()) {
            return mark == kStraight && !straightOpens() ? m_at : doubleEnd(closersOf(mark));
        }
        return isSingleOpener(mark) && singleOpens() ? singleEnd() : m_at;
    }

    [[nodiscard]] bool straightOpens() const
    {
        return m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace() &&
               (m_at == 0 || !m_text[m_at - 1].isDigit());
    }

    [[nodiscard]] bool singleOpens() const
    {
        return m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace() &&
               (m_at == 0 || !m_text[m_at - 1].isLetterOrNumber());
    }

    [[nodiscard]] qsizetype doubleEnd(QStringView closers) const
    {
        qsizetype paragraphEnd = -1;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (closers.contains(c)) {
                return i + 1;
            }
            if (c == QChar::LineFeed && paragraphEnd < 0) {
                paragraphEnd = i;
            }
            // A quotation over several paragraphs repeats its opening mark in each.
            const bool mayGoOn = m_text[m_at] != kStraight && closersOf(c).isEmpty();
            if (paragraphEnd >= 0 && !mayGoOn) {
                break;
            }
        }
        return paragraphEnd < 0 ? m_text.size() : paragraphEnd;
    }

    [[nodiscard]] qsizetype singleEnd()
    {
        if (m_at < m_noSingleBefore) {
            return m_at;
        }
        qsizetype i = m_at + 1;
        for (; i < m_text.size() && m_text[i] != QChar::LineFeed; ++i) {
            const bool inWord = i + 1 < m_text.size() && m_text[i + 1].isLetterOrNumber();
            if (isSingleCloser(m_text[i]) && !m_text[i - 1].isSpace() && !inWord && i > m_at + 1) {
                return i + 1;
            }
        }
        m_noSingleBefore = i;
        return m_at;
    }

    QStringView m_text;
    std::vector<Mark> m_found;
    qsizetype m_at = 0;
    qsizetype m_noSingleBefore = 0; ///< a search that found none is not done again
};

} // namespace

std::vector<Mark> quotations(QStringView text)
{
    return QuotationReader(text).read();
}

} // namespace kithbook
