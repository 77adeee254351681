// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/logreplay.h"

#include <algorithm>
#include <vector>

namespace kithbook {

namespace {

constexpr int kAuditRowsASlice = 2000; // 2 us each (security.md section 5)
constexpr int kCommitsASlice = 4;      // up to 500 rows each, some 20 us a row

AuditRow auditRow(const Statement& row)
{
    return AuditRow{row.integer(0), row.integer(1), row.integer(2),
                    row.blob(3),    row.blob(4),    static_cast<int>(row.integer(5)),
                    row.blob(6),    row.blob(7),    row.integer(8),
                    row.blob(9),    row.blob(10),   row.blob(11)};
}

} // namespace

Verifier::Verifier(Book& book)
    : m_book(book), m_replay(std::make_unique<LogReplay>(book, m_verdict))
{
}

Verifier::~Verifier() = default;

Progress Verifier::progress() const
{
    return m_progress;
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
        m_phase = more && !*more ? Phase::End : m_phase;
        break;
    case Phase::End:
        done = checkEnd();
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
    m_verdict.add(
        {harmless ? Finding::Kind::UnusedAreaTorn : Finding::Kind::UnreadablePage, 0, 0, {}});
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
        m_verdict.add({Finding::Kind::StructureBroken, 0, 0, {}});
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
            m_verdict.add({Finding::Kind::AuditLinkBroken, row.seq, 0, {}});
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
        m_verdict.add({Finding::Kind::AuditShorter, end, 0, {}});
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
            const auto reason = m_replay->holdsErased(*commit);
            if (!reason) {
                return passOn(reason);
            }
            isWhole = *reason;
        }
        if (!isWhole) {
            m_verdict.add({Finding::Kind::LogLinkBroken, entry.seq, 0, {}});
        }
        m_logSeq = entry.seq;
        m_logHash = entry.hash;
        if (commit) {
            if (auto read = m_replay->read(*commit, entry.seq); !read) {
                return passOn(read);
            }
        }
    }
    const auto read = static_cast<qint64>(entries.size());
    m_verdict.commits += read;
    m_progress.done += read;
    return read == kCommitsASlice;
}

Result<void> Verifier::checkEnd()
{
    if (auto finished = m_replay->finish(); !finished) {
        return finished;
    }
    if (m_auditedLog != m_logSeq) {
        // Changes that no audit row tells of.
        m_verdict.add({Finding::Kind::LogLinkBroken, m_logSeq, 0, {}});
    }
    return {};
}

} // namespace kithbook
