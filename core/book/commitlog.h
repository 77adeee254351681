// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/book/commitcodec.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace kithbook {

class Connection;

/// The change log of one open book: what sync will send, what undo reads backwards, and what verify
/// holds the records against. Appends inside the transaction of the Mutation that calls it.
/// One thread, the book's.
class CommitLog
{
public:
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash = QByteArray(32, '\0');
    };

    CommitLog(Connection& connection, const Clock& clock, QByteArray device);

    /// Reads the newest entry; also after a rollback, which may have taken back what was appended.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const Head& head() const { return m_head; }
    [[nodiscard]] const QByteArray& actor() const { return m_actor; }
    [[nodiscard]] const QByteArray& device() const { return m_device; }

    /// The sequence number that the next append will have: rows are stamped with it first.
    [[nodiscard]] qint64 nextSeq() const { return m_head.seq + 1; }
    /// `step` 0 starts a step of its own. Returns the sequence number.
    [[nodiscard]] Result<qint64> append(const std::vector<Op>& ops, qint64 step,
                                        std::optional<qint64> undoes);
    /// Which commit a sequence number stands for, on the wire.
    [[nodiscard]] Result<Dot> dotOf(qint64 seq);
    [[nodiscard]] Result<Commit> read(qint64 seq);
    /// Takes every value of these rows out of the log, keeping hashes and order. Writing::Erasing
    /// must be in force. Reads the whole log once.
    [[nodiscard]] Result<void> scrub(const QSet<RowId>& rows);

    /// BLAKE2b-256 over the hash before and the bytes: one link of the chain.
    [[nodiscard]] static QByteArray link(const QByteArray& before, QByteArrayView bytes);

private:
    [[nodiscard]] Result<void> ensureActor();

    Connection& m_connection;
    const Clock& m_clock;
    QByteArray m_device;
    QByteArray m_actor; ///< 8 bytes, made with this object: a new writer at every start
    qint64 m_actorRef = 0;
    qint64 m_no = 0;
    qint64 m_hlc = 0;
    Head m_head;
    QHash<qint64, Dot> m_dots; ///< recent answers of dotOf
};

} // namespace kithbook
