// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"
#include "core/notes/wordinglist.h"

#include <QHash>
#include <QSet>

namespace kithbook {

/// A word or phrase worth a second look: never a fault, and nothing is changed by itself.
struct WordToLookAt
{
    Mark where;
    QString code; ///< of the WordingEntry
    QString language;
    QString reason;
    QStringList choices;

    friend bool operator==(const WordToLookAt&, const WordToLookAt&) = default;
};

/// About the note that is looked at.
struct WordingContext
{
    QStringList
        languages{};     ///< as in QLocale::name(): "en_US", "es"; those without a list are silent
    QStringList names{}; ///< of people: "Clean" may be one
    QSet<QString> leaveAlone{}; ///< codes: what this agency says, and what somebody chose to keep
};

/// Looks for words that judge or label people (domain.md C11, ux.md section 5), offline, by lists
/// of our own. Silent inside quotation marks (those words are the person's), for names, which
/// are capitalized in mid-sentence, and for parts of hyphenated words. Made once, then shared by
/// const reference between threads. 1,000 words take a quarter of a millisecond
/// (tests/bench/text).
class WordingCheck
{
public:
    /// From the program's own resources. Errors: Internal when they do not read, a fault of the
    /// build and caught by a test.
    [[nodiscard]] static Result<WordingCheck> load();

    explicit WordingCheck(std::vector<WordingList> lists);

    [[nodiscard]] const std::vector<WordingList>& lists() const { return m_lists; }

    /// In order and without overlap; of two that begin at one place the longer.
    [[nodiscard]] std::vector<WordToLookAt> check(QStringView text,
                                                  const WordingContext& context) const;

private:
    class Reading;
    using Ids = std::vector<int>;
    static constexpr int kNoId = -1;

    struct Phrase
    {
        Ids words;
        size_t list = 0;
        size_t entry = 0;
        size_t form = 0;
    };

    /// What stands around a form, as numbers of words.
    struct Surroundings
    {
        Ids before;
        Ids after;
        Ids unless;
    };

    void addForm(size_t list, size_t entry, size_t form);
    [[nodiscard]] int idOf(const QString& word) const;
    [[nodiscard]] int newId(const QString& word);
    [[nodiscard]] Ids newIds(const QString& phrase);
    [[nodiscard]] Ids sortedIds(const QStringList& words);
    [[nodiscard]] const WordingForm& formOf(const Phrase& phrase) const;

    std::vector<WordingList> m_lists;
    QHash<QString, int> m_ids;                ///< every word of the lists, with and without accents
    std::vector<Phrase> m_phrases;            ///< as they were read
    std::vector<Surroundings> m_surroundings; ///< one for each phrase
    QHash<int, std::vector<size_t>> m_byFirst; ///< first word -> phrases, the longest first
};

/// What taking a choice does to the text.
struct Replacement
{
    Mark where;
    QString text;

    friend bool operator==(const Replacement&, const Replacement&) = default;
};

/// `choice` in the place of `word`, beginning with a capital where the word did. In English the
/// article before it goes along: "an addict" becomes "a person".
[[nodiscard]] Replacement replacement(QStringView text, const WordToLookAt& word,
                                      const QString& choice);

} // namespace kithbook
