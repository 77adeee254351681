// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/desk/language.h"
#include "ui/words/typed.h"
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

QString today()
{
    const QDate day(2026, 5, 3);
    return dayWords(day, day);
}

QString sessions(int count)
{
    return QCoreApplication::translate("TodayWords", "%n sessions", nullptr, count);
}

} // namespace

TEST_CASE("a language brings its words, what is counted in it, its days and those of Qt")
{
    const QLocale before;
    {
        Language language;
        language.speak(QStringLiteral("es"));
        CHECK(Language::code() == QStringLiteral("es"));
        CHECK(today() == QStringLiteral("hoy"));
        CHECK(sessions(1) == QStringLiteral("1 sesión"));
        CHECK(sessions(2) == QStringLiteral("2 sesiones"));
        CHECK(fullDay(QDate(2026, 5, 3)) == QStringLiteral("domingo 3 de mayo"));
        CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") ==
              QStringLiteral("Cancelar"));
        CHECK(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H).toString(QKeySequence::NativeText) ==
              QStringLiteral("Ctrl+Shift+H"));
        language.speak(QStringLiteral("en"));
        CHECK(today() == QStringLiteral("today"));
        CHECK(sessions(1) == QStringLiteral("1 session"));
        CHECK(sessions(2) == QStringLiteral("2 sessions"));
        language.speak(QStringLiteral("es"));
        CHECK(today() == QStringLiteral("hoy"));
    }
    CHECK(today() == QStringLiteral("today"));
    CHECK(QLocale() == before);
}

TEST_CASE("without a wish, or with one nobody knows, it is the computer's language, else English")
{
    const QString wish = GENERATE(QString(), QStringLiteral("tlh"));
    const auto codeOn = [&](const char* readHere) {
        return Language::codeFor(wish, QString::fromLatin1(readHere).split(u' '));
    };
    CHECK(codeOn("es-MX es") == QStringLiteral("es"));
    CHECK(codeOn("en-GB en es") == QStringLiteral("en"));
    CHECK(codeOn("fr-FR fr es-ES") == QStringLiteral("es"));
    CHECK(codeOn("fr-FR fr") == QStringLiteral("en"));
    CHECK(codeOn("C") == QStringLiteral("en"));
    CHECK(codeOn("") == QStringLiteral("en"));
    CHECK(Language::codeFor(QStringLiteral("en"), {QStringLiteral("es-MX")}) ==
          QStringLiteral("en"));
}

TEST_CASE("a day and a time are read as Kithbook writes them, in every language")
{
    const QString code = GENERATE(QStringLiteral("en"), QStringLiteral("es"));
    Language language;
    language.speak(code);
    const QDate today(2026, 5, 5);
    for (int back = -150; back < 150; ++back) {
        const QDate day = today.addDays(back);
        CAPTURE(code, day.toString(Qt::ISODate), shortDay(day, today));
        CHECK(typedDay(shortDay(day, today), today) == day);
        CHECK(typedDay(dayWords(day, today), today) == day);
    }
    for (int minute = 0; minute < 24 * 60; minute += 35) {
        CAPTURE(code, minuteWords(minute));
        CHECK(typedMinute(minuteWords(minute)) == minute);
    }
}

TEST_CASE("days as people type them in Spanish")
{
    Language language;
    language.speak(QStringLiteral("es"));
    const QDate today(2026, 5, 5);
    CHECK(typedDay(QStringLiteral("3 de mayo"), today) == QDate(2026, 5, 3));
    CHECK(typedDay(QStringLiteral("el 3 de mayo de 2025"), today) == QDate(2025, 5, 3));
    CHECK(typedDay(QStringLiteral("Ayer"), today) == QDate(2026, 5, 4));
    CHECK(typedDay(QStringLiteral("may 3"), today) == QDate(2026, 5, 3));
    CHECK(typedMinute(QStringLiteral("mediodía")) == 12 * 60);
}
