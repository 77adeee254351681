// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "ui/firstrun/firstrunpage.h"

namespace kithbook {

class Label;
class RecoverySheet;

/// The recovery words, then three of them typed back; or later.
class RecoveryPage final : public FirstRunPage
{
    Q_OBJECT

public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    void setEntropy(const SecretBytes& entropy);
    [[nodiscard]] RecoverySheet& sheet() const { return *m_sheet; }

    [[nodiscard]] Buttons buttons() const override;
    void doMain() override;
    void doOther() override;
    bool goBack() override;
    void forget() override;

Q_SIGNALS:
    void confirmed();
    void later();

private:
    RecoverySheet* m_sheet;
};

} // namespace kithbook
