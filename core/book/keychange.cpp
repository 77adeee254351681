// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychange.h"

#include "core/base/writefailure.h"
#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/book/maintenance.h"
#include "core/book/migrations.h"
#include "core/book/mutation.h"
#include "core/book/recoverywords.h"
#include "core/book/safeguards.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace kithbook {

namespace {

Result<void> putSlot(Book& book, const KeySlot& slot)
{
    Envelope envelope = book.file().envelope().envelope;
    const auto old = std::find_if(envelope.slots.begin(), envelope.slots.end(),
                                  [&](const KeySlot& other) { return other.id == slot.id; });
    if (old == envelope.slots.end()) {
        envelope.slots.push_back(slot);
    } else {
        *old = slot;
    }
    if (auto first = book.file().writeEnvelope(envelope, book.keys().envelope); !first) {
        return first;
    }
    // Twice: the copy not yet overwritten would still open with what this slot replaces. The change
    // counts already, so a failure here must not be told as if it did not; lock() writes there
    // again.
    (void)book.file().writeEnvelope(std::move(envelope), book.keys().envelope);
    return {};
}

const KeySlot* slotOf(const Envelope& envelope, SlotKind kind)
{
    const auto found = std::find_if(envelope.slots.begin(), envelope.slots.end(),
                                    [&](const KeySlot& slot) { return slot.kind == kind; });
    return found == envelope.slots.end() ? nullptr : &*found;
}

/// The slot a new credential of this kind goes into: the one it replaces, or a free one.
Result<quint8> slotIdFor(const Envelope& envelope, SlotKind kind)
{
    if (const KeySlot* known = slotOf(envelope, kind)) {
        return known->id;
    }
    const auto unused = freeSlotId(envelope);
    return unused ? Result<quint8>(*unused) : fail(Code::NoFreeSlot);
}

Result<void> tell(Book& book, Action action)
{
    Mutation told(book, action, book.id());
    told.auditAnyway();
    auto committed = told.commit();
    return committed ? Result<void>() : passOn(committed);
}

/// All records into `path` under `keys`, by sqlcipher_export, which drops two numbers of the
/// header.
Result<void> exportImage(Book& book, const QString& path, const BookKeys& keys)
{
    Connection& connection = book.connection();
    const Maintenance maintenance(book);
    if (auto attached = connection.run("ATTACH DATABASE ? AS fresh", path); !attached) {
        return attached;
    }
    Result<void> done = unlockAttached(connection.handle(), "fresh", keys.database);
    if (done) {
        done = connection.run("SELECT sqlcipher_export('fresh')");
    }
    if (done) {
        const QByteArray numbers =
            "PRAGMA fresh.user_version = " + QByteArray::number(book.schema().version()) +
            "; PRAGMA fresh.application_id = " + QByteArray::number(kApplicationId) + ';';
        done = connection.execute(numbers.constData());
    }
    auto detached = connection.run("DETACH DATABASE fresh");
    return done ? detached : done;
}

Result<qint64> records(Connection& connection, const Schema& schema)
{
    qint64 total = 0;
    for (const Table& table : schema.tables) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table.name;
        auto rows = connection.integer(sql.constData());
        if (!rows) {
            return rows;
        }
        total += *rows;
    }
    return connection.integer("SELECT count(*) FROM commit_log").map([total](qint64 log) {
        return total + log;
    });
}

Result<void> proveExport(Book& book, const QString& path, const BookKeys& keys)
{
    auto copy = Connection::open(path, keys.database, Access::ReadOnly);
    if (!copy) {
        return fail(Code::BackupUnusable, QStringLiteral("open"));
    }
    const auto expected = records(book.connection(), book.schema());
    const auto found = records(**copy, book.schema());
    Statement seals = (*copy)->prepare("PRAGMA cipher_integrity_check");
    const auto broken = seals.step();
    if (!expected || !found || *expected != *found || !broken || *broken) {
        return fail(Code::BackupUnusable, QStringLiteral("rows"));
    }
    return {};
}

} // namespace

