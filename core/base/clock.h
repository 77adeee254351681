// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kithbook {

/// Where Kithbook gets the time from, so that tests and screens can hold it still.
/// Nothing is ever ordered by the wall clock where it matters; sequence numbers are.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds of a clock that never goes back; only differences mean something.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// Minutes to add to UTC for the local time of this computer at `utcMs`.
    [[nodiscard]] virtual int offsetMinutes(qint64 utcMs) const = 0;
};

/// The computer's own clock. Stateless; safe in any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] int offsetMinutes(qint64 utcMs) const override;
};

/// A clock that stands still until told otherwise: for tests, screens and made-up people.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 nowMs, int offsetMinutes = 0)
        : m_nowMs(nowMs), m_offsetMinutes(offsetMinutes)
    {
    }
    void advanceMs(qint64 ms);
    /// Moves the wall clock alone, as a person or a time server does.
    void setNowMs(qint64 nowMs) { m_nowMs = nowMs; }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    [[nodiscard]] int offsetMinutes(qint64) const override { return m_offsetMinutes; }

private:
    qint64 m_nowMs;
    qint64 m_monotonicMs = 0;
    int m_offsetMinutes;
};

} // namespace kithbook
