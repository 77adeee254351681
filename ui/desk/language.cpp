// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace kithbook {

namespace {

// Qt's Spanish spells keys out, "Control+Mayúsculas+H": these are to read as keyboards have them.
[[maybe_unused]] constexpr const char* kKeys[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),   QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Left")};

bool isSpoken(const QString& code)
{
    return std::ranges::any_of(Language::spoken(), [&](const Language::Spoken& each) {
        return code == QLatin1StringView(each.code);
    });
}

QString languageOf(const QLocale& locale)
{
    return QLocale::languageToCode(locale.language());
}

/// The computer's own where it is of that language: it knows how its owner writes the time.
QLocale localeFor(const QString& code)
{
    const QLocale own = QLocale::system();
    return languageOf(own) == code ? own : QLocale(QLocale::codeToLanguage(code), own.territory());
}

/// Without such a file the words are as they were written.
void use(QTranslator& words, const QString& file, const QString& folder)
{
    QCoreApplication::removeTranslator(&words);
    if (words.load(file, folder)) {
        QCoreApplication::installTranslator(&words);
    }
}

} // namespace

std::span<const Language::Spoken> Language::spoken()
{
    static const Spoken all[] = {{"en", QStringLiteral("English")},
                                 {"es", QStringLiteral("Español")}};
    return all;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(m_before);
}

QString Language::codeFor(const QString& wanted, const QStringList& readHere)
{
    if (isSpoken(wanted)) {
        return wanted;
    }
    for (const QString& each : readHere) {
        if (QString code = languageOf(QLocale(each)); isSpoken(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

void Language::speak(const QString& wanted)
{
    m_wanted = wanted;
    const QString code = codeFor(wanted, QLocale::system().uiLanguages());
    QLocale::setDefault(localeFor(code));
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // English has files, too: for what is counted. What is installed last is asked first.
    use(m_qtWords, QStringLiteral("qtbase_%1").arg(code), folder);
    use(m_words, QStringLiteral("kithbook_%1").arg(code), QStringLiteral(":/translations"));
}

QString Language::code()
{
    return languageOf(QLocale());
}

} // namespace kithbook
