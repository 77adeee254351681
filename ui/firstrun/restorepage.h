// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"
#include "ui/firstrun/firstrunfiles.h"
#include "ui/firstrun/firstrunpage.h"

class QLineEdit;

namespace kithbook {

class Banner;
class BusyLine;
class Field;
class PassphraseField;

/// Which backup, where to, and its passphrase.
class RestorePage final : public FirstRunPage
{
    Q_OBJECT

public:
    explicit RestorePage(const FirstRunFiles& files, QWidget* parent = nullptr);

    [[nodiscard]] Buttons buttons() const override;
    void doMain() override;
    void enter() override;
    void forget() override;

    void setWorking(bool working);
    void showError(const Error& error);
    [[nodiscard]] QString backup() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] SecretBytes secret() const;

Q_SIGNALS:
    void restoreAsked();

private:
    void chooseBackup();
    void chooseTarget();
    void setTarget(const QString& path);

    const FirstRunFiles& m_files;
    QLineEdit* m_backup;
    QLineEdit* m_target;
    Field* m_backupField;
    Field* m_targetField;
    PassphraseField* m_passphrase;
    Banner* m_kept;
    Banner* m_trouble;
    BusyLine* m_busy;
    bool m_working = false;
};

} // namespace kithbook
