// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseload.h"

#include "core/book/sqlfunction.h"
#include "core/notes/findwords.h"
#include "core/notes/notebody.h"
#include "core/notes/signedform.h"
#include "core/records/recordfunctions.h"
#include "core/records/tables.h"

namespace kithbook {

namespace {

constexpr std::array kMigrations{tables::kMigration,
                                 Migration{3, ":/sql/0003_find.sql"},
                                 Migration{4, ":/sql/0004_drafts.sql"},
                                 tables::kGroupsMigration,
                                 tables::kSigningMigration,
                                 tables::kTogetherMigration,
                                 Migration{8, ":/sql/0008_findmore.sql"},
                                 tables::kAnswersMigration};

Result<void> addFunctions(Connection& connection)
{
    if (auto added = addRecordFunctions(connection); !added) {
        return added;
    }
    if (auto added = addTextFunction(connection, "kb_words",
                                     [](QByteArrayView body) { return plainWords(body); });
        !added) {
        return added;
    }
    return addTextFunction(connection, "kb_added",
                           [](QByteArrayView content) { return addedWords(content); });
}

} // namespace

Schema caseloadSchema()
{
    return Schema{tables::kAll, kMigrations, addFunctions, indexWords};
}

} // namespace kithbook
