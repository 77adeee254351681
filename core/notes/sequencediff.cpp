// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequencediff.h"

#include <algorithm>

namespace kithbook {

namespace {

/// Myers' greedy search through the grid of both sequences. For every number of changes it keeps
/// how far each diagonal (x - y) came, and walks back through these.
class Search
{
public:
    Search(std::span<const int> before, std::span<const int> after)
        : m_before(before), m_after(after), m_n(int(before.size())), m_m(int(after.size()))
    {
    }

    /// False when the effort was used up.
    [[nodiscard]] bool run(qint64& effort)
    {
        for (int changes = 0; changes <= m_n + m_m && effort > 0; ++changes) {
            m_rows.emplace_back(static_cast<size_t>(changes) + 1);
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                const int from = start(changes, diagonal);
                const int x = slide(from, diagonal);
                effort -= 1 + x - from;
                m_rows.back()[static_cast<size_t>((diagonal + changes) / 2)] = x;
                if (x >= m_n && x - diagonal >= m_m) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] std::vector<SequenceChange> changes() const
    {
        std::vector<SequenceChange> backwards;
        int x = m_n;
        int y = m_m;
        for (int count = int(m_rows.size()) - 1; count > 0; --count) {
            const int diagonal = x - y;
            const bool down = goesDown(count, diagonal);
            const int fromX = reach(count - 1, down ? diagonal + 1 : diagonal - 1);
            const int fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            const SequenceChange step = down ? SequenceChange{fromX, fromX, fromY, fromY + 1}
                                             : SequenceChange{fromX, fromX + 1, fromY, fromY};
            addBefore(backwards, step);
            x = fromX;
            y = fromY;
        }
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }

private:
    /// The row of `changes` holds every second diagonal from -changes to changes.
    [[nodiscard]] int reach(int changes, int diagonal) const
    {
        return m_rows[static_cast<size_t>(changes)][static_cast<size_t>((diagonal + changes) / 2)];
    }

    /// Whether the last of these changes added an element rather than removing one.
    [[nodiscard]] bool goesDown(int changes, int diagonal) const
    {
        return diagonal == -changes ||
               (diagonal != changes &&
                reach(changes - 1, diagonal - 1) < reach(changes - 1, diagonal + 1));
    }

    [[nodiscard]] int start(int changes, int diagonal) const
    {
        if (changes == 0) {
            return 0;
        }
        return goesDown(changes, diagonal) ? reach(changes - 1, diagonal + 1)
                                           : reach(changes - 1, diagonal - 1) + 1;
    }

    [[nodiscard]] int slide(int x, int diagonal) const
    {
        int y = x - diagonal;
        while (x < m_n && y < m_m &&
               m_before[static_cast<size_t>(x)] == m_after[static_cast<size_t>(y)]) {
            ++x;
            ++y;
        }
        return x;
    }

    static void addBefore(std::vector<SequenceChange>& backwards, const SequenceChange& step)
    {
        if (!backwards.empty() && backwards.back().beforeStart == step.beforeEnd &&
            backwards.back().afterStart == step.afterEnd) {
            backwards.back().beforeStart = step.beforeStart;
            backwards.back().afterStart = step.afterStart;
        } else {
            backwards.push_back(step);
        }
    }

    std::span<const int> m_before;
    std::span<const int> m_after;
    int m_n;
    int m_m;
    std::vector<std::vector<int>> m_rows;
};

} // namespace

std::vector<SequenceChange> changesBetween(std::span<const int> before, std::span<const int> after,
                                           qint64& effort)
{
    const auto [oneEnd, otherEnd] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto start = static_cast<size_t>(oneEnd - before.begin());
    size_t tail = 0;
    while (start + tail < std::min(before.size(), after.size()) &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    const auto left = before.subspan(start, before.size() - start - tail);
    const auto right = after.subspan(start, after.size() - start - tail);
    std::vector<SequenceChange> changes;
    if (left.empty() && right.empty()) {
        return changes;
    }
    Search search(left, right);
    if (left.empty() || right.empty() || !search.run(effort)) {
        changes.push_back({0, int(left.size()), 0, int(right.size())});
    } else {
        changes = search.changes();
    }
    const int shift = int(start);
    for (SequenceChange& change : changes) {
        change = {change.beforeStart + shift, change.beforeEnd + shift, change.afterStart + shift,
                  change.afterEnd + shift};
    }
    return changes;
}

} // namespace kithbook
