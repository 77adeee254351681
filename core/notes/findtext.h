// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/mark.h"

#include <QString>

#include <vector>

namespace kithbook {

/// Where the words of a FindText stand in one text.
struct Marks
{
    std::vector<Mark> at;  ///< in order, without overlap
    bool complete = false; ///< every word and phrase is there
};

/// What a person typed into the find box, read the way people type: every word must be there, in
/// any order; "in quotes" means in this order; the word being typed (two letters or more, no space
/// behind it) stands for every word that begins so. Case and accents make no difference. Nothing in
/// the text is a command: AND, NEAR(, foo:bar, -x, * are words like others, or nothing (security.md
/// fault 39).
class FindText
{
public:
    static constexpr qsizetype kLongest = 200;  ///< UTF-16 units; more is a paste by mistake
    static constexpr qsizetype kPrefixFrom = 2; ///< the index has its own list from there on

    /// Errors: NothingToFind without a letter or digit; TextTooLong; TextNotPlain.
    [[nodiscard]] static Result<FindText> parse(const QString& typed);

    /// The FTS5 expression, every word of it quoted.
    [[nodiscard]] QString expression() const;
    /// The same looked up in a text here: for marking what was found, and for reading through one
    /// person's records. Words are cut and folded as the index does it (unicode61).
    [[nodiscard]] Marks marksIn(const QString& text) const;
    /// Only those that begin within `span` units from the first one on: enough to cut a snippet,
    /// and most of a long text need not be read.
    [[nodiscard]] std::vector<Mark> firstMarksIn(const QString& text, qsizetype span) const;

    /// A word, or a phrase in quotes.
    struct Term
    {
        QString quoted;             ///< as typed, without quotation marks
        std::vector<QString> words; ///< folded; one after the other in the text
        bool isPrefix = false;      ///< the last word may go on
    };

private:
    FindText() = default;
    void add(QStringView words, bool isPrefix);

    std::vector<Term> m_terms;
};

} // namespace kithbook
