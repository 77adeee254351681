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
class NewPassphrase;

/// Passphrase, and where the book is kept.
class NewBookPage final : public FirstRunPage
{
    Q_OBJECT

public:
    explicit NewBookPage(const FirstRunFiles& files, QWidget* parent = nullptr);

    [[nodiscard]] Buttons buttons() const override;
    void doMain() override;
    void enter() override;
    void forget() override;

    void setWorking(bool working);
    void showError(const Error& error);
    [[nodiscard]] QString path() const;
    [[nodiscard]] SecretBytes secret() const;

Q_SIGNALS:
    /// path() and secret() are there.
    void makeAsked();

private:
    [[nodiscard]] QWidget* makePlace();
    void choosePlace();

    const FirstRunFiles& m_files;
    NewPassphrase* m_form;
    QLineEdit* m_path;
    Banner* m_trouble;
    BusyLine* m_busy;
    bool m_working = false;
};

} // namespace kithbook
