// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QFrame>

namespace kithbook {

class Banner;
class Button;
class PassphraseField;

/// The usual way in: passphrase, Unlock, and what there is to know before (mock 02).
class PassphrasePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit PassphrasePanel(QWidget* parent = nullptr);

    void setKeptLine(const QString& line);
    /// Says that nobody in this book is real, and its passphrase.
    void setMadeUp(bool madeUp);
    void setOpening(bool opening);
    void showError(const Error& error);
    /// Forgets what is typed, too.
    void reset();
    void focusField();

Q_SIGNALS:
    /// secret() is there to be taken.
    void unlockAsked();
    void forgotten();

public:
    [[nodiscard]] SecretBytes secret() const;

private:
    void ask();

    PassphraseField* m_field;
    Button* m_unlock;
    Banner* m_kept;
    Banner* m_madeUp;
};

} // namespace kithbook
