// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logreplay.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/sqlvalues.h"

#include <algorithm>
#include <vector>

namespace kithbook {

namespace {

/// In the order they are asked for.
std::vector<Column> allColumns(const Table& table)
{
    std::vector<Column> columns{kGone};
    columns.insert(columns.end(), table.columns.begin(), table.columns.end());
    return columns;
}

QVariant writtenInto(const Op& op, const Column& column)
{
    const auto cell = std::find_if(op.cells.begin(), op.cells.end(), [&](const OpCell& other) {
        return other.column == column.number;
    });
    return cell == op.cells.end() ? QVariant() : cell->value;
}

} // namespace

Result<void> LogReplay::read(const Commit& commit, qint64 seq)
{
    for (const Op& op : commit.ops) {
        if (auto done = readOp(op, seq); !done) {
            return done;
        }
    }
    return {};
}

Result<bool> LogReplay::holdsErased(const Commit& commit) const
{
    for (const Op& op : commit.ops) {
        if (op.kind == OpKind::Erase || !op.cells.empty()) {
            continue;
        }
        if (auto erased = isErased(op.row); !erased || *erased) {
            return erased;
        }
    }
    return false;
}

Result<bool> LogReplay::isErased(const RowId& row) const
{
    const auto known = m_book.connection().integer("SELECT count(*) FROM erased WHERE id = ?", row);
    if (!known) {
        return passOn(known);
    }
    return *known != 0;
}

Result<void> LogReplay::readOp(const Op& op, qint64 seq)
{
    const Table* table = m_book.schema().table(op.table);
    if (table == nullptr) {
        m_verdict.add({Finding::Kind::LogLinkBroken, seq, op.table, op.row});
        return {};
    }
    switch (op.kind) {
    case OpKind::Insert:
        return readInsert(*table, op, seq);
    case OpKind::Update:
        return readUpdate(*table, op, seq);
    case OpKind::Erase:
        return readErase(*table, op, seq);
    }
    Q_UNREACHABLE();
}

Result<void> LogReplay::readErase(const Table& table, const Op& op, qint64 seq)
{
    ++m_erasures;
    const auto known = m_book.connection().integer(
        "SELECT count(*) FROM erased WHERE id = ? AND tbl = ? AND seq = ?", op.row,
        int(table.number), seq);
    if (!known) {
        return passOn(known);
    }
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table.name + " WHERE id = ?";
    const auto there = m_book.connection().integer(sql.constData(), op.row);
    if (!there) {
        return passOn(there);
    }
    if (*there != 0 || *known != 1) {
        m_verdict.add({Finding::Kind::ErasedCameBack, seq, op.table, op.row});
    }
    return {};
}

Result<void> LogReplay::rowMissing(const Op& op, qint64 seq)
{
    const auto erased = isErased(op.row);
    if (!erased) {
        return passOn(erased);
    }
    if (!*erased) {
        m_verdict.add({Finding::Kind::RowMissing, seq, op.table, op.row});
    }
    return {};
}

Result<LogReplay::Rewritten> LogReplay::rewritten(int table, qint64 rid, qint64 seq)
{
    Rewritten columns;
    Statement cells = m_book.connection().prepare(
        "SELECT col, ver = ? AND shown = 0, value FROM cell WHERE tbl = ? AND rid = ?");
    cells.bind(seq).bind(table).bind(rid);
    for (auto more = cells.step(); !more || *more; more = cells.step()) {
        if (!more) {
            return passOn(more);
        }
        std::optional<QVariant>& beside = columns[static_cast<int>(cells.integer(0))];
        if (cells.integer(1) != 0) {
            beside = cells.value(2);
            ++m_cells;
        }
    }
    return columns;
}

Result<void> LogReplay::readInsert(const Table& table, const Op& op, qint64 seq)
{
    const std::vector<Column> columns = allColumns(table);
    QByteArray sql = "SELECT rid, ver";
    for (const Column& column : columns) {
        sql += QByteArray(", ") + column.name;
    }
    sql += QByteArray(" FROM ") + table.name + " WHERE id = ?";
    Statement row = m_book.connection().prepare(sql.constData());
    const auto found = row.bind(op.row).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return rowMissing(op, seq);
    }
    ++m_verdict.rows;
    ++m_rowsOf[op.table];
    if (row.integer(1) != seq) {
        m_verdict.add({Finding::Kind::ValueDiffers, seq, op.table, op.row});
    }
    const auto rewritten = this->rewritten(op.table, row.integer(0), seq);
    if (!rewritten) {
        return passOn(rewritten);
    }
    int index = 2;
    for (const Column& column : columns) {
        const QVariant live = row.value(index++);
        const auto later = rewritten->constFind(column.number);
        if (later != rewritten->constEnd() && !*later) {
            m_replaced.insert({op.row, column.number, seq});
        } else if (!sameValue(later == rewritten->constEnd() ? live : **later,
                              writtenInto(op, column))) {
            m_verdict.add({Finding::Kind::ValueDiffers, seq, op.table, op.row});
        }
    }
    return {};
}

