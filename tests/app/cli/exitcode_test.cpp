// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;
using namespace kithbook::cli;

TEST_CASE("a script can tell a wrong passphrase from a damaged book and a busy one")
{
    CHECK(exitFor(Code::WrongPassphrase) == Exit::NotOpened);
    CHECK(exitFor(Code::WrongRecoveryWords) == Exit::NotOpened);
    CHECK(exitFor(Code::Damaged) == Exit::NoBook);
    CHECK(exitFor(Code::AlreadyOpen) == Exit::CannotWrite);
    CHECK(exitFor(Code::DiskFull) == Exit::NoRoom);
    CHECK(exitFor(Code::AmbiguousName) == Exit::NothingFound);
    CHECK(exitFor(Code::Cancelled) == Exit::Cancelled);
}

TEST_CASE("no error ends as if all had gone well")
{
    for (const Code code : allCodes()) {
        CHECK(exitFor(code) != Exit::Done);
    }
}
