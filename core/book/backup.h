// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/book/book.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace kithbook {

struct BackupInfo
{
    QString path;
    qint64 bytes = 0;
    qint64 rows = 0; ///< records counted in the copy, equal to those in the book
};

/// Where backups of a book go unless the person chose a place: a folder of this book's own among
/// the program's data, so that losing the book's folder does not lose the backups with it.
[[nodiscard]] QString defaultBackupFolder(const RowId& bookId);

/// Copies the whole book to `folder` and proves the copy before it gets its name: written as
/// `.tmp` (0600), synced, reopened with its own envelope, every page's seal checked, the structure
/// checked, rows counted, the newest change compared; then renamed and old ones rotated out. Opens
/// with the same passphrase and recovery words as the book does now. Blocks for about 2.5 s per
/// 100 MB. Errors: DiskFull, ReadOnly, IoFailed, BackupUnusable, Cancelled.
[[nodiscard]] Result<BackupInfo> backUp(Book& book, const QString& folder);

/// As backUp, before a migration, an import or a key change; without rotation. `folder` empty:
/// beside the book.
[[nodiscard]] Result<BackupInfo> backUpBeforeChange(Book& book, const QString& folder);

/// Backups in a folder, newest first, by the time in their names.
struct BackupFile
{
    QString path;
    QDateTime madeUtc;
    QString book; ///< first eight hex digits of the book's id
};
[[nodiscard]] std::vector<BackupFile> backupsIn(const QString& folder);

/// Which of these, all of one book, to let go: keeps the newest of each of the last 7 days, 4 weeks
/// and 6 months that have one (security.md section 6), and always the newest of all.
[[nodiscard]] std::vector<BackupFile> outdated(const std::vector<BackupFile>& backups);

/// Brings `backup` back as `target`, without needing the original. The copy is proved first, as in
/// backUp. A file that stands at `target` is kept beside it under a name with the date; one that is
/// open is not touched (AlreadyOpen). Returns the path of what was kept, or nothing.
/// Errors: those of Book::open on the envelope of the backup; BackupUnusable; NewerVersion;
/// DiskFull, ReadOnly, IoFailed.
[[nodiscard]] Result<QString> restoreBackup(const QString& backup, const QString& target,
                                            const Credential& credential, const Book::Setup& setup);

} // namespace kithbook
