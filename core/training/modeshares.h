// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"
#include "core/training/rng.h"

#include <vector>

namespace kithbook {

/// How made-up people meet: a quarter in person, of which the survey of digital peer support says
/// nothing, and the rest by what 293 specialists use (Fortuna et al. 2022, Table 3; domain.md S9),
/// taken from the list itself. What the list counts under another entry has a part of its share.
class ModeShares
{
public:
    explicit ModeShares(const Catalogue& modes);

    [[nodiscard]] const QString& code(Rng& rng) const;
    /// Out of 1 for an entry and those counted under it.
    [[nodiscard]] double shareOf(const QString& code) const;

private:
    std::vector<QString> m_codes;
    std::vector<QString> m_countedAs;
    std::vector<int> m_weights;
};

} // namespace kithbook
