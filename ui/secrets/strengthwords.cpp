// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/strengthwords.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace kithbook {

namespace {

QString inWords(const char* words, int count = -1)
{
    return QCoreApplication::translate("Strength", words, nullptr, count);
}

// What six random words have (security.md section 2).
constexpr double kLikeSixWords = 77;

} // namespace

QString strengthWords(const Strength& strength)
{
    switch (strength.fault) {
    case PassphraseFault::None:
        return strength.bits < kLikeSixWords
                   ? inWords(QT_TRANSLATE_NOOP("Strength", "Good. This is hard to guess."))
                   : inWords(
                         QT_TRANSLATE_NOOP("Strength", "Very good. This is very hard to guess."));
    case PassphraseFault::NotText:
        return inWords(QT_TRANSLATE_NOOP("Strength",
                                         "It holds a character that other computers do not "
                                         "write alike. Use another one."));
    case PassphraseFault::TooShort: {
        const auto more = static_cast<int>(kMinPassphraseLength - strength.length);
        return strength.length == 0
                   ? QString()
                   //: %n is how many letters, signs or spaces are still to come
                   : inWords(QT_TRANSLATE_N_NOOP("Strength", "Too short so far: %n more to go."),
                             more);
    }
    case PassphraseFault::TooEasy:
        return inWords(QT_TRANSLATE_NOOP("Strength", "Easy to guess. Add one or two more words."));
    case PassphraseFault::IsYourWords:
        return inWords(QT_TRANSLATE_NOOP("Strength", "Names are tried first. Add words that have "
                                                     "nothing to do with you."));
    }
    return {};
}

QStringList wordsOfThisComputer()
{
    QStringList words{qEnvironmentVariable("USER"), qEnvironmentVariable("USERNAME"),
                      QSysInfo::machineHostName()};
    words.removeAll(QString());
    return words.replaceInStrings(QStringLiteral("."), QStringLiteral(" "));
}

} // namespace kithbook
