// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include "core/book/connection.h"
#include "core/book/envelope.h"

#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace kithbook {

namespace {

class Mac
{
public:
    explicit Mac(const SecretBytes& key)
    {
        crypto_generichash_init(&m_state, key.data(), static_cast<size_t>(key.size()), 32);
    }
    void add(qint64 number)
    {
        const quint64 bytes = qToLittleEndian(static_cast<quint64>(number));
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(&bytes),
                                  sizeof bytes);
    }
    void add(QByteArrayView bytes)
    {
        add(static_cast<qint64>(bytes.size()));
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    [[nodiscard]] QByteArray take()
    {
        QByteArray mac(32, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(mac.data()), 32);
        return mac;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

QByteArray auditMac(const AuditRow& row, const SecretBytes& key)
{
    Mac mac(key);
    mac.add(row.seq);
    mac.add(row.tsMs);
    mac.add(row.monoMs);
    mac.add(row.actor);
    mac.add(row.device);
    mac.add(static_cast<qint64>(row.action));
    mac.add(row.subject);
    mac.add(row.detail);
    mac.add(row.logSeq);
    mac.add(row.logHash);
    mac.add(row.prev);
    return mac.take();
}

AuditLog::AuditLog(Connection& connection, const Clock& clock, const CommitLog& log,
                   SecretBytes key)
    : m_connection(connection), m_clock(clock), m_log(log), m_key(std::move(key))
{
}

Result<void> AuditLog::load()
{
    m_seq = 0;
    m_mac = QByteArray(32, '\0');
    Statement newest = m_connection.prepare("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1");
    const auto found = newest.step();
    if (!found) {
        return passOn(found);
    }
    if (*found) {
        m_seq = newest.integer(0);
        m_mac = newest.blob(1);
    }
    return {};
}

Result<void> AuditLog::append(Action action, const RowId& subject, const QCborMap& detail)
{
    AuditRow row{m_seq + 1,
                 m_clock.nowMs(),
                 m_clock.monotonicMs(),
                 m_log.actor(),
                 m_log.device(),
                 static_cast<int>(action),
                 subject.isNull() ? QByteArray() : subject.toBytes(),
                 detail.toCborValue().toCbor(),
                 m_log.head().seq,
                 m_log.head().hash,
                 m_mac,
                 {}};
    row.mac = auditMac(row, m_key);
    auto added = m_connection.run(
        "INSERT INTO audit (seq, ts_ms, mono_ms, actor, device, action, subject, detail, log_seq,"
        " log_hash, prev, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.seq, row.tsMs, row.monoMs, row.actor, row.device, row.action,
        row.subject.isEmpty() ? QByteArray() : row.subject, row.detail, row.logSeq, row.logHash,
        row.prev, row.mac);
    if (!added) {
        return added;
    }
    m_seq = row.seq;
    m_mac = row.mac;
    return {};
}

Anchor AuditLog::anchor() const
{
    Anchor anchor;
    anchor.commitSeq = static_cast<quint64>(m_log.head().seq);
    anchor.auditSeq = static_cast<quint64>(m_seq);
    std::copy(m_mac.begin(), m_mac.end(), anchor.auditMac.begin());
    return anchor;
}

} // namespace kithbook
