// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/sequencediff.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace kithbook;

namespace {

using Numbers = std::vector<int>;

Numbers anyNumbers()
{
    return *rc::gen::container<Numbers>(rc::gen::inRange(0, 4));
}

/// `before` with the changes done, and how much they took out and put in.
std::pair<Numbers, int> applied(const std::vector<SequenceChange>& changes, const Numbers& before,
                                const Numbers& after)
{
    Numbers made;
    int size = 0;
    int done = 0;
    for (const SequenceChange& change : changes) {
        made.insert(made.end(), before.begin() + done, before.begin() + change.beforeStart);
        made.insert(made.end(), after.begin() + change.afterStart, after.begin() + change.afterEnd);
        size += change.beforeEnd - change.beforeStart + change.afterEnd - change.afterStart;
        done = change.beforeEnd;
    }
    made.insert(made.end(), before.begin() + done, before.end());
    return {made, size};
}

/// The fewest single changes, by the table everybody knows.
int fewest(const Numbers& before, const Numbers& after)
{
    std::vector<Numbers> table(before.size() + 1, Numbers(after.size() + 1));
    for (size_t i = 0; i <= before.size(); ++i) {
        for (size_t j = 0; j <= after.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = int(i + j);
            } else if (before[i - 1] == after[j - 1]) {
                table[i][j] = table[i - 1][j - 1];
            } else {
                table[i][j] = 1 + std::min(table[i - 1][j], table[i][j - 1]);
            }
        }
    }
    return table.back().back();
}

} // namespace

TEST_CASE("the changes make one sequence of the other, and no fewer would")
{
    CHECK(rc::check([] {
        const Numbers before = anyNumbers();
        const Numbers after = anyNumbers();
        qint64 effort = 1'000'000;
        const auto [made, size] = applied(changesBetween(before, after, effort), before, after);
        RC_ASSERT(made == after);
        RC_ASSERT(size == fewest(before, after));
    }));
}

TEST_CASE("with little effort the changes are still true")
{
    CHECK(rc::check([] {
        const Numbers before = anyNumbers();
        const Numbers after = anyNumbers();
        qint64 effort = *rc::gen::inRange(0, 60);
        const auto changes = changesBetween(before, after, effort);
        RC_ASSERT(applied(changes, before, after).first == after);
        for (size_t i = 1; i < changes.size(); ++i) {
            RC_ASSERT(changes[i].beforeStart > changes[i - 1].beforeEnd);
        }
    }));
}

TEST_CASE("equal ends are never a change, however little the effort")
{
    qint64 effort = 0;
    const Numbers before{1, 2, 3, 9, 4, 5};
    const Numbers after{1, 2, 3, 7, 8, 4, 5};
    CHECK(changesBetween(before, after, effort) == std::vector{SequenceChange{3, 4, 3, 5}});
    CHECK(changesBetween(before, before, effort).empty());
    CHECK(changesBetween(Numbers{}, after, effort) == std::vector{SequenceChange{0, 0, 0, 7}});
    CHECK(changesBetween(Numbers{}, Numbers{}, effort).empty());
}
