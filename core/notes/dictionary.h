// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace kithbook {

/// One dictionary of words in one language, read by hunspell. Reads two files when made (about 50
/// ms for English or Spanish) and writes none. One thread at a time.
class Dictionary
{
public:
    /// Where Debian's packages put them: only the system's own, not what lies in a user's folders.
    static constexpr QLatin1StringView kSystemFolder{"/usr/share/hunspell"};

    /// For a QLocale name, "es_PR": the very one, else one of the same language. Null when there is
    /// none, or none in an encoding that is read (UTF-8, ISO 8859-1).
    [[nodiscard]] static std::unique_ptr<Dictionary> open(const QString& folder,
                                                          const QString& locale);

    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    /// "en", "es"
    [[nodiscard]] const QString& language() const { return m_language; }
    /// `word` is NFC, with straight apostrophes.
    [[nodiscard]] bool knows(const QString& word) const;
    /// The likeliest first. May take a tenth of a second.
    [[nodiscard]] QStringList suggestions(const QString& word) const;

private:
    enum class Encoding { Utf8, Latin1 };

    Dictionary(QString language, std::unique_ptr<Hunspell> words, Encoding encoding);

    [[nodiscard]] bool encode(const QString& word, std::string& bytes) const;
    [[nodiscard]] QString decode(const std::string& bytes) const;

    QString m_language;
    std::unique_ptr<Hunspell> m_words;
    Encoding m_encoding;
};

} // namespace kithbook
