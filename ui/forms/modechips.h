// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"

#include <QHash>
#include <QStringList>

namespace kithbook {

class ChipGroup;

/// The ways to connect in the order of mock 05: those used most first, what an agency added after
/// the rest, "other" last. Codes that are not offered are left out.
[[nodiscard]] QStringList modesToOffer(const Catalogue& modes);
/// How it went: the four answers most sessions have, then the rest.
[[nodiscard]] QStringList outcomesToOffer(const Catalogue& outcomes);

/// A chip with icon, word and Alt letter for each. Returns which key chooses which mode.
[[nodiscard]] QHash<QChar, QString> addModeChips(ChipGroup& group, const Catalogue& modes);

} // namespace kithbook
