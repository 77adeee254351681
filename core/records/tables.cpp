// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

namespace kithbook {

namespace {

constexpr std::array kMigrations{Migration{2, ":/sql/0002_records.sql"},
                                 Migration{3, ":/sql/0003_find.sql"}};

}  // namespace

Schema recordsSchema()
{
    return Schema{tables::kAll, kMigrations};
}

}  // namespace kithbook
