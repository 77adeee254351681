// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"
#include "ui/desk/bookdesk.h"

namespace kithbook {

/// Where backups of the book that is open go. `chosen` as in MachineSettings::backupFolder(): empty
/// is the usual place.
[[nodiscard]] inline QString backupPlace(const BookDesk& desk, const QString& chosen)
{
    return chosen.isEmpty() ? defaultBackupFolder(desk.about().id) : chosen;
}

/// Makes one there, behind what pages ask, and proves it. `then` takes the Result<BackupInfo>, as
/// for BookDesk::ask().
template <typename Then>
void makeBackup(BookDesk& desk, QObject* context, const QString& chosen, Then then)
{
    desk.ask(
        context, [place = backupPlace(desk, chosen)](Book& book) { return backUp(book, place); },
        std::move(then));
}

} // namespace kithbook