/// What this commit says it replaced need not be there any more.
Result<void> LogReplay::takeReplaced(const Op& op, const OpCell& cell)
{
    for (const Dot& dot : cell.prev) {
        const auto seq = m_book.connection().integer(
            "SELECT coalesce((SELECT seq FROM commit_log JOIN actor ON ref = actor_ref"
            " WHERE actor = ? AND no = ?), 0)",
            dot.actor, dot.no);
        if (!seq) {
            return passOn(seq);
        }
        m_replaced.remove({op.row, cell.column, *seq});
    }
    return {};
}

Result<void> LogReplay::readUpdate(const Table& table, const Op& op, qint64 seq)
{
    for (const OpCell& cell : op.cells) {
        const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                         [&](const Column& c) { return c.number == cell.column; });
        const char* name = cell.column == kGone.number     ? kGone.name
                           : column != table.columns.end() ? column->name
                                                           : nullptr;
        if (name == nullptr) {
            m_verdict.add({Finding::Kind::LogLinkBroken, seq, op.table, op.row});
            continue;
        }
        const QByteArray sql =
            QByteArray("SELECT rid, ") + name + " FROM " + table.name + " WHERE id = ?";
        Statement row = m_book.connection().prepare(sql.constData());
        const auto found = row.bind(op.row).step();
        if (!found) {
            return passOn(found);
        }
        if (auto taken = takeReplaced(op, cell); !taken) {
            return taken;
        }
        if (*found) {
            auto done = readCell(table, op, cell, row.integer(0), row.value(1), seq);
            if (!done) {
                return done;
            }
        } // else: readInsert has told of it
    }
    return {};
}

Result<void> LogReplay::readCell(const Table& table, const Op& op, const OpCell& cell, qint64 rid,
                                 const QVariant& live, qint64 seq)
{
    bool accounted = false;
    Statement cells = m_book.connection().prepare(
        "SELECT ver, shown, value FROM cell WHERE tbl = ? AND rid = ? AND col = ?");
    cells.bind(int(table.number)).bind(rid).bind(cell.column);
    for (auto more = cells.step(); !more || *more; more = cells.step()) {
        if (!more) {
            return passOn(more);
        }
        if (cells.integer(0) == seq) {
            const bool shown = cells.integer(1) != 0;
            accounted = true;
            ++m_cells;
            m_shownCells += shown ? 1 : 0;
            if (!sameValue(shown ? live : cells.value(2), cell.value) ||
                (shown && !cells.isNull(2))) {
                m_verdict.add({Finding::Kind::ValueDiffers, seq, op.table, op.row});
            }
        }
    }
    if (!accounted) {
        m_replaced.insert({op.row, cell.column, seq});
    }
    return {};
}

Result<void> LogReplay::finish()
{
    if (auto counted = countRows(); !counted) {
        return counted;
    }
    if (auto counted = countCells(); !counted) {
        return counted;
    }
    for (const Written& lost : m_replaced) {
        // Nobody replaced it and it is not there: an older state was put back.
        m_verdict.add({Finding::Kind::ValueDiffers, lost.seq, 0, lost.row});
    }
    return {};
}

Result<void> LogReplay::countRows()
{
    for (const Table& table : m_book.schema().tables) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table.name;
        const auto live = m_book.connection().integer(sql.constData());
        if (!live) {
            return passOn(live);
        }
        const qint64 logged = m_rowsOf.value(table.number);
        if (*live > logged) {
            m_verdict.add({Finding::Kind::RowUnlogged, *live - logged, table.number, {}});
        }
    }
    return {};
}

Result<void> LogReplay::countCells()
{
    const auto cells = m_book.connection().integer("SELECT count(*) FROM cell");
    const auto shown = m_book.connection().integer("SELECT count(*) FROM cell WHERE shown = 1");
    const auto erased = m_book.connection().integer("SELECT count(*) FROM erased");
    if (!cells || !shown || !erased) {
        return passOn(!cells ? cells : !shown ? shown : erased);
    }
    if (*cells != m_cells || *shown != m_shownCells) {
        m_verdict.add({Finding::Kind::ValueDiffers, 0, 0, {}});
    }
    if (*erased != m_erasures) {
        m_verdict.add({Finding::Kind::ErasedCameBack, 0, 0, {}});
    }
    return {};
}

} // namespace kithbook
