// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "core/book/migrations.h"

#include <algorithm>

namespace kithbook {

const Table* Schema::table(int number) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [number](const Table& table) {
        return table.number == number;
    });
    return found == tables.end() ? nullptr : &*found;
}

int Schema::version() const
{
    return migrations.empty() ? kBookMigration.version : migrations.back().version;
}

} // namespace kithbook
