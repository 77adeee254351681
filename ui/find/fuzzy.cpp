// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy.h"

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kNowhere = -1000;
constexpr int kBeginsWord = 4;
constexpr int kInRow = 3;
constexpr int kPasses = 2; ///< a letter, on the average; what was meant has more

/// One letter for each, so that places in the text stay what they are.
QString plainLetters(const QString& text)
{
    QString plain = text;
    for (QChar& letter : plain) {
        const QString apart = letter.decomposition();
        letter = (apart.isEmpty() ? letter : apart.front()).toCaseFolded();
    }
    return plain;
}

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber());
}

/// For each typed letter and each place in the text: the best score with that letter there, and
/// where the letter before it is then.
class MatchTable
{
public:
    MatchTable(const QString& typed, const QString& text)
        : m_width(text.size()), m_cells(static_cast<size_t>(typed.size() * text.size()))
    {
        for (qsizetype i = 0; i < typed.size(); ++i) {
            for (qsizetype j = 0; j < m_width; ++j) {
                if (typed[i] == text[j]) {
                    at(i, j) = best(i, j, beginsWord(text, j) ? kBeginsWord : 0);
                }
            }
        }
    }

    struct Cell
    {
        int score = kNowhere;
        qsizetype before = -1;
    };
    [[nodiscard]] Cell& at(qsizetype i, qsizetype j)
    {
        return m_cells[static_cast<size_t>(i * m_width + j)];
    }

private:
    [[nodiscard]] Cell best(qsizetype i, qsizetype j, int own)
    {
        if (i == 0) {
            return {own, -1};
        }
        Cell found;
        for (qsizetype before = 0; before < j; ++before) {
            const int row = before + 1 == j ? kInRow : 0;
            const int score = at(i - 1, before).score + std::max(own, row);
            if (score > found.score) {
                found = {score, before};
            }
        }
        return found.score < 0 ? Cell() : found;
    }

    qsizetype m_width;
    std::vector<Cell> m_cells;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text)
{
    QString letters = plainLetters(typed);
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    const QString plain = plainLetters(text);
    if (letters.isEmpty() || letters.size() > plain.size()) {
        return std::nullopt;
    }
    MatchTable table(letters, plain);
    const qsizetype last = letters.size() - 1;
    qsizetype end = 0;
    for (qsizetype j = 1; j < plain.size(); ++j) {
        end = table.at(last, j).score > table.at(last, end).score ? j : end;
    }
    FuzzyMatch match{table.at(last, end).score, {}};
    if (match.score <= kPasses * static_cast<int>(letters.size())) {
        return std::nullopt;
    }
    for (qsizetype i = last, j = end; i >= 0; --i) {
        const qsizetype before = table.at(i, j).before;
        if (!match.marks.empty() && match.marks.back().at == j + 1) {
            --match.marks.back().at;
            ++match.marks.back().length;
        } else {
            match.marks.push_back({j, 1});
        }
        j = before;
    }
    std::reverse(match.marks.begin(), match.marks.end());
    return match;
}

} // namespace kithbook
