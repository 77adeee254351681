// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QFrame>

namespace kithbook {

class Banner;
class Button;
class NewPassphrase;

/// After recovery words opened the book: a passphrase to open it with from now on.
class RenewPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RenewPanel(QWidget* parent = nullptr);

    void setWorking(bool working);
    void showError(const Error& error);
    void reset();
    void focusField();
    [[nodiscard]] SecretBytes secret() const;

Q_SIGNALS:
    /// A good one is typed twice: secret() is there.
    void keepAsked();
    void laterAsked();

private:
    void ask();

    NewPassphrase* m_form;
    Button* m_keep;
    Button* m_later;
    Banner* m_trouble;
};

} // namespace kithbook
