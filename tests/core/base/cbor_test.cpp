// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"
#include "tests/support/printing.h"

#include <QCborArray>
#include <QCborMap>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '\x81') + QByteArray(1, '\x00');
}

} // namespace

TEST_CASE("a CBOR value comes back as it was written")
{
    const QCborMap map{{1, QStringLiteral("caf\u00e9")},
                       {2, QCborArray{1, -2, 3.5, true, QByteArray("\0x", 2)}}};
    const auto read = readCbor(map.toCborValue().toCbor());
    REQUIRE(read);
    CHECK(*read == map.toCborValue());
}

TEST_CASE("CBOR over a cap is refused before it is built")
{
    SECTION("4 thousand million elements in five bytes")
    {
        CHECK(codeOf(readCbor(QByteArray::fromHex("9affffffff"))) == Code::BadInput);
    }
    SECTION("a map whose count would overflow when doubled")
    {
        CHECK(codeOf(readCbor(QByteArray::fromHex("bbffffffffffffffff"))) == Code::BadInput);
    }
    SECTION("a string that claims more than there is")
    {
        CHECK(codeOf(readCbor(QByteArray::fromHex("5b7fffffffffffffff00"))) == Code::BadInput);
    }
    SECTION("nesting at the limit is read, one more is not")
    {
        const CborLimits limits{.maxDepth = 16};
        CHECK(readCbor(nested(16), limits));
        CHECK(codeOf(readCbor(nested(17), limits)) == Code::BadInput);
        CHECK(codeOf(readCbor(nested(900'000), {})) == Code::BadInput);
    }
    SECTION("bytes and items")
    {
        const QByteArray bytes = QCborArray{1, 2, 3}.toCborValue().toCbor();
        CHECK(codeOf(readCbor(bytes, {.maxBytes = bytes.size() - 1})) == Code::BadInput);
        CHECK(readCbor(bytes, {.maxItems = 4}));
        CHECK(codeOf(readCbor(bytes, {.maxItems = 3})) == Code::BadInput);
    }
}

TEST_CASE("CBOR that is not one plain value is refused")
{
    CHECK(codeOf(readCbor({})) == Code::BadInput);
    CHECK(codeOf(readCbor(QByteArray::fromHex("0101"))) == Code::BadInput);     // trailing byte
    CHECK(codeOf(readCbor(QByteArray::fromHex("9f01ff"))) == Code::BadInput);   // indefinite
    CHECK(codeOf(readCbor(QByteArray::fromHex("7f6161ff"))) == Code::BadInput); // indefinite text
    CHECK(codeOf(readCbor(QByteArray::fromHex("c11a514b67b0"))) == Code::BadInput); // tag
    CHECK(codeOf(readCbor(QByteArray::fromHex("62c328"))) == Code::BadInput);       // not UTF-8
    CHECK(codeOf(readCbor(QByteArray::fromHex("8301"))) == Code::BadInput);         // cut short
    CHECK(codeOf(readCbor(QByteArray::fromHex("ff"))) == Code::BadInput);
}
