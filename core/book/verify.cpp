// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify.h"

#include "core/book/book.h"
#include "core/book/connection.h"

#include <algorithm>
#include <optional>

namespace kithbook {

namespace {

constexpr int kAuditRowsASlice = 2000; // 2 us each (security.md section 5)
constexpr int kCommitsASlice = 4;      // up to 500 rows each, some 20 us a row

bool same(const QVariant& a, const QVariant& b)
{
    return a.isNull() || b.isNull() ? a.isNull() == b.isNull() : a == b;
}

AuditRow auditRow(const Statement& row)
{
    return AuditRow{row.integer(0), row.integer(1), row.integer(2),
                    row.blob(3),    row.blob(4),    static_cast<int>(row.integer(5)),
                    row.blob(6),    row.blob(7),    row.integer(8),
                    row.blob(9),    row.blob(10),   row.blob(11)};
}

} // namespace

Verifier::Verifier(Book& book) : m_book(book) {}

Verifier::~Verifier() = default;

Progress Verifier::progress() const
{
    return m_progress;
}

void Verifier::find(Finding finding)
{
    constexpr size_t kEnough = 100;
    ++m_verdict.problems;
    if (m_verdict.findings.size() < kEnough) {
        m_verdict.findings.push_back(finding);
    }
}

Result<bool> Verifier::step()
{
    Result<void> done;
    Result<bool> more = true;
    switch (m_phase) {
    case Phase::Pages:
        done = checkPages();
        m_phase = Phase::Structure;
        break;
    case Phase::Structure:
        done = checkStructure();
        m_phase = Phase::Audit;
        break;
    case Phase::Audit:
        more = checkAudit();
        m_phase = more && !*more ? Phase::Log : m_phase;
        break;
    case Phase::Log:
        more = checkLog();
        m_phase = more && !*more ? Phase::Counts : m_phase;
        break;
    case Phase::Counts:
        done = checkCounts();
        m_phase = Phase::Done;
        break;
    case Phase::Done:
        return false;
    }
    if (!done || !more) {
        return done ? passOn(more) : passOn(done);
    }
    return m_phase != Phase::Done;
}

Result<void> Verifier::checkPages()
{
    const auto size = m_book.connection().integer("SELECT count(*) + (SELECT count(*) FROM audit)"
                                                  " FROM commit_log");
    if (!size) {
        return passOn(size);
    }
    m_progress.total = *size;
    Statement check = m_book.connection().prepare("PRAGMA cipher_integrity_check");
    const auto broken = check.step();
    if (!broken) {
        return passOn(broken);
    }
    if (!*broken) {
        return {};
    }
    // After a power cut pages on the free list may be torn: nothing is lost with those, and the
    // structure check says nothing of them (security.md section 5, "false alarms").
    const auto unused = m_book.connection().integer("PRAGMA freelist_count");
    Statement structure = m_book.connection().prepare("PRAGMA quick_check(1)");
    const auto whole = structure.step();
    const bool harmless =
        unused && *unused > 0 && whole && *whole && structure.text(0) == QLatin1StringView("ok");
    find({harmless ? Finding::Kind::UnusedAreaTorn : Finding::Kind::UnreadablePage, 0, 0, {}});
    return {};
}

Result<void> Verifier::checkStructure()
{
    Statement check = m_book.connection().prepare("PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row) {
        return passOn(row);
    }
    if (!*row || check.text(0) != QLatin1StringView("ok")) {
        find({Finding::Kind::StructureBroken, 0, 0, {}});
    }
    return {};
}

/// The commits since the audit row before are one step of one writer, as this row says.
Result<bool> Verifier::tellsOfCommits(const AuditRow& row)
{
    const bool isUndo = row.action == static_cast<int>(Action::Undone);
    const QCborMap detail = QCborValue::fromCbor(row.detail).toMap();
    const auto others = m_book.connection().integer(
        "SELECT count(*) FROM commit_log JOIN actor ON ref = actor_ref WHERE seq > ? AND seq <= ?"
        " AND (step <> ? OR actor <> ? OR undoes IS NOT ?)",
        m_auditedLog, row.logSeq, m_auditedLog + 1, row.actor,
        isUndo ? QVariant(detail.value(1).toInteger()) : QVariant());
    if (!others) {
        return passOn(others);
    }
    const bool goesOn = row.logSeq >= m_auditedLog;
    m_auditedLog = row.logSeq;
    return goesOn && *others == 0;
}

Result<bool> Verifier::checkAudit()
{
    Statement rows = m_book.connection().prepare(
        "SELECT seq, ts_ms, mono_ms, actor, device, action, subject, detail, log_seq, log_hash,"
        " prev, mac, (SELECT hash FROM commit_log WHERE commit_log.seq = log_seq)"
        " FROM audit WHERE seq > ? ORDER BY seq LIMIT ?");
    rows.bind(m_auditSeq).bind(kAuditRowsASlice);
    const Anchor& anchor = m_book.file().envelope().envelope.anchor;
    const QByteArray anchored(reinterpret_cast<const char*>(anchor.auditMac.data()),
                              static_cast<qsizetype>(anchor.auditMac.size()));
    int read = 0;
    for (auto more = rows.step(); !more || *more; more = rows.step()) {
        if (!more) {
            return passOn(more);
        }
        const AuditRow row = auditRow(rows);
        const auto told = tellsOfCommits(row);
        if (!told) {
            return passOn(told);
        }
        const bool isAnchor = row.seq == static_cast<qint64>(anchor.auditSeq);
        const bool fits = row.seq == m_auditSeq + 1 && row.prev == m_auditMac &&
                          auditMac(row, m_book.audit().key()) == row.mac && *told &&
                          (row.logSeq == 0 || rows.blob(12) == row.logHash) &&
                          (!isAnchor || row.mac == anchored);
        if (!fits) {
            find({Finding::Kind::AuditLinkBroken, row.seq, 0, {}});
        }
        m_auditSeq = row.seq;
        m_auditMac = row.mac;
        ++read;
    }
    m_verdict.auditRows += read;
    m_progress.done += read;
    if (read == kAuditRowsASlice) {
        return true;
    }
    // The envelope knows the end of the chain as of the last closing, this program that of today.
    const auto end =
        static_cast<qint64>(std::max(anchor.auditSeq, m_book.audit().anchor().auditSeq));
    if (end > m_auditSeq) {
        find({Finding::Kind::AuditShorter, end, 0, {}});
    }
    return false;
}

Result<bool> Verifier::checkLog()
{
    struct Entry
    {
        qint64 seq;
        QByteArray hash;
        QByteArray bytes;
        QByteArray actor;
        bool scrubbed;
        qint64 no;
        qint64 wallMs;
        qint64 hlc;
        QByteArray device;

        [[nodiscard]] bool agreesWith(const Commit& commit) const
        {
            return commit.no == no && commit.wallMs == wallMs && commit.hlc == hlc &&
                   (commit.device.isEmpty() ? no != 1 : commit.device == device);
        }
    };
    std::vector<Entry> entries;
    {
        Statement rows = m_book.connection().prepare(
            "SELECT seq, hash, bytes, actor, scrubbed, no, wall_ms, hlc, device"
            " FROM commit_log JOIN actor ON ref = actor_ref WHERE seq > ? ORDER BY seq LIMIT ?");
        rows.bind(m_logSeq).bind(kCommitsASlice);
        for (auto more = rows.step(); !more || *more; more = rows.step()) {
            if (!more) {
                return passOn(more);
            }
            entries.push_back({rows.integer(0), rows.blob(1), rows.blob(2), rows.blob(3),
                               rows.integer(4) != 0, rows.integer(5), rows.integer(6),
                               rows.integer(7), rows.blob(8)});
        }
    }
    for (const Entry& entry : entries) {
        const bool linked =
            entry.seq == m_logSeq + 1 &&
            (entry.scrubbed || CommitLog::link(m_logHash, entry.bytes) == entry.hash);
        const auto commit = decodeCommit(entry.bytes, entry.actor);
        bool isWhole = linked && commit && entry.agreesWith(*commit);
        if (isWhole && entry.scrubbed) {
            const auto reason = holdsErased(*commit);
            if (!reason) {
                return passOn(reason);
            }
            isWhole = *reason;
        }
        if (!isWhole) {
            find({Finding::Kind::LogLinkBroken, entry.seq, 0, {}});
        }
        m_logSeq = entry.seq;
        m_logHash = entry.hash;
        for (const Op& op : commit ? commit->ops : std::vector<Op>()) {
            if (auto checked = checkOp(op, entry.seq); !checked) {
                return passOn(checked);
            }
        }
    }
    const auto read = static_cast<qint64>(entries.size());
    m_verdict.commits += read;
    m_progress.done += read;
    return read == kCommitsASlice;
}

/// Words are only ever taken out of the log for a record that was erased.
Result<bool> Verifier::holdsErased(const Commit& commit)
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

Result<bool> Verifier::isErased(const RowId& row)
{
    const auto known = m_book.connection().integer("SELECT count(*) FROM erased WHERE id = ?", row);
    if (!known) {
        return passOn(known);
    }
    return *known != 0;
}

Result<void> Verifier::checkOp(const Op& op, qint64 seq)
{
    const Table* table = m_book.schema().table(op.table);
    if (table == nullptr) {
        find({Finding::Kind::LogLinkBroken, seq, op.table, op.row});
        return {};
    }
    switch (op.kind) {
    case OpKind::Insert:
        return checkInserted(*table, op, seq);
    case OpKind::Update:
        return checkUpdated(*table, op, seq);
    case OpKind::Erase:
        return checkErased(*table, op, seq);
    }
    Q_UNREACHABLE();
}

Result<void> Verifier::checkErased(const Table& table, const Op& op, qint64 seq)
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
        find({Finding::Kind::ErasedCameBack, seq, op.table, op.row});
    }
    return {};
}

