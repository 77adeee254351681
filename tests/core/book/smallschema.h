// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/schema.h"

#include <array>

/// Two little tables, so that the book room is tested without the records it knows nothing of.
namespace kithbook::test {

inline constexpr Column kTitle{1, "title"};
inline constexpr Column kCount{2, "count"};
inline constexpr Column kBytes{3, "bytes"};
inline constexpr std::array kThingColumns{kTitle, kCount, kBytes};
inline constexpr Table kThing{1, "thing", kThingColumns};

inline constexpr Column kOwner{1, "owner"};
inline constexpr Column kMark{2, "mark"};
inline constexpr std::array kMarkColumns{kOwner, kMark};
inline constexpr Table kMarking{2, "marking", kMarkColumns};

inline constexpr std::array kSmallTables{kThing, kMarking};
inline constexpr std::array kSmallMigrations{Migration{2, ":/test/0002_small.sql"}};

inline Schema smallSchema()
{
    return Schema{kSmallTables, kSmallMigrations};
}

} // namespace kithbook::test
