// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseload.h"

#include "core/book/sqlfunction.h"
#include "core/notes/notebody.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

constexpr std::array kMigrations{Migration{2, ":/sql/0002_records.sql"},
                                 Migration{3, ":/sql/0003_find.sql"}};

Result<void> addNoteWords(Connection& connection)
{
    return addTextFunction(connection, "kb_words",
                           [](QByteArrayView body) { return plainWords(body); });
}

} // namespace

Schema caseloadSchema()
{
    return Schema{tables::kAll, kMigrations, addNoteWords};
}

} // namespace kithbook
