// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/mutation.h"

#include <QPair>
#include <QSet>

#include <algorithm>

namespace kithbook {

namespace {

/// Reads commits of the log, keeping the last few decoded: the rows of one import come from few.
class Earlier
{
public:
    explicit Earlier(Book& book) : m_book(book) {}

    [[nodiscard]] Result<const Commit*> commit(qint64 seq)
    {
        if (const auto known = m_commits.constFind(seq); known != m_commits.constEnd()) {
            return &*known;
        }
        const auto read = m_book.log().read(seq);
        if (!read) {
            return passOn(read);
        }
        constexpr qsizetype kEnough = 64;
        if (m_commits.size() >= kEnough) {
            m_commits.clear();
        }
        return &*m_commits.insert(seq, *read);
    }

    /// The commit whose value was shown before commit `seq` wrote this cell: the newest of what it
    /// replaced and of what it left standing beside it.
    [[nodiscard]] Result<qint64> shownBefore(const Table& table, const Op& op, const OpCell& cell,
                                             qint64 seq)
    {
        const QByteArray beside = QByteArray("SELECT coalesce(max(cell.ver), 0) FROM cell JOIN ") +
                                  table.name +
                                  " t ON t.rid = cell.rid"
                                  " WHERE t.id = ? AND tbl = ? AND col = ? AND cell.ver < ?";
        auto newest = m_book.connection().integer(beside.constData(), op.row, int(table.number),
                                                  cell.column, seq);
        for (const Dot& dot : cell.prev) {
            const auto replaced = m_book.connection().integer(
                "SELECT coalesce((SELECT seq FROM commit_log JOIN actor ON ref = actor_ref"
                " WHERE actor = ? AND no = ?), 0)",
                dot.actor, dot.no);
            if (!newest || !replaced) {
                return newest ? replaced : newest;
            }
            newest = std::max(*newest, *replaced);
        }
        return newest;
    }

    /// The value a column had in commit `seq`; NULL when that commit inserted the row without.
    [[nodiscard]] Result<QVariant> value(qint64 seq, const RowId& row, int column)
    {
        const auto found = commit(seq);
        if (!found) {
            return passOn(found);
        }
        for (const Op& op : (*found)->ops) {
            if (op.row != row) {
                continue;
            }
            for (const OpCell& cell : op.cells) {
                if (cell.column == column) {
                    return cell.value;
                }
            }
        }
        return QVariant();
    }

    /// Whether this step has not been seen writing the cell yet. It is read backwards: only its
    /// last word must still stand in the row, what it wrote there before it replaced itself.
    [[nodiscard]] bool isLastWord(const RowId& row, int column)
    {
        const QPair<RowId, int> cell(row, column);
        const bool isNew = !m_seen.contains(cell);
        m_seen.insert(cell);
        return isNew;
    }

private:
    Book& m_book;
    QHash<qint64, Commit> m_commits;
    QSet<QPair<RowId, int>> m_seen;
};

const Column* columnOf(const Table& table, int number)
{
    if (number == kGone.number) {
        return &kGone;
    }
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const Column& column) { return column.number == number; });
    return found == table.columns.end() ? nullptr : &*found;
}

/// The row still holds what the step wrote there.
Result<void> checkUnchanged(Book& book, const Table& table, const Column& column, const Op& op,
                            const OpCell& cell)
{
    const QByteArray sql =
        QByteArray("SELECT ") + column.name + " FROM " + table.name + " WHERE id = ?";
    Statement row = book.connection().prepare(sql.constData());
    const auto found = row.bind(op.row).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found || row.value(0).isNull() != cell.value.isNull() ||
        (!cell.value.isNull() && row.value(0) != cell.value)) {
        return fail(Code::ChangedMeanwhile);
    }
    return {};
}

Result<void> takeBack(Book& book, Mutation& mutation, Earlier& earlier, const Op& op, qint64 seq)
{
    const Table* table = book.schema().table(op.table);
    if (table == nullptr) {
        return fail(Code::Internal, QStringLiteral("undo table"));
    }
    if (op.kind == OpKind::Erase) {
        return fail(Code::CannotUndo);
    }
    if (op.kind == OpKind::Insert) {
        mutation.moveToTrash(*table, op.row);
        return {};
    }
    Values values;
    for (const OpCell& cell : op.cells) {
        const Column* column = columnOf(*table, cell.column);
        if (column == nullptr || cell.prev.empty()) {
            return fail(Code::CannotUndo);
        }
        if (earlier.isLastWord(op.row, cell.column)) {
            if (auto unchanged = checkUnchanged(book, *table, *column, op, cell); !unchanged) {
                return unchanged;
            }
        }
        const auto shown = earlier.shownBefore(*table, op, cell, seq);
        if (!shown) {
            return passOn(shown);
        }
        auto before = earlier.value(*shown, op.row, cell.column);
        if (!before) {
            return passOn(before);
        }
        values.emplace_back(*column, std::move(*before));
    }
    mutation.update(*table, op.row, std::move(values));
    return {};
}

} // namespace

Result<std::optional<qint64>> lastStep(Book& book)
{
    const auto step = book.connection().integer(
        "SELECT coalesce((SELECT step FROM commit_log c WHERE undoes IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM commit_log u WHERE u.undoes = c.step) ORDER BY seq DESC LIMIT 1), 0)");
    if (!step) {
        return passOn(step);
    }
    return *step == 0 ? std::nullopt : std::optional<qint64>(*step);
}

Result<Committed> undoLastStep(Book& book)
{
    const auto step = lastStep(book);
    if (!step) {
        return passOn(step);
    }
    if (!*step) {
        return fail(Code::NothingToUndo);
    }
    const auto last = book.connection().integer(
        "SELECT max(seq) FROM commit_log WHERE seq >= ? AND step = ?", **step, **step);
    if (!last) {
        return passOn(last);
    }
    Mutation mutation(book, Action::Undone);
    mutation.setUndoes(**step);
    mutation.describe(1, **step);
    Earlier earlier(book);
    for (qint64 seq = *last; seq >= **step && !mutation.error(); --seq) {
        const auto commit = book.log().read(seq);
        if (!commit) {
            return passOn(commit);
        }
        for (auto op = commit->ops.rbegin(); op != commit->ops.rend(); ++op) {
            if (auto taken = takeBack(book, mutation, earlier, *op, seq); !taken) {
                return passOn(taken);
            }
        }
    }
    return mutation.commit();
}

} // namespace kithbook
