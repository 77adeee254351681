// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockwatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kSecondMs = 1000;
constexpr int kMinuteMs = 60 * kSecondMs;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

LockWatch::LockWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(kSecondMs);
    connect(&m_timer, &QTimer::timeout, this, &LockWatch::look);
}

void LockWatch::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 1, 60);
}

void LockWatch::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_counting = false;
    touch();
    m_timer.start();
}

void LockWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

void LockWatch::touch()
{
    m_touchedMs = m_clock.monotonicMs();
    m_touchedWallMs = m_clock.nowMs();
    if (m_counting) {
        m_counting = false;
        Q_EMIT countdown(0);
    }
}

qint64 LockWatch::idleMs() const
{
    return std::max(m_clock.monotonicMs() - m_touchedMs, m_clock.nowMs() - m_touchedWallMs);
}

void LockWatch::look()
{
    const qint64 limit = qint64{m_minutes} * kMinuteMs;
    const qint64 left = limit - idleMs();
    if (left <= 0) {
        stop();
        Q_EMIT timeToLock();
        return;
    }
    if (left <= std::min(qint64{kCountdownSeconds} * kSecondMs, limit / 2)) {
        m_counting = true;
        Q_EMIT countdown(static_cast<int>((left + kSecondMs - 1) / kSecondMs));
    }
}

bool LockWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        // A computer that slept through the limit locks, whatever key wakes it.
        if (idleMs() >= qint64{m_minutes} * kMinuteMs) {
            look();
        } else {
            touch();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kithbook
