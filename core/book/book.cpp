// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book.h"

#include "core/book/backup.h"
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/migrations.h"
#include "core/book/mutation.h"
#include "core/book/recoverywords.h"
#include "core/book/selftest.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace kithbook {

namespace {

// quick_check reads every page: 25 ms for each MiB on the machine of tests/bench, and opening must
// not take longer with the caseload (performance.md goal 2). A small book, a few months' work, is
// checked at every opening for some 50 ms, a blink beside the key derivation. In a larger one each
// page is still held against its seal when it is read, and the caller runs the whole check in the
// background (security.md R3).
constexpr qint64 kCheckAtOpenPages = (2 << 20) / 4096;

Result<SecretBytes> unwrap(const Envelope& envelope, const Credential& credential)
{
    return credential.kind == SlotKind::Passphrase
               ? unwrapWithPassphrase(envelope, credential.secret)
               : unwrapWithRecoveryWords(envelope, credential.secret);
}

} // namespace

Result<SecretBytes> bookKeyFrom(const ParsedEnvelope& parsed, const Credential& credential)
{
    auto bookKey = unwrap(parsed.envelope, credential);
    if (bookKey && !macFits(parsed, deriveKeys(*bookKey).envelope)) {
        return fail(Code::EnvelopeAltered);
    }
    return bookKey;
}

Book::Book(std::unique_ptr<BookFile> file, const Setup& setup)
    : m_file(std::move(file)), m_schema(setup.schema), m_clock(setup.clock)
{
}

Book::~Book()
{
    (void)lock();
}

Result<Book::Created> Book::create(const QString& path, const SecretBytes& passphrase,
                                   const KdfParams& kdf, const Setup& setup, bool madeUp)
{
    if (auto safe = checkLibrary(); !safe) {
        return passOn(safe);
    }
    SecretBytes bookKey = newBookKey();
    SecretBytes entropy = newRecoveryEntropy();
    Envelope envelope;
    envelope.bookId = RowId::random();
    envelope.generation = 1;
    envelope.schemaVersion = static_cast<quint32>(setup.schema.version());
    auto first = wrapWithPassphrase(bookKey, envelope.bookId, 1, passphrase, kdf);
    auto second = wrapWithRecoveryWords(bookKey, envelope.bookId, 2, entropy);
    if (!first || !second) {
        return passOn(!first ? first : second);
    }
    envelope.slots = {*first, *second};
    auto file = BookFile::create(path, envelope, deriveKeys(bookKey).envelope);
    if (!file) {
        return passOn(file);
    }
    Created created{std::unique_ptr<Book>(new Book(std::move(*file), setup)), std::move(entropy)};
    Result<void> made = created.book->connect(std::move(bookKey), true);
    if (made) {
        made = created.book->makeImage(madeUp);
    }
    if (!made) {
        created.book.reset();
        QFile::remove(path);
        QFile::remove(path + QLatin1StringView("-journal"));
        return passOn(made);
    }
    return created;
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, const Credential& credential,
                                         const Setup& setup)
{
    if (auto safe = checkLibrary(); !safe) {
        return passOn(safe);
    }
    auto file = BookFile::open(path, setup.readOnly);
    if (!file) {
        return passOn(file);
    }
    const ParsedEnvelope& parsed = (*file)->envelope();
    auto bookKey = bookKeyFrom(parsed, credential);
    if (!bookKey) {
        return passOn(bookKey);
    }
    const bool wasIntact = parsed.intact();
    std::unique_ptr<Book> book(new Book(std::move(*file), setup));
    if (auto connected = book->connect(std::move(*bookKey), false); !connected) {
        return passOn(connected);
    }
    if (auto read = book->readImage(setup); !read) {
        return passOn(read);
    }
    if (!wasIntact && !book->isReadOnly() && book->m_file->heal(book->m_keys.envelope)) {
        book->m_notices.push_back(Notice::EnvelopeHealed);
    }
    book->noteUnlock(setup.failedAttempts);
    return book;
}

