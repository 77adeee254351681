// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/writefailure.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>
#include <cerrno>

using namespace kithbook;

TEST_CASE("a quota that is used up is told as a full disk, and nothing else is")
{
    CHECK(writeFailure(ENOSPC) == Code::DiskFull);
    CHECK(writeFailure(EDQUOT) == Code::DiskFull);
    for (const int other : {0, EIO, EROFS, EFBIG, EACCES}) {
        CHECK(writeFailure(other) == Code::IoFailed);
    }
}

TEST_CASE("a file on a full disk says so when its bytes leave the buffer")
{
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly));
    REQUIRE(full.write("a", 1) == 1);
    REQUIRE_FALSE(full.flush());
    CHECK(writeFailure(full) == Code::DiskFull);
}
