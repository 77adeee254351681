// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writtentime.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QDate day(const QString& text, DayOrder order = DayOrder::MonthFirst)
{
    const auto moment = writtenMoment(text, order);
    return moment ? moment->day : QDate();
}

const QDate kMayThird(2026, 5, 3);

} // namespace

TEST_CASE("days are read as spreadsheets in English and Spanish write them")
{
    for (const QString& text :
         {u"2026-05-03"_qs, u"2026/5/3"_qs, u"20260503"_qs, u" 5/3/2026 "_qs, u"05-03-26"_qs,
          u"5.3.2026"_qs, u"May 3, 2026"_qs, u"May 3rd 2026"_qs, u"3 May 2026"_qs, u"3-may-26"_qs,
          u"Sunday, May 3, 2026"_qs, u"Sun 3 May 2026"_qs, u"3 de mayo de 2026"_qs,
          u"domingo, 3 de mayo de 2026"_qs, u"2026 May 3"_qs}) {
        INFO(text.toStdString());
        CHECK(day(text) == kMayThird);
    }
    CHECK(day(u"3/5/2026"_qs, DayOrder::DayFirst) == kMayThird);
    CHECK(day(u"2026-05-03"_qs, DayOrder::DayFirst) == kMayThird);
    CHECK(day(u"miércoles 4 feb. 2026"_qs) == QDate(2026, 2, 4));
    CHECK(day(u"1 setiembre 1974"_qs) == QDate(1974, 9, 1));
    CHECK(day(u"mar, 5 mayo 2026"_qs) == QDate(2026, 5, 5));
    CHECK(day(u"1/2/74"_qs) == QDate(1974, 1, 2));
}

TEST_CASE("what is no day for sure is not guessed at")
{
    for (const QString& text :
         {u""_qs, u"soon"_qs, u"May 3"_qs, u"5/3"_qs, u"13/13/2026"_qs, u"2026-02-30"_qs,
          u"45780"_qs, u"5/3/2026 and more"_qs, u"3 5 2026 7"_qs, u"0/0/0"_qs,
          u"99999999999999999999"_qs, u"1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1"_qs}) {
        INFO(text.toStdString());
        CHECK_FALSE(writtenMoment(text, DayOrder::MonthFirst).has_value());
    }
}

TEST_CASE("a day may bring its time and its offset")
{
    CHECK(writtenMoment(u"2026-05-03T14:30:00-05:00"_qs, DayOrder::MonthFirst) ==
          WrittenMoment{kMayThird, 14 * 60 + 30, -300});
    CHECK(writtenMoment(u"2026-05-03T14:30:00.250Z"_qs, DayOrder::MonthFirst) ==
          WrittenMoment{kMayThird, 14 * 60 + 30, 0});
    CHECK(writtenMoment(u"5/3/26 2:30 PM"_qs, DayOrder::MonthFirst) ==
          WrittenMoment{kMayThird, 14 * 60 + 30, std::nullopt});
    CHECK(writtenMoment(u"3 de mayo de 2026 a las 14:30"_qs, DayOrder::DayFirst) ==
          WrittenMoment{kMayThird, 14 * 60 + 30, std::nullopt});
    CHECK_FALSE(writtenMoment(u"2026-05-03 25:00"_qs, DayOrder::MonthFirst).has_value());
}

TEST_CASE("times are read from 12 and 24 hours")
{
    for (const QString& text :
         {u"14:30"_qs, u"14:30:59"_qs, u"2:30 pm"_qs, u"2:30PM"_qs, u"2:30 p. m."_qs,
          u"02:30 p.m."_qs, u"14.30"_qs, u"14h30"_qs, u"1430"_qs, u"14:30 h"_qs}) {
        INFO(text.toStdString());
        CHECK(writtenMinute(text) == 14 * 60 + 30);
    }
    CHECK(writtenMinute(u"12 am"_qs) == 0);
    CHECK(writtenMinute(u"12 pm"_qs) == 12 * 60);
    for (const QString& text : {u"14"_qs, u"24:00"_qs, u"13 pm"_qs, u"0 am"_qs, u"1:60"_qs,
                                u"noon"_qs, u""_qs, u"14:30 or so"_qs}) {
        INFO(text.toStdString());
        CHECK_FALSE(writtenMinute(text).has_value());
    }
}

TEST_CASE("lengths are minutes unless they say hours")
{
    CHECK(writtenLength(u"45"_qs) == 45);
    CHECK(writtenLength(u"45.0"_qs) == 45);
    CHECK(writtenLength(u"45 min."_qs) == 45);
    CHECK(writtenLength(u"45 minutos"_qs) == 45);
    CHECK(writtenLength(u"1:10"_qs) == 70);
    CHECK(writtenLength(u"0:45:00"_qs) == 45);
    CHECK(writtenLength(u"1 h"_qs) == 60);
    CHECK(writtenLength(u"1h 10"_qs) == 70);
    CHECK(writtenLength(u"1 hr 10 mins"_qs) == 70);
    CHECK(writtenLength(u"1,5 horas"_qs) == 90);
    CHECK(writtenLength(u"0"_qs) == 0);
    for (const QString& text :
         {u""_qs, u"0.75"_qs, u"-5"_qs, u"an hour"_qs, u"1:70"_qs, u"45 km"_qs, u"99999999"_qs}) {
        INFO(text.toStdString());
        CHECK_FALSE(writtenLength(text).has_value());
    }
}

TEST_CASE("evidence for the order of day and month is counted from days that have only one")
{
    DayEvidence evidence;
    for (const QString& text : {u"13/5/2026"_qs, u"5/13/2026"_qs, u"5/14/26 10:00"_qs,
                                u"5/3/2026"_qs, u"5/5/2026"_qs, u"2026-05-03"_qs, u"May 3, 2026"_qs,
                                u"40/40/2026"_qs, u"call 5/3/2026"_qs, u"plain words"_qs}) {
        evidence.look(text);
    }
    CHECK(evidence.dayFirst == 1);
    CHECK(evidence.monthFirst == 2);
    CHECK(evidence.either == 1);
}
