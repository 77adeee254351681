// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/machinesettings.h"
#include "ui/desk/page.h"
#include "ui/forms/ownwords.h"
#include "ui/settings/settingsgroup.h"

namespace kithbook {

class OwnWordsForm;

/// The language, which belongs to this computer. Own name, job title, word for people, work hours:
/// kept in the book, as they are changed.
class OwnWordsSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    OwnWordsSettings(const Room& room, MachineSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Words and language"); }
    [[nodiscard]] QString line() const override { return tr("Language, words, hours"); }
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeLanguage();
    void keep();

    const Room m_room;
    MachineSettings& m_settings;
    OwnWordsForm* m_form;
    OwnWords m_kept;
};

} // namespace kithbook
