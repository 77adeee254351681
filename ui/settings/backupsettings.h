// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"
#include "ui/desk/machinesettings.h"
#include "ui/desk/page.h"
#include "ui/settings/settingsgroup.h"

#include <functional>

class QVBoxLayout;

namespace kithbook {

class Banner;
class BusyLine;
class Button;
class SettingLine;

/// Where backups go, one now, and those there are.
class BackupSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    BackupSettings(const Room& room, MachineSettings& settings, QWidget* parent = nullptr);

    /// For tests: asks for a folder; empty: none.
    void setAskFolder(std::function<QString(QWidget*)> ask) { m_askFolder = std::move(ask); }

    [[nodiscard]] QString title() const override { return tr("Backups"); }
    [[nodiscard]] QString line() const override { return tr("Where they go, back up now"); }
    void refresh() override;
    [[nodiscard]] bool hasUsual() const override { return true; }
    void putBackUsual() override;

private:
    [[nodiscard]] QString place() const;
    void chooseFolder();
    void backUpNow();
    void tell(const Result<BackupInfo>& made);
    void list(const std::vector<BackupFile>& backups);

    const Room m_room;
    MachineSettings& m_settings;
    std::function<QString(QWidget*)> m_askFolder;
    SettingLine* m_place;
    Button* m_now;
    BusyLine* m_busy;
    Banner* m_done;
    Banner* m_trouble;
    QVBoxLayout* m_list;
};

} // namespace kithbook
