// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "core/base/writefailure.h"
#include "core/book/connection.h"
#include "core/book/guard.h"
#include "core/book/maintenance.h"
#include "core/book/migrations.h"
#include "core/book/mutation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace kithbook {

namespace {

constexpr QLatin1StringView kStamp("yyyyMMdd-HHmmss");

/// Tells the backups of two books in one folder apart.
QString nameOf(const RowId& bookId)
{
    return bookId.toHex().left(8);
}

/// What the copy is compared by.
struct Census
{
    qint64 rows = 0;
    qint64 logSeq = 0;
    QByteArray logHash;

    friend bool operator==(const Census&, const Census&) = default;
};

Result<Census> census(Connection& connection)
{
    std::vector<QByteArray> tables;
    Statement names = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND sql NOT LIKE 'CREATE VIRTUAL%'");
    for (auto more = names.step(); !more || *more; more = names.step()) {
        if (!more) {
            return passOn(more);
        }
        tables.push_back(names.text(0).toUtf8());
    }
    Census result;
    for (const QByteArray& table : tables) {
        const QByteArray sql = "SELECT count(*) FROM \"" + table + '"';
        const auto rows = connection.integer(sql.constData());
        if (!rows) {
            return passOn(rows);
        }
        result.rows += *rows;
    }
    Statement newest =
        connection.prepare("SELECT seq, hash FROM commit_log ORDER BY seq DESC LIMIT 1");
    const auto found = newest.step();
    if (!found) {
        return passOn(found);
    }
    if (*found) {
        result.logSeq = newest.integer(0);
        result.logHash = newest.blob(1);
    }
    return result;
}

Result<void> checkImage(Connection& connection)
{
    Statement seals = connection.prepare("PRAGMA cipher_integrity_check");
    const auto broken = seals.step();
    if (!broken || *broken) {
        return fail(Code::BackupUnusable, QStringLiteral("seals"));
    }
    Statement structure = connection.prepare("PRAGMA quick_check(1)");
    const auto row = structure.step();
    if (!row || !*row || structure.text(0) != QLatin1StringView("ok")) {
        return fail(Code::BackupUnusable, QStringLiteral("structure"));
    }
    return {};
}

Result<void> makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    if (!QDir().mkpath(folder)) {
        return fail(Code::ReadOnly);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> copyImage(Book& book, const QString& path)
{
    const Maintenance maintenance(book);
    if (auto copied = book.connection().run("VACUUM INTO ?", path); !copied) {
        return copied;
    }
    return writeEnvelopeTo(path, book.file().envelope().envelope, book.keys().envelope);
}

Result<void> prove(Book& book, const QString& path, const Census& expected)
{
    auto copy = Connection::open(path, book.keys().database, Access::ReadOnly);
    if (!copy) {
        return fail(Code::BackupUnusable, QStringLiteral("open"));
    }
    if (auto sound = checkImage(**copy); !sound) {
        return sound;
    }
    const auto found = census(**copy);
    if (!found || *found != expected) {
        return fail(Code::BackupUnusable, QStringLiteral("rows"));
    }
    return {};
}

Result<BackupInfo> makeBackup(Book& book, const QString& folder)
{
    if (auto made = makePrivateFolder(folder); !made) {
        return passOn(made);
    }
    const auto expected = census(book.connection());
    if (!expected) {
        return passOn(expected);
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(book.clock().nowMs(), Qt::UTC);
    // SQLite follows no link here, and a home folder may stand behind one.
    const QDir place(QFileInfo(folder).canonicalFilePath());
    const QString path = place.filePath(
        QStringLiteral("kithbook-%1-%2.kithbook").arg(now.toString(kStamp), nameOf(book.id())));
    // One name a book, so that what a crash left is overwritten by the next.
    const QString temporary =
        place.filePath(QStringLiteral("kithbook-%1.tmp").arg(nameOf(book.id())));
    Result<void> done = makePrivateFile(temporary);
    if (done) {
        done = copyImage(book, temporary);
    }
    if (done) {
        done = prove(book, temporary, *expected);
    }
    if (done) {
        // rename() of the system: a second backup in the same second replaces the first.
        const int rc =
            ::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData());
        done = rc == 0 ? syncFolder(folder) : fail(writeFailure(errno));
    }
    if (!done) {
        QFile::remove(temporary);
        return passOn(done);
    }
    return BackupInfo{path, QFileInfo(path).size(), expected->rows};
}

Result<void> copyDurably(const QString& from, const QString& to)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Code::IoFailed);
    }
    if (auto made = makePrivateFile(to); !made) {
        return made;
    }
    if (!copy.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)) {
        return fail(Code::ReadOnly);
    }
    constexpr qint64 kBlock = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty()) {
            return fail(Code::IoFailed);
        }
        if (copy.write(block) != block.size()) {
            return fail(writeFailure(copy));
        }
    }
    if (!copy.flush()) {
        return fail(writeFailure(copy));
    }
    return syncFile(copy.handle());
}