Result<void> changePassphrase(Book& book, const SecretBytes& passphrase, const KdfParams& kdf)
{
    const Envelope& envelope = book.file().envelope().envelope;
    const auto slotId = slotIdFor(envelope, SlotKind::Passphrase);
    if (!slotId) {
        return passOn(slotId);
    }
    auto slot = wrapWithPassphrase(book.bookKey(), book.id(), *slotId, passphrase, kdf);
    if (!slot) {
        return passOn(slot);
    }
    // Told first: on a full disk the change is refused whole, instead of being in force unsaid.
    if (auto told = tell(book, Action::PassphraseChanged); !told) {
        return told;
    }
    return putSlot(book, *slot);
}

Result<SecretBytes> replaceRecoveryWords(Book& book)
{
    SecretBytes entropy = newRecoveryEntropy();
    const Envelope& envelope = book.file().envelope().envelope;
    const auto slotId = slotIdFor(envelope, SlotKind::RecoveryWords);
    if (!slotId) {
        return passOn(slotId);
    }
    auto slot = wrapWithRecoveryWords(book.bookKey(), book.id(), *slotId, entropy);
    if (!slot) {
        return passOn(slot);
    }
    // Told first: after the slot is written nothing may keep the new words from the person.
    if (auto told = tell(book, Action::RecoveryWordsChanged); !told) {
        return passOn(told);
    }
    if (auto put = putSlot(book, *slot); !put) {
        return passOn(put);
    }
    return entropy;
}

Result<SecretBytes> replaceBookKey(Book& book, const SecretBytes& passphrase)
{
    if (book.isReadOnly()) {
        return fail(Code::ReadOnly);
    }
    Envelope envelope = book.file().envelope().envelope;
    if (auto right = unwrapWithPassphrase(envelope, passphrase); !right) {
        return passOn(right);
    }
    // Written before the copy is made, so that both files tell of it.
    if (auto told = tell(book, Action::BookKeyReplaced); !told) {
        return passOn(told);
    }
    const SecretBytes fresh = newBookKey();
    const BookKeys keys = deriveKeys(fresh);
    SecretBytes entropy = newRecoveryEntropy();
    const KdfParams kdf = slotOf(envelope, SlotKind::Passphrase)->kdf;
    auto first = wrapWithPassphrase(fresh, envelope.bookId, 1, passphrase, kdf);
    auto second = wrapWithRecoveryWords(fresh, envelope.bookId, 2, entropy);
    if (!first || !second) {
        return passOn(!first ? first : second);
    }
    envelope.slots = {*first, *second};
    envelope.anchor = book.audit().anchor();
    envelope.generation += 1;

    // SQLite follows no link here, and a home folder may stand behind one.
    const QString path = QFileInfo(book.path()).canonicalFilePath();
    const QString temporary = path + QLatin1StringView(".tmp");
    Result<void> done = makePrivateFile(temporary);
    if (done) {
        done = exportImage(book, temporary, keys);
    }
    if (done) {
        done = writeEnvelopeTo(temporary, envelope, keys.envelope);
    }
    if (done) {
        done = proveExport(book, temporary, keys);
    }
    if (!done) {
        QFile::remove(temporary);
        return passOn(done);
    }
    if (auto locked = book.lock(); !locked) {
        QFile::remove(temporary);
        return passOn(locked);
    }
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) !=
        0) {
        const Code failure = writeFailure(errno);
        QFile::remove(temporary);
        return fail(failure);
    }
    // The new key is in force, and these words are its only spare: from here on nothing may keep
    // them back. The descriptor still stands for the old file, which has no name any more.
    (void)syncFolder(QFileInfo(path).absolutePath());
    (void)book.file().shred();
    return entropy;
}

Result<void> shredBook(Book& book)
{
    // A lock that cannot be written down (a full disk) must not save the envelope.
    (void)book.lock();
    return book.file().shred();
}

} // namespace kithbook