Result<void> Book::connect(SecretBytes bookKey, bool fresh)
{
    m_bookKey = std::move(bookKey);
    m_keys = deriveKeys(m_bookKey);
    const Access access = fresh          ? Access::Create
                          : isReadOnly() ? Access::ReadOnly
                                         : Access::ReadWrite;
    auto connection = Connection::open(path(), m_keys.database, access);
    if (!connection) {
        return passOn(connection);
    }
    m_connection = std::move(*connection);
    m_guard = std::make_unique<Guard>(*m_connection);
    if (auto installed = m_guard->install(); !installed) {
        return installed;
    }
    return m_schema.prepare == nullptr ? Result<void>() : m_schema.prepare(*m_connection);
}

Result<void> Book::makeImage(bool madeUp)
{
    if (auto migrated = migrate(*m_connection, m_schema); !migrated) {
        return migrated;
    }
    const WritingScope writing(*m_guard, Writing::Mutation);
    auto made = m_connection->run(
        "INSERT INTO book (id, device, audit_key, made_ms, made_up) VALUES (?, ?, ?, ?, ?)", id(),
        RowId::random(), SecretBytes::random(32).view().toByteArray(), m_clock.nowMs(),
        int(madeUp));
    if (!made) {
        return made;
    }
    if (auto started = startLogs(); !started) {
        return started;
    }
    Mutation first(*this, Action::Made, id());
    first.auditAnyway();
    if (auto committed = first.commit(); !committed) {
        return passOn(committed);
    }
    m_auditsClosing = true;
    m_madeUp = madeUp;
    return m_file->checkImageIsSealed();
}

Result<void> Book::readImage(const Setup& setup)
{
    if (auto known = checkIdentity(); !known) {
        return known;
    }
    if (auto current = bringUpToDate(setup); !current) {
        return current;
    }
    const auto pages = m_connection->integer("PRAGMA page_count");
    if (!pages) {
        return passOn(pages);
    }
    if (*pages <= kCheckAtOpenPages) {
        Statement check = m_connection->prepare("PRAGMA quick_check(1)");
        const auto row = check.step();
        if (!row || !*row || check.text(0) != QLatin1StringView("ok")) {
            return row ? Result<void>(fail(Code::Damaged, QStringLiteral("quick_check")))
                       : passOn(row);
        }
    }
    if (auto started = startLogs(); !started) {
        return started;
    }
    return compareAnchor();
}

Result<void> Book::checkIdentity()
{
    const auto application = m_connection->integer("PRAGMA application_id");
    if (!application) {
        return passOn(application);
    }
    const auto version = schemaVersion(*m_connection);
    if (!version) {
        return passOn(version);
    }
    if (*application != kApplicationId || *version < kBookMigration.version) {
        return fail(Code::Damaged, QStringLiteral("identity"));
    }
    if (*version > m_schema.version()) {
        return fail(Code::NewerVersion, QString::number(*version));
    }
    Statement row = m_connection->prepare("SELECT id, made_up FROM book");
    const auto found = row.step();
    if (!found) {
        return passOn(found);
    }
    if (!*found || row.id<RowId>(0) != id()) {
        return fail(Code::Damaged, QStringLiteral("identity"));
    }
    m_madeUp = row.integer(1) != 0;
    return {};
}

