// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "core/book/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace kithbook::cli {

namespace {

struct BackupOptions
{
    std::string folder;
    bool list = false;
};

QString absolute(const std::string& path)
{
    return QDir::current().absoluteFilePath(QString::fromStdString(path));
}

QString localIso(const QDateTime& utc, const Clock& clock)
{
    const qint64 ms = utc.toMSecsSinceEpoch();
    return isoTime(ms, clock.offsetMinutes(ms));
}

/// Backups of several books may stand in one folder.
std::vector<BackupFile> backupsOf(const Book& book, const QString& folder)
{
    auto backups = backupsIn(folder);
    const auto ofOthers = [&](const BackupFile& backup) {
        return backup.book != shortId(book.id());
    };
    backups.erase(std::remove_if(backups.begin(), backups.end(), ofOthers), backups.end());
    return backups;
}

void tellBackups(Desk& desk, const Book& book, const QString& folder)
{
    const auto backups = backupsOf(book, folder);
    Console& console = desk.console();
    if (console.isJson()) {
        QJsonArray list;
        for (const BackupFile& backup : backups) {
            list.append(
                QJsonObject{{QStringLiteral("path"), backup.path},
                            {QStringLiteral("made"), localIso(backup.madeUtc, desk.clock())},
                            {QStringLiteral("bytes"), QFileInfo(backup.path).size()}});
        }
        console.answer(QJsonDocument(QJsonObject{{QStringLiteral("backups"), list}}));
        return;
    }
    for (const BackupFile& backup : backups) {
        const qint64 ms = backup.madeUtc.toMSecsSinceEpoch();
        const int offset = desk.clock().offsetMinutes(ms);
        console.line(QStringLiteral("%1 %2  %3")
                         .arg(dayText(backup.madeUtc.toOffsetFromUtc(offset * 60).date(),
                                      today(desk.clock())),
                              timeText(ms, offset), backup.path));
    }
    if (backups.empty()) {
        console.line(QStringLiteral("There is no backup in %1 yet.").arg(folder));
    }
}

Result<Exit> makeBackup(Desk& desk, const BackupOptions& options)
{
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const QString folder =
        options.folder.empty() ? defaultBackupFolder((*book)->id()) : absolute(options.folder);
    if (options.list) {
        tellBackups(desk, **book, folder);
        return Exit::Done;
    }
    desk.console().busy(QStringLiteral("Copying and checking the copy ..."));
    const auto made = backUp(**book, folder);
    desk.console().endProgress();
    if (!made) {
        return passOn(made);
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(QJsonObject{{QStringLiteral("path"), made->path},
                                                        {QStringLiteral("bytes"), made->bytes},
                                                        {QStringLiteral("rows"), made->rows}}));
    } else {
        desk.console().line(QStringLiteral("Backup made and checked: %1 (%2)")
                                .arg(made->path, spoken().formattedDataSize(made->bytes)));
    }
    return Exit::Done;
}

Result<Exit> restore(Desk& desk, const std::string& backup)
{
    const QString target = desk.bookPath();
    if (!QFileInfo::exists(absolute(backup))) {
        return fail(Code::NotFound);
    }
    const auto credential = desk.credential();
    if (!credential) {
        return passOn(credential);
    }
    desk.console().busy(QStringLiteral("Checking the backup ..."));
    const auto aside = restoreBackup(absolute(backup), target, *credential, desk.setup());
    desk.console().endProgress();
    if (!aside) {
        return passOn(aside);
    }
    if (desk.console().isJson()) {
        desk.console().answer(QJsonDocument(QJsonObject{
            {QStringLiteral("book"), target}, {QStringLiteral("keptAside"), textOrNull(*aside)}}));
        return Exit::Done;
    }
    desk.console().line(QStringLiteral("The backup is back as %1").arg(target));
    if (!aside->isEmpty()) {
        desk.console().line(QStringLiteral("What stood there before is kept as %1").arg(*aside));
    }
    return Exit::Done;
}

} // namespace

void addBackupCommands(Commands& commands)
{
    constexpr const char* kGroup = "Backups";
    auto options = std::make_shared<BackupOptions>();
    CLI::App* make = commands.add(kGroup, "backup", "Copy the book and check the copy",
                                  "backup --book maria.kithbook",
                                  [options](Desk& desk) { return makeBackup(desk, *options); });
    make->add_option("--folder", options->folder,
                     "Where to; otherwise a folder of this book among your program data")
        ->type_name("FOLDER");
    make->add_flag("--list", options->list, "List the backups there are, newest first");

    auto backup = std::make_shared<std::string>();
    CLI::App* back = commands.add(
        kGroup, "restore", "Bring a backup back; what stands in its place is kept beside it",
        "restore kithbook-20260503-160000-3f9a04c1.kithbook --book maria.kithbook",
        [backup](Desk& desk) { return restore(desk, *backup); });
    back->add_option("backup", *backup, "The backup")->required()->type_name("FILE");
}

} // namespace kithbook::cli
