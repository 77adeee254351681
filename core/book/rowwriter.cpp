// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowwriter.h"

#include "core/book/commitlog.h"
#include "core/book/connection.h"
#include "core/book/sqlvalues.h"

#include <algorithm>

namespace kithbook {

namespace {

bool contains(const std::vector<qint64>& list, qint64 value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

Result<Op> RowWriter::write(const Change& change, qint64 seq)
{
    switch (change.kind) {
    case OpKind::Insert:
        return insert(change, seq);
    case OpKind::Update:
        return update(change, seq);
    case OpKind::Erase:
        return erase(change, seq);
    }
    Q_UNREACHABLE();
}

const QByteArray& RowWriter::insertSql(const Table& table)
{
    QByteArray& sql = m_insertSql[table.number];
    if (sql.isEmpty()) {
        sql = QByteArray("INSERT INTO ") + table.name + " (id, ver";
        for (const Column& column : table.columns) {
            sql += QByteArray(", ") + column.name;
        }
        sql += ") VALUES (?, ?" +
               QByteArray(", ?").repeated(static_cast<qsizetype>(table.columns.size())) + ')';
    }
    return sql;
}

Result<Op> RowWriter::insert(const Change& change, qint64 seq)
{
    const auto erased =
        m_connection.integer("SELECT count(*) FROM erased WHERE id = ?", change.row);
    if (!erased || *erased != 0) {
        return erased ? tl::unexpected(Error{Code::NoSuchRecord, {}}) : passOn(erased);
    }
    Op op{change.table->number, OpKind::Insert, change.row, {}};
    Statement statement = m_connection.prepare(insertSql(*change.table).constData());
    statement.bind(change.row).bind(seq);
    for (const Column& column : change.table->columns) {
        const auto given = std::find_if(change.values.begin(), change.values.end(),
                                        [&](const Value& value) { return value.first == column; });
        const bool isSet = given != change.values.end() && !given->second.isNull();
        statement.bind(isSet ? given->second : QVariant());
        if (isSet) {
            op.cells.push_back(OpCell{column.number, given->second, {}});
        }
    }
    if (auto done = statement.run(); !done) {
        return passOn(done);
    }
    if (!m_inserted.contains(op.table)) {
        m_inserted.insert(op.table, m_connection.lastRowId());
    }
    return op;
}

Result<Op> RowWriter::update(const Change& change, qint64 seq)
{
    QByteArray sql = "SELECT rid, ver";
    for (const auto& [column, value] : change.values) {
        sql += QByteArray(", ") + column.name;
    }
    sql += QByteArray(" FROM ") + change.table->name + " WHERE id = ?";
    Statement row = m_connection.prepare(sql.constData());
    const auto found = row.bind(change.row).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::NoSuchRecord);
    }
    Op op{change.table->number, OpKind::Update, change.row, {}};
    int index = 2;
    for (const Value& value : change.values) {
        const QVariant before = row.value(index++);
        if (sameValue(before, value.second)) {
            continue;
        }
        auto cell = replace(change, value, before, row.integer(0), row.integer(1), seq);
        if (!cell) {
            return passOn(cell);
        }
        op.cells.push_back(std::move(*cell));
    }
    return op;
}

Result<OpCell> RowWriter::replace(const Change& change, const Value& value, const QVariant& before,
                                  qint64 rid, qint64 rowVersion, qint64 seq)
{
    const int table = change.table->number;
    const int column = value.first.number;
    std::vector<qint64> present;
    qint64 shown = rowVersion;
    {
        Statement cells = m_connection.prepare(
            "SELECT ver, shown FROM cell WHERE tbl = ? AND rid = ? AND col = ?");
        cells.bind(table).bind(rid).bind(column);
        for (auto more = cells.step(); !more || *more; more = cells.step()) {
            if (!more) {
                return passOn(more);
            }
            present.push_back(cells.integer(0));
            shown = cells.integer(1) != 0 ? cells.integer(0) : shown;
        }
    }
    if (present.empty()) {
        present.push_back(rowVersion);
    }
    const std::vector<qint64> seen = change.seen.isLoaded() ? change.seen.of(column) : present;

    OpCell cell{column, value.second, {}};
    for (const qint64 version : seen) {
        auto dot = m_log.dotOf(version);
        if (!dot) {
            return passOn(dot);
        }
        cell.prev.push_back(std::move(*dot));
        if (auto gone = m_connection.run(
                "DELETE FROM cell WHERE tbl = ? AND rid = ? AND col = ? AND ver = ?", table, rid,
                column, version);
            !gone) {
            return passOn(gone);
        }
    }
    if (!contains(seen, shown)) {
        // Somebody wrote here after the form was loaded: their words stay, beside the new ones.
        if (auto kept =
                m_connection.run("INSERT OR REPLACE INTO cell (tbl, rid, col, ver, shown, value)"
                                 " VALUES (?, ?, ?, ?, 0, ?)",
                                 table, rid, column, shown, before);
            !kept) {
            return passOn(kept);
        }
    }
    if (auto noted =
            m_connection.run("INSERT INTO cell (tbl, rid, col, ver, shown) VALUES (?, ?, ?, ?, 1)",
                             table, rid, column, seq);
        !noted) {
        return passOn(noted);
    }
    const QByteArray sql = QByteArray("UPDATE ") + change.table->name + " SET " + value.first.name +
                           " = ? WHERE rid = ?";
    if (auto written = m_connection.run(sql.constData(), value.second, rid); !written) {
        return passOn(written);
    }
    return cell;
}

Result<Op> RowWriter::erase(const Change& change, qint64 seq)
{
    const QByteArray name(change.table->name);
    const QByteArray find = "SELECT rid FROM " + name + " WHERE id = ?";
    Statement row = m_connection.prepare(find.constData());
    const auto found = row.bind(change.row).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::NoSuchRecord);
    }
    const qint64 rid = row.integer(0);
    const QByteArray remove = "DELETE FROM " + name + " WHERE rid = ?";
    if (auto cells = m_connection.run("DELETE FROM cell WHERE tbl = ? AND rid = ?",
                                      int(change.table->number), rid);
        !cells) {
        return passOn(cells);
    }
    if (auto removed = m_connection.run(remove.constData(), rid); !removed) {
        return passOn(removed);
    }
    if (auto noted = m_connection.run("INSERT INTO erased (id, tbl, seq) VALUES (?, ?, ?)",
                                      change.row, int(change.table->number), seq);
        !noted) {
        return passOn(noted);
    }
    return Op{change.table->number, OpKind::Erase, change.row, {}};
}

} // namespace kithbook
