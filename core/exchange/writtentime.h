// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kithbook {

// Days, times and lengths as they stand in other people's spreadsheets, in English or Spanish.
// What cannot be read for sure is not read at all: no value.

/// Whether 5/3 is the third of May or the fifth of March.
enum class DayOrder { MonthFirst, DayFirst };

/// How many days of a column can only be read in one order, and how many in either.
struct DayEvidence
{
    qint64 monthFirst = 0;
    qint64 dayFirst = 0;
    qint64 either = 0;

    /// Counts the cell if it holds a day in digits alone whose year is not in front.
    void look(const QString& cell);
    DayEvidence& operator+=(const DayEvidence& other);

    friend bool operator==(const DayEvidence&, const DayEvidence&) = default;
};

/// A day and what time of it was said, if any, with the offset from UTC if that was said too.
struct WrittenMoment
{
    QDate day;
    std::optional<int> minute; ///< of the day, 0 to 1439
    std::optional<int> offsetMinutes;

    friend bool operator==(const WrittenMoment&, const WrittenMoment&) = default;
};

/// "2026-05-03", "20260503", "5/3/2026", "3.5.26", "May 3, 2026", "Sun 3 de mayo de 2026", alone
/// or with a time behind: "2026-05-03T14:30:00-05:00", "5/3/26 2:30 PM".
[[nodiscard]] std::optional<WrittenMoment> writtenMoment(const QString& text, DayOrder order);

/// Minutes of the day: "14:30", "14:30:00", "2:30 pm", "2 p. m.", "14.30", "14h30", "1430".
[[nodiscard]] std::optional<int> writtenMinute(const QString& text);

/// Minutes: "45", "45.0", "45 min", "1:10", "0:45:00", "1 h", "1 h 10", "1,5 horas".
[[nodiscard]] std::optional<int> writtenLength(const QString& text);

} // namespace kithbook
