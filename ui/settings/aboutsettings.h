// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogues.h"
#include "ui/settings/settingsgroup.h"

namespace kithbook {

/// Version, license, and who made what Kithbook stands on.
class AboutSettings final : public SettingsGroup
{
    Q_OBJECT

public:
    explicit AboutSettings(const Catalogues& catalogues, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("About"); }
    [[nodiscard]] QString line() const override { return tr("Version, license, sources"); }
};

} // namespace kithbook
