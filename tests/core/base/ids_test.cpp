// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "tests/support/printing.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("random ids differ and survive bytes and hex")
{
    QSet<RowId> seen;
    for (int i = 0; i < 1000; ++i) {
        const RowId id = RowId::random();
        CHECK_FALSE(seen.contains(id));
        seen.insert(id);
        CHECK(RowId::fromBytes(id.toBytes()) == id);
        CHECK(RowId::fromHex(id.toHex()) == id);
    }
    CHECK(RowId().isNull());
    CHECK_FALSE(RowId::random().isNull());
}

TEST_CASE("what is not 16 bytes is no id")
{
    CHECK_FALSE(RowId::fromBytes(QByteArray(15, 'x')));
    CHECK_FALSE(RowId::fromBytes(QByteArray(17, 'x')));
    CHECK_FALSE(RowId::fromHex(u"zz000000000000000000000000000000"));
    CHECK_FALSE(RowId::fromHex(u"00 000000000000000000000000000000"));
    CHECK(RowId::fromHex(u"ABCDEF00000000000000000000000000"));
}

TEST_CASE("a set element has the same id wherever it is made")
{
    CHECK(RowId::ofParts({"a", "bc"}) == RowId::ofParts({"a", "bc"}));
    CHECK(RowId::ofParts({"a", "bc"}) != RowId::ofParts({"ab", "c"}));
    CHECK(RowId::ofParts({"a"}) != RowId::ofParts({"a", ""}));
}
