// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeshares.h"

#include <algorithm>
#include <numeric>

namespace kithbook {

namespace {

constexpr QLatin1StringView kSample("fortuna2022");
constexpr QLatin1StringView kMetInPerson("in_person");
constexpr int kParts = 60; // divisible by however many entries share one number

int surveyed(const CatalogueEntry& entry)
{
    const auto share = std::find_if(entry.shares.begin(), entry.shares.end(),
                                    [](const Share& one) { return one.sample == kSample; });
    return share == entry.shares.end() ? 0 : share->count;
}

QString countedAs(const CatalogueEntry& entry)
{
    return entry.countsAs.isEmpty() ? entry.code : entry.countsAs;
}

} // namespace

ModeShares::ModeShares(const Catalogue& modes)
{
    for (const CatalogueEntry& entry : modes.entries()) {
        const QString counted = countedAs(entry);
        const CatalogueEntry* main = modes.find(counted);
        const auto sharing =
            std::count_if(modes.entries().begin(), modes.entries().end(),
                          [&](const CatalogueEntry& other) { return countedAs(other) == counted; });
        m_codes.push_back(entry.code);
        m_countedAs.push_back(counted);
        m_weights.push_back(surveyed(*main) * kParts / static_cast<int>(sharing));
    }
    const int digital = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    for (size_t i = 0; i < m_codes.size(); ++i) {
        if (m_codes[i] == kMetInPerson) {
            m_weights[i] = digital / 3;
        }
    }
}

const QString& ModeShares::code(Rng& rng) const
{
    return m_codes[static_cast<size_t>(rng.weighted(m_weights))];
}

double ModeShares::shareOf(const QString& code) const
{
    double share = 0;
    for (size_t i = 0; i < m_codes.size(); ++i) {
        share += m_countedAs[i] == code ? m_weights[i] : 0;
    }
    return share / std::accumulate(m_weights.begin(), m_weights.end(), 0);
}

} // namespace kithbook
