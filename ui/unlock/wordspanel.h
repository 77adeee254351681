// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QFrame>

class QPlainTextEdit;

namespace kithbook {

class Button;
class Field;

/// The other way in: the twelve recovery words, in any shape they were written down in.
class WordsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit WordsPanel(QWidget* parent = nullptr);

    void setOpening(bool opening);
    void showError(const Error& error);
    /// Forgets what is typed, too. QPlainTextEdit keeps its text where it cannot be overwritten; it
    /// is freed here, and wiped where freed memory is (core/base/hardening.h).
    void reset();
    void focusField();

Q_SIGNALS:
    /// They are words of the list and fit together.
    void openAsked(const kithbook::SecretBytes& entropy);
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();

    QPlainTextEdit* m_text;
    Field* m_field;
    Button* m_open;
};

} // namespace kithbook
