// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QDate>
#include <QString>

namespace kithbook::cli {

// Days and times as people type them. A day made of digits alone (5/3) is refused: it is one day in
// one country and another in the next.

/// Which year a day without one is in, and which Friday is meant.
enum class Leaning {
    Past,  ///< what was done: the newest such day up to today
    Future ///< what is planned: the next such day from today on
};

/// A moment and what the clock on the wall was ahead of UTC then.
struct Moment
{
    qint64 utcMs = 0;
    int offsetMinutes = 0;

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// The day it is for a person beside this clock.
[[nodiscard]] QDate today(const Clock& clock);

/// "today", "yesterday", "tomorrow", "Friday", "May 3", "3 May 2026", "2026-05-03".
/// Error: BadDate.
[[nodiscard]] Result<QDate> typedDay(const QString& text, Leaning leaning, const Clock& clock);

/// Minutes of a day: "14:30", "2:30 pm", "2pm". Error: BadDate.
[[nodiscard]] Result<int> typedMinute(const QString& text);

/// A day and a time, either of which may be missing: "yesterday 14:30", "May 3 2 pm", "14:30" (of
/// today), "yesterday" (at this time of the day); also "2026-05-03T14:30-05:00", which brings its
/// own offset, and "now". Error: BadDate.
[[nodiscard]] Result<Moment> typedMoment(const QString& text, const Clock& clock);

/// A length in minutes: "25", "25 min", "1:10", "1h", "1 h 10". Error: BadInput.
[[nodiscard]] Result<int> typedLength(const QString& text);

} // namespace kithbook::cli
