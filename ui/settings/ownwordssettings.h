// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/forms/ownwords.h"
#include "ui/settings/settingsgroup.h"

namespace kithbook {

class OwnWordsForm;

/// Own name, job title, word for people, work hours: kept in the book, as they are changed.
class OwnWordsSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    explicit OwnWordsSettings(const Room& room, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Words and work hours"); }
    [[nodiscard]] QString line() const override { return tr("Your name, words, hours"); }
    void refresh() override;

private:
    void keep();

    const Room m_room;
    OwnWordsForm* m_form;
    OwnWords m_kept;
};

} // namespace kithbook
