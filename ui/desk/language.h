// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <span>

namespace kithbook {

/// The language of the window: its words, those on Qt's own buttons, and the default QLocale, which
/// days, numbers, lists and help follow. Words that are on the screen already stay as they are: who
/// shows them makes them anew (docs/decisions/0015). UI thread, one at a time.
class Language final
{
public:
    struct Spoken
    {
        const char* code; ///< ISO 639-1, kept in MachineSettings: "es"
        QString name;     ///< in the language itself
    };
    [[nodiscard]] static std::span<const Spoken> spoken();

    /// Speaks what the program was written in, until told otherwise.
    Language() = default;
    /// Leaves the default QLocale as it was found.
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// What codeFor() says of the languages of this computer. Its country stays the computer's, so
    /// that the size of paper and the first day of the week do, too.
    void speak(const QString& wanted);
    /// `wanted` where it is a code of spoken(). Otherwise the first that is spoken of what the
    /// owner of the computer reads, "es-MX" before "en-US"; else English.
    [[nodiscard]] static QString codeFor(const QString& wanted, const QStringList& readHere);
    /// What was wanted last; empty at first.
    [[nodiscard]] QString wanted() const { return m_wanted; }
    /// The code of what is spoken now, whoever chose it.
    [[nodiscard]] static QString code();

private:
    QString m_wanted;
    QTranslator m_words;
    QTranslator m_qtWords;
    QLocale m_before;
};

} // namespace kithbook
