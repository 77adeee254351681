// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("a fixed clock moves only when told, and the wall clock alone can jump")
{
    FixedClock clock(1'000, -300);
    CHECK(clock.nowMs() == 1'000);
    CHECK(clock.offsetMinutes(0) == -300);
    clock.advanceMs(500);
    CHECK(clock.nowMs() == 1'500);
    CHECK(clock.monotonicMs() == 500);
    clock.setNowMs(10);
    CHECK(clock.nowMs() == 10);
    CHECK(clock.monotonicMs() == 500);
}

TEST_CASE("the system clock's monotonic side does not go back")
{
    const SystemClock clock;
    const qint64 first = clock.monotonicMs();
    CHECK(clock.monotonicMs() >= first);
    CHECK(clock.nowMs() > 1'700'000'000'000);
}
