// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedapplication.h"

#include <QEvent>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace kithbook::bench {

namespace {

constexpr int kQuietMs = 30; // longer than any timer between an update and its painting

double readUs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

long kibOf(const QByteArray& status, const char* name)
{
    const qsizetype at = status.indexOf(name);
    return at < 0 ? 0 : std::strtol(status.constData() + at + qstrlen(name), nullptr, 10);
}

} // namespace

Moment Moment::now()
{
    return {readUs(CLOCK_MONOTONIC), readUs(CLOCK_THREAD_CPUTIME_ID),
            readUs(CLOCK_PROCESS_CPUTIME_ID)};
}

// Everything the window does is done in here: what a key, a timer, an answer of the book or the
// display wants. Painting is the innermost of it, and is on the display when the outermost is done.
bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    const bool isPainting = event->type() == QEvent::Paint;
    const qint64 paintsBefore = m_paints;
    const Moment start = m_depth == 0 ? Moment::now() : Moment();
    ++m_depth;
    const bool accepted = QApplication::notify(receiver, event);
    --m_depth;
    m_paints += isPainting ? 1 : 0;
    if (m_depth == 0) {
        const Moment end = Moment::now();
        if ((end - start).us > m_longest.us) {
            m_longest = end - start;
        }
        if (m_paints != paintsBefore) {
            m_lastPaint = end;
        }
    }
    return accepted;
}

Took WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

void WatchedApplication::untilPainted()
{
    for (const qint64 before = m_paints; m_paints == before;) {
        processEvents(QEventLoop::WaitForMoreEvents);
    }
    processEvents();
}

bool WatchedApplication::untilQuiet()
{
    const qint64 before = m_paints;
    for (qint64 seen = -1; seen != m_paints;) {
        seen = m_paints;
        bool isOver = false;
        QTimer::singleShot(kQuietMs, this, [&isOver] { isOver = true; });
        while (!isOver) {
            processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    return m_paints != before;
}

void WatchedApplication::printStart(const char* operation, const char* what, qint64 rows,
                                    const Took& notCounted) const
{
    const double spawnedUs = arguments().constLast().toDouble();
    const Took took{m_lastPaint.wallUs - spawnedUs, m_lastPaint.processCpuUs};
    printSample(operation, what, took - notCounted, rows);
}

void printMemory(const char* operation, const char* what)
{
    QFile file(QStringLiteral("/proc/self/status"));
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    std::printf(R"({"op":"%s","what":"%s","resident_kib":%ld,"peak_kib":%ld})"
                "\n",
                operation, what, kibOf(status, "VmRSS:"), kibOf(status, "VmHWM:"));
}

} // namespace kithbook::bench
