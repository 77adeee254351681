// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rng.h"

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

TEST_CASE("the same seed gives the same numbers on every machine")
{
    // Spelled, so that another compiler or library cannot change them unseen.
    Rng rng(42, 1, 7);
    (void)rng.next();
    (void)rng.next();
    CHECK(rng.next() == 0x8842daff13130026);
}

TEST_CASE("every stream and index has numbers of its own")
{
    CHECK(Rng(1, 1, 1).next() != Rng(1, 1, 2).next());
    CHECK(Rng(1, 1, 1).next() != Rng(1, 2, 1).next());
    CHECK(Rng(1, 1, 1).next() != Rng(2, 1, 1).next());
}

TEST_CASE("numbers stay in their bounds and reach both ends")
{
    Rng rng(5);
    bool low = false;
    bool high = false;
    for (int i = 0; i < 1000; ++i) {
        const int number = rng.between(3, 9);
        CHECK(number >= 3);
        CHECK(number <= 9);
        low = low || number == 3;
        high = high || number == 9;
    }
    CHECK(low);
    CHECK(high);
    CHECK(rng.below(1) == 0);
}

TEST_CASE("weights are kept, and nothing of no weight is drawn")
{
    constexpr std::array weights{0, 3, 0, 1};
    std::array<int, 4> drawn{};
    Rng rng(9);
    for (int i = 0; i < 4000; ++i) {
        ++drawn[static_cast<size_t>(rng.weighted(weights))];
    }
    CHECK(drawn[0] == 0);
    CHECK(drawn[2] == 0);
    CHECK(drawn[1] > 2850);
    CHECK(drawn[1] < 3150);
}
