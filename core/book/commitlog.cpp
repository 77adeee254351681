// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitlog.h"

#include "core/book/connection.h"

#include <algorithm>
#include <sodium.h>

namespace kithbook {

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

constexpr qsizetype kActorSize = 8; // sync.md 3.3

} // namespace

CommitLog::CommitLog(Connection& connection, const Clock& clock, QByteArray device)
    : m_connection(connection), m_clock(clock), m_device(std::move(device)),
      m_actor(randomBytes(kActorSize))
{
}

Result<void> CommitLog::load()
{
    m_head = Head();
    m_dots.clear();
    Statement newest =
        m_connection.prepare("SELECT seq, hash, hlc FROM commit_log ORDER BY seq DESC LIMIT 1");
    const auto found = newest.step();
    if (!found) {
        return passOn(found);
    }
    if (*found) {
        m_head = Head{newest.integer(0), newest.blob(1)};
        m_hlc = std::max(m_hlc, newest.integer(2));
    }
    const auto ref = m_connection.integer(
        "SELECT coalesce((SELECT ref FROM actor WHERE actor = ?), 0)", m_actor);
    if (!ref) {
        return passOn(ref);
    }
    m_actorRef = *ref;
    const auto no = m_connection.integer(
        "SELECT coalesce(max(no), 0) FROM commit_log WHERE actor_ref = ?", m_actorRef);
    if (!no) {
        return passOn(no);
    }
    m_no = *no;
    return {};
}

Result<void> CommitLog::ensureActor()
{
    if (m_actorRef != 0) {
        return {};
    }
    auto added =
        m_connection.run("INSERT INTO actor (actor, device) VALUES (?, ?)", m_actor, m_device);
    m_actorRef = added ? m_connection.lastRowId() : 0;
    return added;
}

Result<qint64> CommitLog::append(const std::vector<Op>& ops, qint64 step,
                                 std::optional<qint64> undoes)
{
    if (auto known = ensureActor(); !known) {
        return passOn(known);
    }
    const qint64 wall = m_clock.nowMs();
    m_hlc = std::max(m_hlc + 1, wall << 16);
    const Commit commit{m_actor, m_no == 0 ? m_device : QByteArray(), m_no + 1, wall, m_hlc, ops};
    const QByteArray bytes = encodeCommit(commit);
    const Head next{m_head.seq + 1, link(m_head.hash, bytes)};
    auto added = m_connection.run(
        "INSERT INTO commit_log (seq, actor_ref, no, step, undoes, wall_ms, hlc, hash, bytes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        next.seq, m_actorRef, commit.no, step == 0 ? next.seq : step, undoes, wall, m_hlc,
        next.hash, bytes);
    if (!added) {
        return passOn(added);
    }
    m_head = next;
    m_no = commit.no;
    return next.seq;
}

Result<Dot> CommitLog::dotOf(qint64 seq)
{
    if (const auto known = m_dots.constFind(seq); known != m_dots.constEnd()) {
        return *known;
    }
    Statement row = m_connection.prepare("SELECT actor, no FROM commit_log"
                                         " JOIN actor ON ref = actor_ref WHERE seq = ?");
    const auto found = row.bind(seq).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::RecordAltered, QString::number(seq));
    }
    constexpr qsizetype kEnough = 4096; // a long import asks for the same few
    if (m_dots.size() >= kEnough) {
        m_dots.clear();
    }
    return *m_dots.insert(seq, Dot{row.blob(0), row.integer(1)});
}

Result<Commit> CommitLog::read(qint64 seq)
{
    Statement row = m_connection.prepare("SELECT actor, bytes FROM commit_log"
                                         " JOIN actor ON ref = actor_ref WHERE seq = ?");
    const auto found = row.bind(seq).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return fail(Code::RecordAltered, QString::number(seq));
    }
    return decodeCommit(row.blob(1), row.blob(0));
}

Result<void> CommitLog::scrub(const QSet<RowId>& rows)
{
    Statement all = m_connection.prepare(
        "SELECT seq, actor, bytes FROM commit_log JOIN actor ON ref = actor_ref ORDER BY seq");
    for (auto more = all.step(); !more || *more; more = all.step()) {
        if (!more) {
            return passOn(more);
        }
        auto commit = decodeCommit(all.blob(2), all.blob(1));
        if (!commit) {
            return passOn(commit);
        }
        bool touched = false;
        for (Op& op : commit->ops) {
            if (rows.contains(op.row) && !op.cells.empty()) {
                op.cells.clear();
                touched = true;
            }
        }
        if (!touched) {
            continue;
        }
        auto rewritten =
            m_connection.run("UPDATE commit_log SET bytes = ?, scrubbed = 1 WHERE seq = ?",
                             encodeCommit(*commit), all.integer(0));
        if (!rewritten) {
            return rewritten;
        }
    }
    return {};
}

QByteArray CommitLog::link(const QByteArray& before, QByteArrayView bytes)
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(before.constData()),
                              static_cast<unsigned long long>(before.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), 32);
    return hash;
}

} // namespace kithbook
