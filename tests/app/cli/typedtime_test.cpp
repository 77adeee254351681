// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/typedtime.h"
#include "tests/support/printing.h"

#include <QDateTime>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::cli;

namespace {

// Sunday 3 May 2026, 11:00 five hours behind UTC.
const FixedClock kClock(1'777'824'000'000, -300);

QDate day(const char* text, Leaning leaning = Leaning::Past)
{
    return typedDay(QString::fromUtf8(text), leaning, kClock).value_or(QDate());
}

QString moment(const char* text)
{
    const auto read = typedMoment(QString::fromUtf8(text), kClock);
    return read ? QDateTime::fromMSecsSinceEpoch(read->utcMs, Qt::OffsetFromUTC,
                                                 read->offsetMinutes * 60)
                      .toString(QStringLiteral("yyyy-MM-dd HH:mm t"))
                : QStringLiteral("not read");
}

} // namespace

TEST_CASE("days are read as people type them")
{
    CHECK(day("today") == QDate(2026, 5, 3));
    CHECK(day("Yesterday") == QDate(2026, 5, 2));
    CHECK(day("tomorrow") == QDate(2026, 5, 4));
    CHECK(day("2026-04-30") == QDate(2026, 4, 30));
    CHECK(day("April 30") == QDate(2026, 4, 30));
    CHECK(day("30 apr") == QDate(2026, 4, 30));
    CHECK(day("Apr. 30th, 2025") == QDate(2025, 4, 30));
}

TEST_CASE("a day without its year is the nearest one that can be meant")
{
    CHECK(day("May 4", Leaning::Past) == QDate(2025, 5, 4));
    CHECK(day("May 4", Leaning::Future) == QDate(2026, 5, 4));
    CHECK(day("May 2", Leaning::Future) == QDate(2027, 5, 2));
    CHECK(day("Friday", Leaning::Past) == QDate(2026, 5, 1));
    CHECK(day("Friday", Leaning::Future) == QDate(2026, 5, 8));
    CHECK(day("sunday", Leaning::Past) == QDate(2026, 5, 3));
}

TEST_CASE("a day of digits alone is refused, for it means two days")
{
    for (const char* text : {"5/3", "05.03.2026", "3", "", "Mayday 3", "Feb 30", "2026-02-30"}) {
        CHECK(codeOf(typedDay(QString::fromUtf8(text), Leaning::Past, kClock)) == Code::BadDate);
    }
}

TEST_CASE("a moment is a day, a time, or both, on the clock of this computer")
{
    CHECK(moment("now") == QStringLiteral("2026-05-03 11:00 UTC-05:00"));
    CHECK(moment("9:30") == QStringLiteral("2026-05-03 09:30 UTC-05:00"));
    CHECK(moment("yesterday 14:30") == QStringLiteral("2026-05-02 14:30 UTC-05:00"));
    CHECK(moment("May 1 2 pm") == QStringLiteral("2026-05-01 14:00 UTC-05:00"));
    CHECK(moment("friday at 2:15pm") == QStringLiteral("2026-05-01 14:15 UTC-05:00"));
    CHECK(moment("2026-05-01 08:05") == QStringLiteral("2026-05-01 08:05 UTC-05:00"));
    CHECK(moment("2026-05-01T08:05+02:00") == QStringLiteral("2026-05-01 08:05 UTC+02:00"));
    for (const char* text : {"25:00", "14:60", "13pm", "at", "noonish"}) {
        CHECK(moment(text) == QStringLiteral("not read"));
    }
}

TEST_CASE("lengths are minutes, or hours and minutes")
{
    const auto length = [](const char* text) {
        return typedLength(QString::fromUtf8(text)).value_or(-1);
    };
    CHECK(length("25") == 25);
    CHECK(length("25 min") == 25);
    CHECK(length("1:10") == 70);
    CHECK(length("2h") == 120);
    CHECK(length("1 h 10") == 70);
    CHECK(length("-5") == -1);
    CHECK(length("1:75") == -1);
    CHECK(length("a while") == -1);
}