Result<void> Verifier::checkInserted(const Table& table, const Op& op, qint64 seq)
{
    std::vector<Column> columns{kGone};
    columns.insert(columns.end(), table.columns.begin(), table.columns.end());
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
        const auto erased = isErased(op.row);
        if (erased && !*erased) {
            find({Finding::Kind::RowMissing, seq, op.table, op.row});
        }
        return erased ? Result<void>() : passOn(erased);
    }
    ++m_verdict.rows;
    ++m_rowsOf[op.table];
    if (row.integer(1) != seq) {
        find({Finding::Kind::ValueDiffers, seq, op.table, op.row});
    }
    // Columns that a later commit speaks for, with what still stands there of this one.
    QHash<int, std::optional<QVariant>> rewritten;
    Statement cells = m_book.connection().prepare(
        "SELECT col, ver = ? AND shown = 0, value FROM cell WHERE tbl = ? AND rid = ?");
    cells.bind(seq).bind(op.table).bind(row.integer(0));
    for (auto more = cells.step(); !more || *more; more = cells.step()) {
        if (!more) {
            return passOn(more);
        }
        std::optional<QVariant>& beside = rewritten[static_cast<int>(cells.integer(0))];
        if (cells.integer(1) != 0) {
            beside = cells.value(2);
            ++m_cells;
        }
    }
    int index = 2;
    for (const Column& column : columns) {
        const QVariant live = row.value(index++);
        const auto cell = std::find_if(op.cells.begin(), op.cells.end(), [&](const OpCell& other) {
            return other.column == column.number;
        });
        const QVariant written = cell == op.cells.end() ? QVariant() : cell->value;
        const auto later = rewritten.constFind(column.number);
        if (later != rewritten.constEnd() && !*later) {
            m_replaced.insert({op.row, column.number, seq});
        } else if (!same(later == rewritten.constEnd() ? live : **later, written)) {
            find({Finding::Kind::ValueDiffers, seq, op.table, op.row});
        }
    }
    return {};
}

