// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QDateTime>

#include <chrono>

namespace kithbook {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

int SystemClock::offsetMinutes(qint64 utcMs) const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc() / 60;
}

void FixedClock::advanceMs(qint64 ms)
{
    m_nowMs += ms;
    m_monotonicMs += ms;
}

} // namespace kithbook
