// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowlookup.h"

#include "core/book/connection.h"

namespace kithbook {

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kDigits = 2 * RowId::kSize;

/// The first or the last id that begins so.
std::optional<RowId> edge(const QString& hex, QChar filler)
{
    return RowId::fromHex(hex.leftJustified(kDigits, filler));
}

} // namespace

Result<RowId> rowByIdBeginning(Connection& connection, const Table& table, const QString& hex,
                               RowsOf which)
{
    const auto first = edge(hex, QLatin1Char('0'));
    const auto last = edge(hex, QLatin1Char('f'));
    if (hex.size() < kShortest || !first || !last) {
        return fail(Code::NoSuchRecord);
    }
    const QByteArray sql = QByteArray("SELECT id FROM ") + table.name +
                           " WHERE id BETWEEN ? AND ? AND gone IS " +
                           (which == RowsOf::Trash ? "NOT NULL" : "NULL") + " LIMIT 2";
    Statement rows = connection.prepare(sql.constData());
    rows.bind(*first).bind(*last);
    const auto found = rows.step();
    if (!found || !*found) {
        return found ? fail(Code::NoSuchRecord) : passOn(found);
    }
    const auto id = rows.id<RowId>(0);
    const auto another = rows.step();
    if (!another) {
        return passOn(another);
    }
    return *another ? fail(Code::AmbiguousName) : Result<RowId>(id);
}

} // namespace kithbook
