// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/signwait.h"

#include <chrono>

namespace kithbook {

SignWait::SignWait(QObject* parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &SignWait::tick);
}

void SignWait::start()
{
    m_left = kSeconds;
    m_timer.start();
    Q_EMIT ticked(m_left);
}

void SignWait::stop()
{
    m_left = 0;
    m_timer.stop();
}

void SignWait::tick()
{
    if (!isRunning()) {
        return;
    }
    --m_left;
    Q_EMIT ticked(m_left);
    if (m_left == 0) {
        m_timer.stop();
        Q_EMIT ended();
    }
}

} // namespace kithbook
