// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/shell/lockwatch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;

/// A watch of five minutes that has just begun.
struct Watched
{
    FixedClock clock{1'777'990'500'000};
    LockWatch watch{clock};
    QSignalSpy counted{&watch, &LockWatch::countdown};
    QSignalSpy locked{&watch, &LockWatch::timeToLock};

    explicit Watched(int minutes = 5)
    {
        watch.setMinutes(minutes);
        watch.start();
    }
    void wait(qint64 ms)
    {
        clock.advanceMs(ms);
        watch.look();
    }
};

} // namespace

TEST_CASE("the last minute is counted down, and then it is time to lock, once")
{
    Watched w;
    w.wait(4 * kMinuteMs - kSecondMs);
    CHECK(w.counted.isEmpty());
    w.wait(kSecondMs);
    REQUIRE(w.counted.count() == 1);
    CHECK(w.counted.last().first() == 60);
    w.wait(59 * kSecondMs);
    CHECK(w.counted.last().first() == 1);
    CHECK(w.locked.isEmpty());
    w.wait(kSecondMs);
    CHECK(w.locked.count() == 1);
    CHECK_FALSE(w.watch.isWatching());
}

TEST_CASE("every limit from one minute to sixty locks on time")
{
    for (const int minutes : {1, 2, 5, 30, 60}) {
        CAPTURE(minutes);
        Watched w(minutes);
        w.wait(minutes * kMinuteMs - 1);
        CHECK(w.locked.isEmpty());
        w.wait(1);
        CHECK(w.locked.count() == 1);
    }
}

TEST_CASE("with one minute only the second half is counted down")
{
    Watched w(1);
    w.wait(29 * kSecondMs);
    CHECK(w.counted.isEmpty());
    w.wait(kSecondMs);
    CHECK(w.counted.last().first() == 30);
}

TEST_CASE("a key in any field puts the lock off and takes the countdown away")
{
    Watched w;
    QLineEdit field;
    field.show();
    w.wait(4 * kMinuteMs + 30 * kSecondMs);
    REQUIRE(w.counted.last().first() == 30);
    QTest::keyClick(&field, Qt::Key_A);
    CHECK(w.counted.last().first() == 0);
    w.wait(4 * kMinuteMs - kSecondMs);
    CHECK(w.counted.last().first() == 0);
    CHECK(w.locked.isEmpty());
}

TEST_CASE("a computer that slept through the limit locks, whatever key wakes it")
{
    Watched w;
    QLineEdit field;
    field.show();
    // The clock that never goes back may stand still while a computer sleeps.
    w.clock.setNowMs(w.clock.nowMs() + 60 * kMinuteMs);
    QTest::keyClick(&field, Qt::Key_A);
    CHECK(w.locked.count() == 1);
}

TEST_CASE("a wall clock put back does not put the lock off")
{
    Watched w;
    w.clock.setNowMs(w.clock.nowMs() - 60 * kMinuteMs);
    w.wait(5 * kMinuteMs);
    CHECK(w.locked.count() == 1);
}

TEST_CASE("there is no never")
{
    Watched none(0);
    none.wait(kMinuteMs);
    CHECK(none.locked.count() == 1);
    Watched day(24 * 60);
    day.wait(60 * kMinuteMs);
    CHECK(day.locked.count() == 1);
}
