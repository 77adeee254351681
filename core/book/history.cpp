// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "core/book/book.h"
#include "core/book/connection.h"

#include <algorithm>

namespace kithbook {

namespace {

/// The commit that wrote what the column shows now.
Result<qint64> shownVersion(Connection& connection, const Table& table, const RowId& row,
                            const Column& column)
{
    const QByteArray sql = QByteArray("SELECT coalesce((SELECT c.ver FROM cell c WHERE c.tbl = ?"
                                      " AND c.rid = t.rid AND c.col = ? AND c.shown = 1), t.ver)"
                                      " FROM ") +
                           table.name + " t WHERE t.id = ?";
    Statement found = connection.prepare(sql.constData());
    const auto isRow = found.bind(int{table.number}).bind(int{column.number}).bind(row).step();
    if (!isRow) {
        return passOn(isRow);
    }
    return *isRow ? Result<qint64>(found.integer(0)) : fail(Code::NoSuchRecord);
}

/// The newest of the commits that were replaced; 0 for none.
Result<qint64> newestOf(Connection& connection, const std::vector<Dot>& dots)
{
    qint64 newest = 0;
    for (const Dot& dot : dots) {
        auto seq = connection.integer(
            "SELECT coalesce((SELECT seq FROM commit_log JOIN actor ON ref = actor_ref"
            " WHERE actor = ? AND no = ?), 0)",
            dot.actor, dot.no);
        if (!seq) {
            return seq;
        }
        newest = std::max(newest, *seq);
    }
    return newest;
}

const OpCell* cellOf(const Commit& commit, const RowId& row, int column)
{
    for (const Op& op : commit.ops) {
        const auto cell = std::find_if(op.cells.begin(), op.cells.end(),
                                       [&](const OpCell& each) { return each.column == column; });
        if (op.row == row && cell != op.cells.end()) {
            return &*cell;
        }
    }
    return nullptr;
}

} // namespace

Result<std::vector<PastValue>> pastValues(Book& book, const Table& table, const RowId& row,
                                          const Column& column, int limit)
{
    auto seq = shownVersion(book.connection(), table, row, column);
    std::vector<PastValue> values;
    while (seq && *seq > 0 && static_cast<int>(values.size()) < limit) {
        const auto commit = book.log().read(*seq);
        if (!commit) {
            return passOn(commit);
        }
        const OpCell* cell = cellOf(*commit, row, column.number);
        values.push_back(
            PastValue{*seq, commit->wallMs, cell != nullptr ? cell->value : QVariant()});
        // A commit without the column inserted the row: before it there is nothing.
        seq = cell != nullptr ? newestOf(book.connection(), cell->prev) : Result<qint64>(0);
    }
    return seq ? Result<std::vector<PastValue>>(std::move(values)) : passOn(seq);
}

} // namespace kithbook
