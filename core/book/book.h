// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/secretbytes.h"
#include "core/book/audit.h"
#include "core/book/bookfile.h"
#include "core/book/commitlog.h"
#include "core/book/keys.h"
#include "core/book/schema.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace kithbook {

class Connection;
class Guard;
struct Committed;

/// One way in: a passphrase (NFKC, see normalizedPassphrase) or the entropy behind recovery words.
struct Credential
{
    SlotKind kind = SlotKind::Passphrase;
    SecretBytes secret;
};

/// What the credential opens, once the whole envelope is known to be the key holder's own writing.
/// Errors: WrongPassphrase, WrongRecoveryWords, KdfOutOfBounds, OutOfMemory, EnvelopeAltered.
[[nodiscard]] Result<SecretBytes> bookKeyFrom(const ParsedEnvelope& parsed,
                                              const Credential& credential);

/// Things worth saying when a book opened, none of which keeps it shut.
enum class Notice {
    EnvelopeHealed, ///< one copy of the envelope, or its head, was damaged; it is mended
    ChangesMissing, ///< the book is older than when it was last closed: an old copy was put back
    ChainBroken,    ///< it went on from another state than the one it was closed in
    ClockWentBack,  ///< the newest change is later than now
    NotAudited      ///< the unlock could not be written down (disk full)
};

/// An open book: one connection, one thread, one writer. Opening never creates and creating never
/// opens: they are two paths (security.md R3). Everything here is synchronous; the window reaches
/// it through BookThread. Closing (lock, or the destructor) wipes the keys.
class Book
{
public:
    struct Setup
    {
        Schema schema;
        const Clock& clock;
        bool readOnly = false;
        int failedAttempts = 0; ///< since the last unlock; goes to the audit chain
        QString
            backupFolder{}; ///< where the backup before a migration goes; empty: beside the book
    };
    struct Created;

    /// Makes `path` (0600) with one passphrase slot and one recovery slot. Takes as long as the key
    /// derivation, about a second: never on the UI thread. `madeUp` marks a book of made-up people.
    /// Errors: NotFound (the folder), AlreadyExists, WeakPassphrase is the caller's (passphrase.h),
    /// UnsafeLibrary, DiskFull, ReadOnly, IoFailed. On an error no file is left behind.
    [[nodiscard]] static Result<Created> create(const QString& path, const SecretBytes& passphrase,
                                                const KdfParams& kdf, const Setup& setup,
                                                bool madeUp = false);
    /// Errors: those of BookFile::open; WrongPassphrase, WrongRecoveryWords, KdfOutOfBounds,
    /// OutOfMemory, EnvelopeAltered; then Damaged, NewerVersion, MigrationFailed, UnsafeLibrary.
    [[nodiscard]] static Result<std::unique_ptr<Book>>
    open(const QString& path, const Credential& credential, const Setup& setup);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// Writes the lock to the audit chain, closes the image, leaves the anchor in the envelope and
    /// wipes the keys. The book is of no use afterwards. Called by the destructor.
    Result<void> lock();

    [[nodiscard]] const QString& path() const { return m_file->path(); }
    [[nodiscard]] RowId id() const { return m_file->envelope().envelope.bookId; }
    [[nodiscard]] bool isReadOnly() const { return m_file->isReadOnly(); }
    [[nodiscard]] bool isMadeUp() const { return m_madeUp; }
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }
    [[nodiscard]] const Schema& schema() const { return m_schema; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// False after lock().
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    /// Connection::interrupt() that may come at any time, even while the book is being locked.
    /// The only function here for other threads.
    void interrupt();
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] Guard& guard() { return *m_guard; }
    [[nodiscard]] CommitLog& log() { return *m_log; }
    [[nodiscard]] AuditLog& audit() { return *m_audit; }
    [[nodiscard]] BookFile& file() { return *m_file; }
    [[nodiscard]] const SecretBytes& bookKey() const { return m_bookKey; }
    [[nodiscard]] const BookKeys& keys() const { return m_keys; }

    /// Called after every commit that changed records, on the book's thread.
    void onChanged(std::function<void(const Committed&)> listener);
    void tellChanged(const Committed& committed) const;
    /// What is written beside a Mutation that holds a long transaction open goes with it when that
    /// is rolled back. `again` is then run once more; the newest for each key. Forgotten when the
    /// transaction is committed. Without an open transaction it is not needed, and not kept.
    void redoAfterRollback(const QString& key, const std::function<void()>& again);
    /// The transaction of a Mutation is over. After a rollback log and audit read their heads
    /// again.
    void committed();
    void rolledBack();

private:
    Book(std::unique_ptr<BookFile> file, const Setup& setup);
    [[nodiscard]] Result<void> connect(SecretBytes bookKey, bool fresh);
    [[nodiscard]] Result<void> makeImage(bool madeUp);
    [[nodiscard]] Result<void> readImage(const Setup& setup);
    [[nodiscard]] Result<void> checkIdentity();
    [[nodiscard]] Result<void> bringUpToDate(const Setup& setup);
    [[nodiscard]] Result<void> startLogs();
    [[nodiscard]] Result<void> compareAnchor();
    void noteUnlock(int failedAttempts);

    std::unique_ptr<BookFile> m_file;
    Schema m_schema;
    const Clock& m_clock;
    bool m_madeUp = false;
    bool m_auditsClosing = false;
    SecretBytes m_bookKey;
    BookKeys m_keys;
    std::mutex m_interrupting; ///< holds lock() up while interrupt() is in the connection
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<CommitLog> m_log;
    std::unique_ptr<AuditLog> m_audit;
    std::vector<Notice> m_notices;
    std::function<void(const Committed&)> m_listener;
    QHash<QString, std::function<void()>> m_redo;
};

/// A book just made, and the only time its recovery words can be seen.
struct Book::Created
{
    std::unique_ptr<Book> book;
    SecretBytes recoveryEntropy; ///< wordsFor() turns it into twelve words
};

} // namespace kithbook
