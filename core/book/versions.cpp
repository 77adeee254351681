// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions.h"

#include "core/book/connection.h"

namespace kithbook {

std::vector<qint64> Versions::of(int column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? std::vector<qint64>{m_row} : *found;
}

Result<Versions> versionsOf(Connection& connection, const Table& table, const RowId& id)
{
    const QByteArray sql = QByteArray("SELECT rid, ver FROM ") + table.name + " WHERE id = ?";
    Statement row = connection.prepare(sql.constData());
    const auto found = row.bind(id).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::NoSuchRecord);
    }
    Versions versions(row.integer(1));
    Statement cells = connection.prepare("SELECT col, ver FROM cell WHERE tbl = ? AND rid = ?");
    cells.bind(int(table.number)).bind(row.integer(0));
    for (auto more = cells.step(); !more || *more; more = cells.step()) {
        if (!more) {
            return passOn(more);
        }
        versions.add(static_cast<int>(cells.integer(0)), cells.integer(1));
    }
    return versions;
}

} // namespace kithbook
