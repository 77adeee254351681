// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/desk/names.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

PersonName named(const char* name)
{
    return {PersonId::random(), QString::fromUtf8(name), {}};
}

} // namespace

TEST_CASE("a name is shown, or its initials while names are hidden")
{
    Names names;
    CHECK(names.shown(QStringLiteral("Sam Torres")) == QStringLiteral("Sam Torres"));
    names.setHidden(true);
    CHECK(names.shown(QStringLiteral("Sam Torres")) == QStringLiteral("ST"));
    CHECK(names.avatar(QStringLiteral("Sam Torres"), RowId::random()).shape ==
          AvatarLook::Shape::Hidden);
}

TEST_CASE("more people than fit are counted, but never one alone")
{
    const Names names;
    CHECK(names.list({named("Sam"), named("Ana")}) == QStringLiteral("Sam and Ana"));
    CHECK(names.list({named("Sam"), named("Ana"), named("Wes")}) ==
          QStringLiteral("Sam, Ana, and Wes"));
    CHECK(names.list({named("Sam"), named("Ana"), named("Wes"), named("Noor")})
              .startsWith(QStringLiteral("Sam, Ana, and 2 more")));
}
