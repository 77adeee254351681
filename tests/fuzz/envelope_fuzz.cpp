// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/envelope.h"
#include "tests/fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <sodium.h>

using namespace kithbook;

namespace {

constexpr qsizetype kDigestSize = 32;

/// Puts the right checksum on a part, as a forger would, or the fuzzer never gets past it.
void sealPart(QByteArray& file, qsizetype at, qsizetype size)
{
    auto* part = reinterpret_cast<unsigned char*>(file.data() + at);
    const qsizetype content = size - kDigestSize;
    crypto_generichash(part + content, kDigestSize, part, static_cast<size_t>(content), nullptr, 0);
}

void checkPromises(const QByteArray& file)
{
    const Result<ParsedEnvelope> parsed = parseEnvelope(file);
    if (!parsed) {
        return;
    }
    const Envelope& envelope = parsed->envelope;
    require(envelope.slots.size() <= kMaxSlots, "eight slots at most");
    require(parsed->healthy[static_cast<size_t>(parsed->newest)], "the copy used is a whole one");

    const SecretBytes key(kDigestSize);
    const QByteArray copy = serializeCopy(envelope, key);
    const qsizetype content = kCopySize - 2 * kDigestSize;
    require(file.sliced(copyOffset(parsed->newest), content) == copy.first(content),
            "one envelope has one spelling");
    const Result<ParsedEnvelope> again = parseEnvelope(serializeHead(envelope) + copy + copy);
    require(again && again->envelope == envelope && again->intact(), "what is written is read");
    require(macFits(*again, key), "and its MAC fits");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray file(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkPromises(file);

    file.resize(kEnvelopeSize);
    if (size < static_cast<size_t>(kEnvelopeSize)) {
        std::memset(file.data() + size, 0, static_cast<size_t>(kEnvelopeSize) - size);
    }
    sealPart(file, 0, kHeadSize);
    sealPart(file, copyOffset(0), kCopySize);
    sealPart(file, copyOffset(1), kCopySize);
    checkPromises(file);
    return 0;
}
