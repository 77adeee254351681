// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace kithbook {

/// A stretch of two sequences: [beforeStart, beforeEnd) became [afterStart, afterEnd).
struct SequenceChange
{
    int beforeStart = 0;
    int beforeEnd = 0;
    int afterStart = 0;
    int afterEnd = 0;

    friend bool operator==(const SequenceChange&, const SequenceChange&) = default;
};

/// The fewest changes that make `after` of `before`, in order; all between two of them is equal.
/// E. W. Myers, "An O(ND) difference algorithm and its variations", 1986, with equal ends taken
/// off first. Takes from `effort`, counted in steps of its inner loop; once that is used up
/// everything that is left is one change. Memory grows with the square of the number of changes and
/// stays under 4 bytes for each step.
[[nodiscard]] std::vector<SequenceChange>
changesBetween(std::span<const int> before, std::span<const int> after, qint64& effort);

} // namespace kithbook
