// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace kithbook {

class Button;
class Label;

/// What is being done, how far it is, and Cancel. For work over a second; over ten it has a bar
/// (ux.md, "Progress"). The page decides when to show it.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget* parent = nullptr);

    /// The sentence says what and how much; `total` 0 means that nobody knows: no bar.
    void setProgress(const QString& sentence, int done = 0, int total = 0);
    void setCancellable(bool on);

Q_SIGNALS:
    void cancelAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_text;
    Button* m_cancel;
    QProgressBar* m_bar;
};

} // namespace kithbook
