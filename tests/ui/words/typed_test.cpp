// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/words/typed.h"
#include "ui/words/when.h"

#include <QLocale>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

const QDate kTuesday(2026, 5, 5);

class InLocale
{
public:
    explicit InLocale(QLocale::Language language, QLocale::Territory territory)
    {
        QLocale::setDefault(QLocale(language, territory));
    }
    ~InLocale() { QLocale::setDefault(m_before); }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;

private:
    QLocale m_before;
};

std::optional<QDate> day(const char* text)
{
    return typedDay(QString::fromUtf8(text), kTuesday);
}

std::optional<int> minute(const char* text)
{
    return typedMinute(QString::fromUtf8(text));
}

std::optional<int> length(const char* text)
{
    return typedLength(QString::fromUtf8(text));
}

constexpr int at(int hour, int minutes)
{
    return hour * 60 + minutes;
}

} // namespace

TEST_CASE("a day is read as people write it")
{
    const InLocale us(QLocale::English, QLocale::UnitedStates);
    CHECK(day(" Today ") == kTuesday);
    CHECK(day("yesterday") == QDate(2026, 5, 4));
    CHECK(day("tuesday") == kTuesday);
    CHECK(day("Wed") == QDate(2026, 4, 29));
    CHECK(day("May 3") == QDate(2026, 5, 3));
    CHECK(day("3 may") == QDate(2026, 5, 3));
    CHECK(day("Sun May 3, 2026") == QDate(2026, 5, 3));
    CHECK(day("2026-04-30") == QDate(2026, 4, 30));
    CHECK(day("Dec 30") == QDate(2025, 12, 30));
    CHECK(day("5/3") == QDate(2026, 5, 3));
    CHECK(day("4/12/25") == QDate(2025, 4, 12));
}

TEST_CASE("numbers are read in the order of the locale, names in its language")
{
    const InLocale spain(QLocale::Spanish, QLocale::Spain);
    CHECK(day("3/5") == QDate(2026, 5, 3));
    CHECK(day("3 mayo") == QDate(2026, 5, 3));
    CHECK(day("lunes") == QDate(2026, 5, 4));
}

TEST_CASE("what when.h writes reads back")
{
    const InLocale us(QLocale::English, QLocale::UnitedStates);
    for (int back = -1; back < 400; back += 3) {
        const QDate written = kTuesday.addDays(-back);
        CAPTURE(dayWords(written, kTuesday));
        CHECK(typedDay(dayWords(written, kTuesday), kTuesday) == written);
    }
    for (int each = 0; each < at(24, 0); each += 7) {
        CAPTURE(minuteWords(each));
        CHECK(typedMinute(minuteWords(each)) == each);
    }
    for (const int each : {5, 60, 70, 125}) {
        CHECK(typedLength(lengthWords(each)) == each);
    }
}

TEST_CASE("a time is read as people write it")
{
    const InLocale us(QLocale::English, QLocale::UnitedStates);
    CHECK(minute("9:40 AM") == at(9, 40));
    CHECK(minute("9.40") == at(9, 40));
    CHECK(minute("940") == at(9, 40));
    CHECK(minute("1115") == at(11, 15));
    CHECK(minute("9pm") == at(21, 0));
    CHECK(minute("9 p.m.") == at(21, 0));
    CHECK(minute("21:40") == at(21, 40));
    CHECK(minute("12 am") == 0);
    CHECK(minute("12:15") == at(12, 15));
    CHECK(minute("noon") == at(12, 0));
}

TEST_CASE("three without a word is in the afternoon where the clock has twelve hours")
{
    {
        const InLocale us(QLocale::English, QLocale::UnitedStates);
        CHECK(minute("3:10") == at(15, 10));
        CHECK(minute("7:10") == at(7, 10));
    }
    const InLocale germany(QLocale::German, QLocale::Germany);
    CHECK(minute("3:10") == at(3, 10));
}

TEST_CASE("a length is read as people write it")
{
    CHECK(length("25") == 25);
    CHECK(length("25 min") == 25);
    CHECK(length("90 minutes") == 90);
    CHECK(length("1 h 10 min") == 70);
    CHECK(length("1h10") == 70);
    CHECK(length("1:10") == 70);
    CHECK(length("2 hours") == 120);
}

TEST_CASE("what cannot be read is left to the person")
{
    const char* text = GENERATE("", "  ", "soon", "25:00", "9:75", "13 pm", "February 30", "32/1");
    CAPTURE(text);
    CHECK_FALSE(day(text).has_value());
    CHECK_FALSE(minute(text).has_value());
    CHECK_FALSE(length("soon").has_value());
    CHECK_FALSE(length("").has_value());
}
