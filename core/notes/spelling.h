// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"
#include "core/notes/dictionary.h"

#include <QSet>

#include <vector>

namespace kithbook {

/// Looks for misspelled words in several languages at once: a word is fine when any dictionary
/// knows it, or when it is one of the person's own words or a name of the caseload. A language
/// without a dictionary on this computer is silent.
///
/// Left alone: numbers and words with digits, web and mail addresses, capitals of up to five
/// letters (SSDI), single letters, what is longer than any word, and all of a hyphenated word when
/// one dictionary knows it whole.
///
/// The dictionaries are read by the first question, which takes a tenth of a second, and so may
/// suggestions; 1,000 words take a millisecond or two (tests/bench/text). Meant for a worker, one
/// thread at a time. Nothing is written.
class Spelling
{
public:
    static constexpr qsizetype kMostSuggestions = 5;

    /// `locales` as in QLocale::name(), the first one's suggestions first.
    explicit Spelling(QStringList locales, QString folder = Dictionary::kSystemFolder);

    /// Those of them that have a dictionary: "en", "es".
    [[nodiscard]] QStringList languages();

    void setOwnWords(const QStringList& words);
    void setNames(const QStringList& names);

    [[nodiscard]] std::vector<Mark> check(QStringView text);
    [[nodiscard]] QStringList suggestions(QStringView word);

private:
    void load();
    [[nodiscard]] bool isFine(QStringView word) const;
    [[nodiscard]] bool isOwn(const QString& word) const;

    QStringList m_locales;
    QString m_folder;
    bool m_isLoaded = false;
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
    QSet<QString> m_own;
    QSet<QString> m_names;
};

} // namespace kithbook