Result<void> Book::bringUpToDate(const Setup& setup)
{
    const auto before = schemaVersion(*m_connection);
    if (!before || *before == m_schema.version()) {
        return before ? Result<void>() : passOn(before);
    }
    if (isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    if (auto backedUp = backUpBeforeChange(*this, setup.backupFolder); !backedUp) {
        return passOn(backedUp);
    }
    {
        // A step may fill a column of its own in rows that the triggers of earlier steps guard.
        const WritingScope writing(*m_guard, Writing::Mutation);
        if (auto migrated = migrate(*m_connection, m_schema); !migrated) {
            return migrated;
        }
    }
    if (auto started = startLogs(); !started) {
        return started;
    }
    Mutation told(*this, Action::Migrated, id());
    told.auditAnyway();
    told.describe(1, *before);
    told.describe(2, m_schema.version());
    if (auto committed = told.commit(); !committed) {
        return passOn(committed);
    }
    return {};
}

Result<void> Book::startLogs()
{
    if (auto closed = m_guard->closeSchema(); !closed) {
        return closed;
    }
    Statement row = m_connection->prepare("SELECT device, audit_key FROM book");
    const auto found = row.step();
    if (!found || !*found) {
        return found ? Result<void>(fail(Code::Damaged, QStringLiteral("identity")))
                     : passOn(found);
    }
    m_log = std::make_unique<CommitLog>(*m_connection, m_clock, row.blob(0));
    QByteArray auditKey = row.blob(1);
    m_audit =
        std::make_unique<AuditLog>(*m_connection, m_clock, *m_log, SecretBytes::copyOf(auditKey));
    wipe(auditKey);
    if (auto loaded = m_log->load(); !loaded) {
        return loaded;
    }
    return m_audit->load();
}

Result<void> Book::compareAnchor()
{
    const Anchor anchor = m_file->envelope().envelope.anchor;
    if (anchor.auditSeq == 0) {
        return {}; // never closed in good order yet
    }
    Statement row = m_connection->prepare("SELECT mac, ts_ms FROM audit WHERE seq = ?");
    const auto found = row.bind(static_cast<qint64>(anchor.auditSeq)).step();
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        m_notices.push_back(Notice::ChangesMissing);
        return {};
    }
    const QByteArray mac = row.blob(0);
    if (!std::equal(mac.begin(), mac.end(), anchor.auditMac.begin(), anchor.auditMac.end(),
                    [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; })) {
        m_notices.push_back(Notice::ChainBroken);
    }
    constexpr qint64 kTolerance = qint64{10} * 60 * 1000; // sync.md 3.3: ten minutes is no news
    if (row.integer(1) > m_clock.nowMs() + kTolerance) {
        m_notices.push_back(Notice::ClockWentBack);
    }
    return {};
}

void Book::noteUnlock(int failedAttempts)
{
    if (isReadOnly()) {
        return;
    }
    Mutation unlocked(*this, Action::Unlocked, id());
    unlocked.auditAnyway();
    unlocked.describe(1, failedAttempts);
    // A full disk must not keep a person out of their notes.
    m_auditsClosing = unlocked.commit().has_value();
    if (!m_auditsClosing) {
        m_notices.push_back(Notice::NotAudited);
    }
}

Result<void> Book::lock()
{
    Result<void> outcome;
    if (m_connection && m_audit && m_auditsClosing) {
        Mutation locked(*this, Action::Locked, id());
        locked.auditAnyway();
        if (auto committed = locked.commit(); !committed) {
            outcome = passOn(committed);
        }
    }
    // Without that row the heads may not have been read again either: the anchor before stays true.
    const bool anchors = m_audit && m_auditsClosing && outcome;
    const Anchor anchor = anchors ? m_audit->anchor() : Anchor();
    m_audit.reset();
    m_log.reset();
    m_guard.reset();
    {
        const std::lock_guard closing(m_interrupting);
        m_connection.reset();
    }
    if (anchors) {
        Envelope envelope = m_file->envelope().envelope;
        envelope.anchor = anchor;
        envelope.schemaVersion = static_cast<quint32>(m_schema.version());
        if (auto written = m_file->writeEnvelope(std::move(envelope), m_keys.envelope);
            !written && outcome) {
            outcome = written;
        }
    }
    m_auditsClosing = false;
    m_bookKey = SecretBytes();
    m_keys = BookKeys();
    return outcome;
}

void Book::interrupt()
{
    const std::lock_guard open(m_interrupting);
    if (m_connection) {
        m_connection->interrupt();
    }
}

void Book::onChanged(std::function<void(const Committed&)> listener)
{
    m_listener = std::move(listener);
}

void Book::tellChanged(const Committed& committed) const
{
    if (m_listener) {
        m_listener(committed);
    }
}

void Book::redoAfterRollback(const QString& key, const std::function<void()>& again)
{
    if (m_connection->isInTransaction()) {
        m_redo.insert(key, again);
    }
}

void Book::committed()
{
    m_redo.clear();
}

void Book::rolledBack()
{
    if (m_log && m_audit) {
        // Nothing to tell if this does not work either: the next write says why.
        (void)m_log->load();
        (void)m_audit->load();
    }
    // Not after a Mutation that was refused because another one's transaction is open: it still is.
    if (!m_connection->isInTransaction()) {
        for (const auto& again : std::exchange(m_redo, {})) {
            again();
        }
    }
}

} // namespace kithbook
