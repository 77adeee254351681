// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace kithbook {

/// The ten seconds before a signature, in which it can still be stopped (mock 07b). Deleting it
/// stops it.
class SignWait final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSeconds = 10; // issue 4, "Review and sign"

    explicit SignWait(QObject* parent = nullptr);

    void start();
    /// Nothing is signed. No signal.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_left > 0; }
    /// Seconds.
    [[nodiscard]] int left() const { return m_left; }
    /// A second went by.
    void tick();

Q_SIGNALS:
    void ticked(int left);
    /// Nobody stopped it.
    void ended();

private:
    QTimer m_timer;
    int m_left = 0;
};

} // namespace kithbook
