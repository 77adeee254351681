// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/machinesettings.h"

#include <QWidget>

namespace kithbook {

class ChipGroup;

/// What makes the first page readable (mock 01): its language and the size of its text, applied at
/// once and kept for this computer.
class TopChoices final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    TopChoices(MachineSettings& settings, Theme& theme, QWidget* parent = nullptr);

    /// Another language makes everything anew, so it is asked only where nothing is typed.
    void offerLanguage(bool on);
    /// To the language that is spoken.
    void focusLanguage();

private:
    void makeLanguages();
    void makeSizes();

    MachineSettings& m_settings;
    Theme& m_theme;
    ChipGroup* m_languages;
    ChipGroup* m_sizes;
};

} // namespace kithbook