/// The backup opens with this credential, and every page of it is sound. Not by Book::open, which
/// would want to bring a backup of an older version up to date.
Result<void> proveBackup(const QString& backup, const Credential& credential,
                         const Book::Setup& setup)
{
    const auto file = BookFile::open(backup, true);
    if (!file) {
        return passOn(file);
    }
    const auto bookKey = bookKeyFrom((*file)->envelope(), credential);
    if (!bookKey) {
        return passOn(bookKey);
    }
    // The key fits the envelope, so from here on it is the copy that is at fault.
    auto image = Connection::open(backup, deriveKeys(*bookKey).database, Access::ReadOnly);
    if (!image) {
        return fail(Code::BackupUnusable, QStringLiteral("open"));
    }
    const auto version = schemaVersion(**image);
    if (!version) {
        return fail(Code::BackupUnusable, QStringLiteral("version"));
    }
    if (*version > setup.schema.version()) {
        return fail(Code::NewerVersion, QString::number(*version));
    }
    return checkImage(**image);
}

QString journalOf(const QString& path)
{
    return path + QLatin1StringView("-journal");
}

/// Puts what stands at `target` aside; fails when somebody has it open. Its journal goes with it:
/// left behind by a crash, it would be played back into the file that comes in its place.
Result<QString> putAside(const QString& target, const Clock& clock)
{
    if (!QFileInfo::exists(target)) {
        QFile::remove(journalOf(target));
        return QString();
    }
    if (auto free = BookFile::open(target); !free && free.error().code == Code::AlreadyOpen) {
        return passOn(free);
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    QString aside = target + QLatin1StringView(".before-") + now.toString(kStamp);
    const QString journal = journalOf(target);
    if (QFileInfo::exists(journal) && !QFile::rename(journal, journalOf(aside))) {
        return fail(Code::ReadOnly);
    }
    if (!QFile::rename(target, aside)) {
        QFile::rename(journalOf(aside), journal);
        return fail(Code::ReadOnly);
    }
    return aside;
}

QString weekOf(const QDate& day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

} // namespace

QString defaultBackupFolder(const RowId& bookId)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("kithbook/backups/%1").arg(nameOf(bookId)));
}

Result<BackupInfo> backUp(Book& book, const QString& folder)
{
    auto made = makeBackup(book, folder);
    if (!made) {
        return made;
    }
    std::vector<BackupFile> own = backupsIn(folder);
    std::erase_if(own, [&](const BackupFile& file) { return file.book != nameOf(book.id()); });
    for (const BackupFile& old : outdated(own)) {
        QFile::remove(old.path);
    }
    if (!book.isReadOnly()) {
        Mutation told(book, Action::BackedUp, book.id());
        told.auditAnyway();
        told.describe(1, made->rows);
        if (auto committed = told.commit(); !committed) {
            return passOn(committed);
        }
    }
    return made;
}

Result<BackupInfo> backUpBeforeChange(Book& book, const QString& folder)
{
    return makeBackup(book, folder.isEmpty() ? QFileInfo(book.path()).absolutePath() : folder);
}

std::vector<BackupFile> backupsIn(const QString& folder)
{
    static const QRegularExpression name(
        QStringLiteral("^kithbook-(\\d{8}-\\d{6})-([0-9a-f]{8})\\.kithbook$"));
    std::vector<BackupFile> found;
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks);
    for (const QString& file : files) {
        const QRegularExpressionMatch match = name.match(file);
        QDateTime made = QDateTime::fromString(match.captured(1), kStamp);
        made.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && made.isValid()) {
            found.push_back({QDir(folder).filePath(file), made, match.captured(2)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.madeUtc > b.madeUtc; });
    return found;
}

std::vector<BackupFile> outdated(const std::vector<BackupFile>& backups)
{
    constexpr qsizetype kDays = 7;
    constexpr qsizetype kWeeks = 4;
    constexpr qsizetype kMonths = 6;
    QSet<QDate> days;
    QSet<QString> weeks;
    QSet<QString> months;
    std::vector<BackupFile> old;
    // Newest first: the first of a day is the one that stands for it.
    for (const BackupFile& backup : backups) {
        const QDate day = backup.madeUtc.date();
        const QString week = weekOf(day);
        const QString month = day.toString(QStringLiteral("yyyy-MM"));
        bool keep = false;
        if (!days.contains(day) && days.size() < kDays) {
            days.insert(day);
            keep = true;
        }
        if (!weeks.contains(week) && weeks.size() < kWeeks) {
            weeks.insert(week);
            keep = true;
        }
        if (!months.contains(month) && months.size() < kMonths) {
            months.insert(month);
            keep = true;
        }
        if (!keep) {
            old.push_back(backup);
        }
    }
    return old;
}

Result<QString> restoreBackup(const QString& backup, const QString& target,
                              const Credential& credential, const Book::Setup& setup)
{
    if (auto proved = proveBackup(backup, credential, setup); !proved) {
        return passOn(proved);
    }
    const QString temporary = target + QLatin1StringView(".tmp");
    Result<void> copied = copyDurably(backup, temporary);
    Result<QString> aside =
        copied ? putAside(target, setup.clock) : Result<QString>(passOn(copied));
    if (aside && !QFile::rename(temporary, target)) {
        if (!aside->isEmpty()) {
            QFile::rename(*aside, target);
            QFile::rename(journalOf(*aside), journalOf(target));
        }
        aside = fail(Code::ReadOnly);
    }
    if (!aside) {
        QFile::remove(temporary);
        return aside;
    }
    if (auto synced = syncFolder(QFileInfo(target).absolutePath()); !synced) {
        return passOn(synced);
    }
    auto book = Book::open(target, credential, setup);
    if (!book) {
        return passOn(book);
    }
    Mutation told(**book, Action::Restored, (*book)->id());
    told.auditAnyway();
    if (auto committed = told.commit(); !committed) {
        return passOn(committed);
    }
    return aside;
}

} // namespace kithbook