/// What this commit says it replaced need not be there any more.
Result<void> Verifier::takeReplaced(const Op& op, const OpCell& cell)
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

Result<void> Verifier::checkUpdated(const Table& table, const Op& op, qint64 seq)
{
    for (const OpCell& cell : op.cells) {
        const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                         [&](const Column& c) { return c.number == cell.column; });
        const char* name = cell.column == kGone.number     ? kGone.name
                           : column != table.columns.end() ? column->name
                                                           : nullptr;
        if (name == nullptr) {
            find({Finding::Kind::LogLinkBroken, seq, op.table, op.row});
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
            auto checked = checkCell(table, op, cell, row.integer(0), row.value(1), seq);
            if (!checked) {
                return checked;
            }
        } // else: checkInserted has told of it
    }
    return {};
}

Result<void> Verifier::checkCell(const Table& table, const Op& op, const OpCell& cell, qint64 rid,
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
            if (!same(shown ? live : cells.value(2), cell.value) || (shown && !cells.isNull(2))) {
                find({Finding::Kind::ValueDiffers, seq, op.table, op.row});
            }
        }
    }
    if (!accounted) {
        m_replaced.insert({op.row, cell.column, seq});
    }
    return {};
}

Result<void> Verifier::checkCounts()
{
    for (const Table& table : m_book.schema().tables) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table.name;
        const auto live = m_book.connection().integer(sql.constData());
        if (!live) {
            return passOn(live);
        }
        if (*live > m_rowsOf.value(table.number)) {
            find({Finding::Kind::RowUnlogged,
                  *live - m_rowsOf.value(table.number),
                  table.number,
                  {}});
        }
    }
    const auto cells = m_book.connection().integer("SELECT count(*) FROM cell");
    const auto shown = m_book.connection().integer("SELECT count(*) FROM cell WHERE shown = 1");
    const auto erased = m_book.connection().integer("SELECT count(*) FROM erased");
    if (!cells || !shown || !erased) {
        return passOn(!cells ? cells : !shown ? shown : erased);
    }
    if (*cells != m_cells || *shown != m_shownCells) {
        find({Finding::Kind::ValueDiffers, 0, 0, {}});
    }
    if (*erased != m_erasures) {
        find({Finding::Kind::ErasedCameBack, 0, 0, {}});
    }
    for (const Written& lost : m_replaced) {
        // Nobody replaced it and it is not there: an older state was put back.
        find({Finding::Kind::ValueDiffers, lost.seq, 0, lost.row});
    }
    if (m_auditedLog != m_logSeq) {
        find({Finding::Kind::LogLinkBroken, m_logSeq, 0, {}}); // changes that no audit row tells of
    }
    return {};
}

} // namespace kithbook
