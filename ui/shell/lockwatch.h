// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace kithbook {

/// Decides when a book that nobody touches is locked (security.md R7). Any key, click or wheel in
/// any window of the program counts as a touch. Both clocks are asked: the one that never goes back
/// stands still while some computers sleep, the other does not. UI thread.
class LockWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kCountdownSeconds = 60;

    /// The clock must outlive this.
    explicit LockWatch(const Clock& clock, QObject* parent = nullptr);

    /// 1 to 60; "never" does not exist.
    void setMinutes(int minutes);
    /// Watches from now on; stopped again by stop() or by itself when it is time.
    void start();
    void stop();
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }

    /// Somebody is here.
    void touch();
    /// Looks at the clocks; called every second by itself, and by tests.
    void look();

Q_SIGNALS:
    /// The last minute (half of the time when that is less) is counted down; 0: somebody came.
    void countdown(int secondsLeft);
    void timeToLock();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] qint64 idleMs() const;

    const Clock& m_clock;
    QTimer m_timer;
    int m_minutes = 5;
    qint64 m_touchedMs = 0;     ///< by the clock that never goes back
    qint64 m_touchedWallMs = 0; ///< by the one on the wall
    bool m_counting = false;
};

} // namespace kithbook
