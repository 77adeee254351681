// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/guiprinting.h"
#include "ui/parts/avatar.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("initials are the first letters of the first and the last word")
{
    const auto of = [](const char* name) { return initialsOf(QString::fromUtf8(name)); };
    CHECK(of("Sam T.") == QStringLiteral("ST"));
    CHECK(of("marisol de la r.") == QStringLiteral("MR"));
    CHECK(of("Noor") == QStringLiteral("N"));
    CHECK(of("  ") == QString());
    CHECK(of("(Ana) 'Bea'") == QStringLiteral("AB"));
    CHECK(of("\u00c9lise \u00d1and\u00fa") == QStringLiteral("\u00c9\u00d1"));
    CHECK(of("\U00010400\U00010401 x") == QString::fromUtf8("\U00010400X"));
}
