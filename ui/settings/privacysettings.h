// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/machinesettings.h"
#include "ui/desk/page.h"
#include "ui/settings/settingsgroup.h"

class QCheckBox;
class QComboBox;

namespace kithbook {

class RecoveryPart;

/// When the book locks, what opens it, and whether names are shown (mock 13).
class PrivacySettings final : public SettingsGroup
{
    Q_OBJECT

public:
    PrivacySettings(const Room& room, MachineSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Privacy and lock"); }
    [[nodiscard]] QString line() const override { return tr("Lock, passphrase, names"); }
    void refresh() override;
    [[nodiscard]] bool hasUsual() const override { return true; }
    void putBackUsual() override;

private:
    [[nodiscard]] QWidget* makeLock();
    [[nodiscard]] QWidget* makeKeys();
    [[nodiscard]] QWidget* makeNames();
    void follow();

    const Room m_room;
    MachineSettings& m_settings;
    QComboBox* m_minutes;
    QCheckBox* m_startHidden;
    QCheckBox* m_hiddenNow;
    RecoveryPart* m_recovery;
};

} // namespace kithbook
