// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"
#include "tests/fuzz/require.h"

#include <cstddef>
#include <cstdint>

// What is accepted can be written and is accepted again, as the same value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using namespace kithbook;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Result<QCborValue> value = readCbor(bytes);
    if (!value) {
        require(value.error().code == Code::BadInput, "one code for bad input");
        return 0;
    }
    const QByteArray written = value->toCbor();
    const Result<QCborValue> again = readCbor(written);
    require(again.has_value(), "what was accepted is accepted again");
    require(again->toCbor() == written, "and is the same value");
    return 0;
}
