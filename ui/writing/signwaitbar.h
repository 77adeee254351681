// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace kithbook {

class Button;
class Label;

/// The foot of the review while a signature waits: Cancel, how long it still takes in words and as
/// a bar (mock 07b). Spoken at ten, five and no seconds.
class SignWaitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SignWaitBar(QWidget* parent = nullptr);

    void showLeft(int seconds);
    void focusCancel();

Q_SIGNALS:
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_cancel;
    Label* m_words;
    QProgressBar* m_bar;
};

} // namespace kithbook
