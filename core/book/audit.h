// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/secretbytes.h"
#include "core/book/commitlog.h"

#include <QCborMap>

namespace kithbook {

class Connection;
struct Anchor;

/// What was done, for the audit chain (security.md section 6). Numbers are kept for ever.
enum class Action : int {
    Made = 1,
    Unlocked = 2, ///< detail {1: attempts that did not open it before}
    Locked = 3,
    Viewed = 4,
    Added = 5,
    Edited = 6,
    MovedToTrash = 7,
    PutBack = 8,
    Erased = 9,
    Undone = 10,   ///< detail {1: the step taken back}
    Searched = 11, ///< detail {1: hits}; never the words
    Exported = 12, ///< detail {1: records, 2: format, 3: to whom, 4: why (core/exchange)}
    Imported = 13, ///< detail {1: records}
    Printed = 14,  ///< detail as of Exported
    PassphraseChanged = 15,
    RecoveryWordsChanged = 16,
    BookKeyReplaced = 17,
    BackedUp = 18,
    Restored = 19,
    Checked = 20, ///< detail {1: problems found}
    SettingChanged = 21,
    ClockJumped = 22,
    Migrated = 23, ///< detail {1: from, 2: to}
    Signed = 24,
    AddedTo = 25 ///< what was signed
};

/// One link of the chain, as read back.
struct AuditRow
{
    qint64 seq = 0;
    qint64 tsMs = 0;
    qint64 monoMs = 0;
    QByteArray actor;
    QByteArray device;
    int action = 0;
    QByteArray subject; ///< 16 bytes or empty
    QByteArray detail;  ///< CBOR, counts and codes only
    qint64 logSeq = 0;
    QByteArray logHash;
    QByteArray prev;
    QByteArray mac;
};

/// BLAKE2b-256 under the audit key over every field of the row but its mac, each with its length.
[[nodiscard]] QByteArray auditMac(const AuditRow& row, const SecretBytes& key);

/// The audit chain of one open book. Rows are written in the transaction of what they speak of, so
/// neither is there without the other. Tamper-evident, not tamper-proof: who holds the keys can
/// write a new chain until somebody else has counter-signed its head.
class AuditLog
{
public:
    AuditLog(Connection& connection, const Clock& clock, const CommitLog& log, SecretBytes key);

    /// Reads the newest link; also after a rollback.
    [[nodiscard]] Result<void> load();
    /// Adds a link inside the open transaction. `detail` holds numbers and codes, never words.
    [[nodiscard]] Result<void> append(Action action, const RowId& subject, const QCborMap& detail);
    /// What the envelope keeps when the book is closed.
    [[nodiscard]] Anchor anchor() const;
    [[nodiscard]] const SecretBytes& key() const { return m_key; }

private:
    Connection& m_connection;
    const Clock& m_clock;
    const CommitLog& m_log;
    SecretBytes m_key;
    qint64 m_seq = 0;
    QByteArray m_mac = QByteArray(32, '\0');
};

} // namespace kithbook
