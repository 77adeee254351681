// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/isotime.h"
#include "tests/support/printing.h"

#include <QDateTime>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace kithbook;

namespace {

QByteArray iso(qint64 utcMs, int offsetMinutes)
{
    QByteArray text;
    appendIsoTime(text, utcMs, offsetMinutes);
    return text;
}

} // namespace

TEST_CASE("a time is written as it was seen, with its offset")
{
    CHECK(iso(1'777'824'000'000, -300) == "2026-05-03T11:00:00-05:00");
    CHECK(iso(1'777'824'000'000, 345) == "2026-05-03T21:45:00+05:45");
    CHECK(iso(1'777'824'000'042, 0) == "2026-05-03T16:00:00.042+00:00");
    CHECK(iso(-1, 0) == "1969-12-31T23:59:59.999+00:00");
}

TEST_CASE("Qt reads the same moment back")
{
    const qint64 ms = GENERATE(0LL, 951'782'400'000LL, 1'777'824'000'123LL, -62'135'596'800'000LL,
                               253'402'300'799'999LL);
    const int offset = GENERATE(-840, -1, 0, 1, 840);
    if (ms + offset * 60'000 < 253'402'300'800'000LL &&
        ms + offset * 60'000 >= -62'135'596'800'000LL) {
        const auto back =
            QDateTime::fromString(QString::fromLatin1(iso(ms, offset)), Qt::ISODateWithMs);
        CHECK(back.toMSecsSinceEpoch() == ms);
        CHECK(back.offsetFromUtc() == offset * 60);
    }
}
