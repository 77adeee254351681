// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/samples.h"

#include <QApplication>

namespace kithbook::bench {

/// A moment on three clocks, in microseconds.
struct Moment
{
    double wallUs = 0;       ///< since the computer started, the same clock in every process
    double threadCpuUs = 0;  ///< of the thread that asked
    double processCpuUs = 0; ///< of all its threads, since the process began

    [[nodiscard]] static Moment now();

    /// The thread's time between two moments.
    friend Took operator-(const Moment& end, const Moment& start)
    {
        return {end.wallUs - start.wallUs, end.threadCpuUs - start.threadCpuUs};
    }
};

/// Knows when its windows were last painted, and for how long it was deaf. Anchors and Kithbook are
/// all watched by this one. UI thread.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// When the last painting was through, handed over to the display included.
    [[nodiscard]] const Moment& lastPaint() const { return m_lastPaint; }
    /// The event that took longest to handle since this was asked before: meanwhile the window is
    /// deaf.
    [[nodiscard]] Took takeLongest();

    /// Handles events until there was a painting, and then those that are waiting already.
    void untilPainted();
    /// Handles events until nothing was painted for a while. Whether there was a painting.
    bool untilQuiet();

    /// From the start of the process to the last painting, and how many rows of the book that
    /// showed. The program that starts this one gives the time on its clock as the last argument.
    void printStart(const char* operation, const char* what, qint64 rows,
                    const Took& notCounted = {}) const;

private:
    int m_depth = 0;
    qint64 m_paints = 0;
    Moment m_lastPaint;
    Took m_longest;
};

/// VmRSS and VmHWM of this process as {"op", "what", "resident_kib", "peak_kib"}.
void printMemory(const char* operation, const char* what);

} // namespace kithbook::bench
