// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/kdf.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <limits>
#include <vector>

using namespace kithbook;

namespace {

constexpr quint64 kMebibyte = 1ULL << 20;

/// Derivations that take as long as they are told, and are written down.
struct FakeComputer
{
    FixedClock clock{0};
    qint64 msForFloor = 0;
    quint64 memoryBytes = std::numeric_limits<quint64>::max();
    std::vector<quint64> triedMebibytes = {};

    KdfParams calibrated()
    {
        return calibrate(clock, [this](const KdfParams& params) {
            triedMebibytes.push_back(params.memoryBytes / kMebibyte);
            clock.advanceMs(msForFloor *
                            static_cast<qint64>(params.memoryBytes / kKdfFloor.memoryBytes));
            return params.memoryBytes <= memoryBytes;
        });
    }
};

} // namespace

TEST_CASE("a new book is as dear to guess as its computer unlocks in a second and a half")
{
    const auto [msForFloor, mebibytes] = GENERATE(table<qint64, quint64>(
        {{0, 256}, {200, 256}, {375, 256}, {376, 128}, {700, 128}, {751, 64}, {9000, 64}}));
    FakeComputer computer{.msForFloor = msForFloor};
    CHECK(computer.calibrated() == KdfParams{mebibytes * kMebibyte, 3});
}

TEST_CASE("calibrating does not sit through a derivation it will not choose")
{
    FakeComputer slow{.msForFloor = 1000};
    (void)slow.calibrated();
    CHECK(slow.triedMebibytes == std::vector<quint64>{64});
}

TEST_CASE("a computer short of memory gets what fits, and never less than the floor")
{
    FakeComputer small{.memoryBytes = 128 * kMebibyte};
    CHECK(small.calibrated() == KdfParams{128 * kMebibyte, 3});
    FakeComputer tiny{.memoryBytes = 0};
    CHECK(tiny.calibrated() == kKdfFloor);
}

TEST_CASE("the bounds are closed on both ends")
{
    CHECK(withinBounds(kKdfFloor));
    CHECK(withinBounds(kKdfCeiling));
    CHECK_FALSE(withinBounds({kKdfFloor.memoryBytes - 1, 3}));
    CHECK_FALSE(withinBounds({kKdfFloor.memoryBytes, 2}));
    CHECK_FALSE(withinBounds({kKdfCeiling.memoryBytes + 1, 3}));
    CHECK_FALSE(withinBounds({kKdfFloor.memoryBytes, 13}));
    CHECK_FALSE(withinBounds({}));
}

TEST_CASE("a derivation outside of the bounds is refused instead of run")
{
    // 4 TiB, or 2^32 passes, would otherwise be tried: this test would not come back.
    const auto params = GENERATE(KdfParams{4ULL << 40, 3},
                                 KdfParams{64 * kMebibyte, std::numeric_limits<quint32>::max()},
                                 KdfParams{8192, 1});
    CHECK(codeOf(deriveFromPassphrase(SecretBytes(1), KdfSalt{}, params)) == Code::KdfOutOfBounds);
}
