// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <span>

namespace kithbook {

/// xoshiro256** 1.0 seeded through SplitMix64 (Blackman and Vigna, public domain description):
/// the same numbers on every machine and with every standard library, which the distributions of
/// <random> do not promise. For made-up people; never for keys.
class Rng
{
public:
    /// Every (seed, stream, index) has numbers of its own, so that the ten-thousandth session is
    /// what it is whatever was made before it.
    explicit constexpr Rng(quint64 seed, quint64 stream = 0, quint64 index = 0)
    {
        quint64 mixed = splitMix(seed) ^ splitMix(stream * 0x9E3779B97F4A7C15 + index);
        for (quint64& word : m_state) {
            mixed += 0x9E3779B97F4A7C15;
            word = splitMix(mixed);
        }
    }

    [[nodiscard]] constexpr quint64 next()
    {
        const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// 0 to `bound` - 1; `bound` from 1 to 2^32. Biased by less than one in 2^32 / bound: for
    /// made-up people that is no bias.
    [[nodiscard]] constexpr int below(qint64 bound)
    {
        return static_cast<int>((next() >> 32) * static_cast<quint64>(bound) >> 32);
    }
    /// `low` to `high`, both included.
    [[nodiscard]] constexpr int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] constexpr bool permille(int share) { return below(1000) < share; }

    template <typename List>
    [[nodiscard]] constexpr const auto& pick(const List& list)
    {
        return list[below(static_cast<qint64>(std::size(list)))];
    }

    /// An index, each as often as its weight says. The weights add up to more than 0.
    [[nodiscard]] constexpr int weighted(std::span<const int> weights)
    {
        int total = 0;
        for (const int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int index = 0;
        while (left >= weights[static_cast<size_t>(index)]) {
            left -= weights[static_cast<size_t>(index++)];
        }
        return index;
    }

private:
    [[nodiscard]] static constexpr quint64 splitMix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    std::array<quint64, 4> m_state{};
};

} // namespace kithbook
