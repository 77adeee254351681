// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kithbook {

class Banner;

/// "Locking in 45 s. Your note is kept. Press any key to stay." Shown inside the window, never a
/// question. Counting is the shell's, with its own clock.
class LockCountdown final : public QWidget
{
    Q_OBJECT

public:
    explicit LockCountdown(QWidget* parent = nullptr);

    void setSecondsLeft(int seconds);

    /// The line is spoken when it appears, and then at these seconds; not at each one.
    [[nodiscard]] static bool speaksAt(int seconds);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    Banner* m_banner;
    int m_seconds = 0;
};

} // namespace kithbook
