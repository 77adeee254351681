// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/workhours.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

const QDate kTuesday(2026, 5, 5);
const QDate kSaturday(2026, 5, 9);
constexpr int kNine = 9 * 60;
constexpr int kFive = 17 * 60;

WorkHours hours(const char* text)
{
    const auto parsed = WorkHours::parse(QString::fromLatin1(text));
    REQUIRE(parsed.has_value());
    return *parsed;
}

} // namespace

TEST_CASE("work hours hold from their first minute up to the one that is free again")
{
    const WorkHours week = hours("Mon-Fri 09:00-17:00");
    CHECK(week.contain(kTuesday, kNine));
    CHECK(week.contain(kTuesday, kFive - 1));
    CHECK_FALSE(week.contain(kTuesday, kNine - 1));
    CHECK_FALSE(week.contain(kTuesday, kFive));
    CHECK_FALSE(week.contain(kSaturday, kNine));
}

TEST_CASE("with nothing said every time is fine")
{
    const WorkHours none = hours("  \n ");
    CHECK(none.isEmpty());
    CHECK(none.contain(kSaturday, 0));
}

TEST_CASE("a night's work goes on into the next day")
{
    const WorkHours night = hours("Mon 22:00-06:00");
    CHECK(night.contain(kTuesday.addDays(-1), 23 * 60));
    CHECK(night.contain(kTuesday, 5 * 60));
    CHECK_FALSE(night.contain(kTuesday, 6 * 60));
    CHECK_FALSE(night.contain(kTuesday, 23 * 60));
}

TEST_CASE("spans are read as people write them and kept in one way")
{
    CHECK(hours("mon-THU  9:00-17:00\nFri,sun 09:00-13:30;").toText() ==
          QStringLiteral("Mon-Thu 09:00-17:00; Fri,Sun 09:00-13:30"));
    CHECK(hours("Sat-Mon 00:00-24:00").toText() == QStringLiteral("Mon,Sat-Sun 00:00-24:00"));
    const WorkHours once = hours("Mon-Thu 09:00-17:00; Fri 09:00-13:00");
    CHECK(WorkHours::parse(once.toText()) == once);
}

TEST_CASE("what is no work hours is told, not guessed")
{
    const char* text = GENERATE("Mon", "09:00-17:00", "Mon-Fri 9-17", "Mon 25:00-26:00",
                                "Mon 09:60-10:00", "Mun 09:00-17:00", "Mon-Wed-Fri 09:00-17:00",
                                "Mon 24:00-25:00", "Mon 09:00-17:00 Tue 09:00-17:00");
    CAPTURE(text);
    CHECK(codeOf(WorkHours::parse(QString::fromLatin1(text))) == Code::BadInput);
}
