// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/machinesettings.h"
#include "ui/settings/settingsgroup.h"

class QSlider;

namespace kithbook {

class ChipGroup;
class Label;

/// Text size, look, letters: seen at once.
class ComfortSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    ComfortSettings(MachineSettings& settings, Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Comfort"); }
    [[nodiscard]] QString line() const override { return tr("Text size, look, letters"); }
    [[nodiscard]] bool hasUsual() const override { return true; }
    void putBackUsual() override;

private:
    [[nodiscard]] QWidget* makeSize();
    void makeLook();
    void makeLetters();
    void follow();

    MachineSettings& m_settings;
    Theme& m_theme;
    QSlider* m_size;
    Label* m_percent;
    ChipGroup* m_look;
    ChipGroup* m_letters;
};

} // namespace kithbook
