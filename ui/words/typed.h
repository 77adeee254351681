// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kithbook {

// Days, times and lengths as people type them: forgiving, in the default locale and in English, and
// what when.h writes reads back. Nothing for what cannot be read; nobody is corrected while they
// type. Any thread.

/// Whether a day may be guessed at. Sure: digits such as 5/3, which two countries read as two days
/// (ux.md section 5, "Dates"), and a lone day of the week are none.
enum class DayReading { Forgiving, Sure };

/// "today", "yesterday", "Tuesday" (the last one, today included), "May 3", "3 May 2026", "Sun May
/// 3", "2026-05-03", "5/3" in the order of the locale. A day without its year is the one nearest to
/// `today`.
[[nodiscard]] std::optional<QDate> typedDay(const QString& text, const QDate& today,
                                            DayReading reading = DayReading::Forgiving);

/// The minute of the day: "9:40 AM", "9.40", "940", "9 pm", "21:40", "noon". Where the clock has
/// twelve hours, 1 to 6 without a word for the half of the day are in the afternoon: nobody
/// works at three in the night and does not say so.
[[nodiscard]] std::optional<int> typedMinute(const QString& text);

/// A length in minutes: "25", "25 min", "1 h 10 min", "1:10", "2 hours".
[[nodiscard]] std::optional<int> typedLength(const QString& text);

} // namespace kithbook
