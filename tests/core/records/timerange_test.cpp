// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/timerange.h"
#include "tests/core/records/caseload.h"

using namespace kithbook;
using namespace kithbook::test;

namespace {

/// Goes from five to four hours behind UTC on 8 March 2026 at 07:00 UTC, and back on 1 November at
/// 06:00 UTC.
class EasternClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return kNow; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
    [[nodiscard]] int offsetMinutes(qint64 utcMs) const override
    {
        constexpr qint64 forward = 1'772'953'200'000;
        constexpr qint64 back = 1'793'512'800'000;
        return utcMs >= forward && utcMs < back ? -240 : -300;
    }
};

constexpr qint64 kHourMs = 60 * kMinuteMs;

} // namespace

TEST_CASE("a day is 24 hours, but for the days the clocks change")
{
    const EasternClock clock;
    const auto hours = [&](QDate day) {
        const TimeRange range = localDay(day, clock);
        return (range.toMs - range.fromMs) / kHourMs;
    };
    CHECK(hours(QDate(2026, 3, 7)) == 24);
    CHECK(hours(QDate(2026, 3, 8)) == 23);
    CHECK(hours(QDate(2026, 3, 9)) == 24);
    CHECK(hours(QDate(2026, 11, 1)) == 25);
    CHECK(localDay(QDate(2026, 3, 7), clock).toMs == localDay(QDate(2026, 3, 8), clock).fromMs);
    CHECK(localDay(QDate(2026, 3, 8), clock).toMs == localDay(QDate(2026, 3, 9), clock).fromMs);
}

TEST_CASE("a month goes from its first day to its last, leap years too")
{
    const FixedClock clock(kNow, 330);
    const TimeRange february = localMonth(2028, 2, clock);
    CHECK(february.toMs - february.fromMs == 29 * kDayMs);
    CHECK(dayOf(february.fromMs, 330) == QDate(2028, 2, 1));
    CHECK(dayOf(february.toMs - 1, 330) == QDate(2028, 2, 29));
    CHECK(localMonth(2026, 12, clock).toMs == localMonth(2027, 1, clock).fromMs);
}

TEST_CASE("the day a person saw follows the offset kept beside the time")
{
    constexpr qint64 lateEvening = 1'777'852'800'000; // 4 May 2026, 00:00 UTC
    CHECK(dayOf(lateEvening, 0) == QDate(2026, 5, 4));
    CHECK(dayOf(lateEvening, -1) == QDate(2026, 5, 3));
    CHECK(dayOf(lateEvening, 14 * 60) == QDate(2026, 5, 4));
}
