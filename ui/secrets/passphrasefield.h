// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLineEdit;

namespace kithbook {

class Button;
class Field;

/// A passphrase: hidden while typed, Show beside it, a line while Caps Lock is on, and what is
/// wrong below. Pasting and password managers work (WCAG 2.2 SC 3.3.8).
///
/// What is typed lies in ordinary memory while it is here. clear() overwrites the text of the line
/// where it lies; what Qt keeps beside it (the steps to undo, the picture of the text while it is
/// shown) is only freed then, and wiped where freed memory is (core/base/hardening.h).
class PassphraseField final : public QFrame
{
    Q_OBJECT

public:
    /// `capsLock` says whether Caps Lock is on, for tests.
    explicit PassphraseField(const QString& label, QWidget* parent = nullptr);

    void setCapsLockFrom(std::function<std::optional<bool>()> capsLock);

    /// Null only when nothing is typed. The bytes a key is made from.
    [[nodiscard]] SecretBytes secret() const;
    [[nodiscard]] bool isEmpty() const;
    /// Of the line itself: the caller keeps no copy.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void clear();

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    void setLarge();

    /// With the text selected, so that typing takes its place.
    void setProblem(const QString& sentence);
    void clearProblem();
    [[nodiscard]] QString problem() const;
    void focusLine();

    [[nodiscard]] QLineEdit& line() const { return *m_line; }

Q_SIGNALS:
    void edited();
    /// Enter.
    void entered();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameShow();
    void lookAtCapsLock(QEvent* event);
    void tellCapsLock(bool on);

    QLineEdit* m_line;
    Button* m_show;
    Field* m_field;
    QWidget* m_capsLine;
    std::function<std::optional<bool>()> m_capsLock;
};

} // namespace kithbook
