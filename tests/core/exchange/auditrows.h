// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/audit.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/exchange/disclosure.h"
#include "core/exchange/exportoptions.h"
#include "tests/support/printing.h"

#include <QCborMap>
#include <QCborValue>

#include <catch2/catch_test_macros.hpp>

namespace kithbook::test {

/// How often that was written down.
inline qint64 audited(Book& book, Action action)
{
    return book.connection()
        .integer("SELECT count(*) FROM audit WHERE action = ?", static_cast<int>(action))
        .value();
}

struct Audited
{
    RowId subject;
    QCborMap detail;
};

/// The last time it was.
inline Audited lastAudited(Book& book, Action action)
{
    Statement row = book.connection().prepare(
        "SELECT subject, detail FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1");
    row.bind(static_cast<int>(action));
    REQUIRE(row.step() == true);
    return {row.rowId(0), QCborValue::fromCbor(row.blob(1)).toMap()};
}

/// All that is said of an export, as numbers.
inline QCborMap exportDetail(qint64 records, ExportFormat format, const Disclosure& disclosure)
{
    return {{1, records},
            {2, static_cast<int>(format)},
            {3, static_cast<int>(disclosure.to)},
            {4, static_cast<int>(disclosure.why)}};
}

} // namespace kithbook::test
