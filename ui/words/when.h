// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kithbook {

// Days, times and lengths in words, in the default locale: never digits alone for a day, which
// people from two countries read as two days; 12 or 24 hours as the locale has it (ux.md section 5,
// "Dates"). Translation context "When". Any thread.

/// "today", "yesterday", "tomorrow", "Tuesday" within six days before, else "Sun May 3", with the
/// year when it is not that of `today`. Begins with a small letter where the language does.
[[nodiscard]] QString dayWords(const QDate& day, const QDate& today);
/// The same at the start of a sentence.
[[nodiscard]] QString dayWordsFirst(const QDate& day, const QDate& today);
/// "Sun May 3", with the year when it is not that of `today`.
[[nodiscard]] QString shortDay(const QDate& day, const QDate& today);
/// "Tuesday, May 5": under the title of a page.
[[nodiscard]] QString fullDay(const QDate& day);

/// "9:40 AM", as the clock beside it showed.
[[nodiscard]] QString timeWords(qint64 utcMs, int offsetMinutes);
/// A minute of a day, 0 to 1439.
[[nodiscard]] QString minuteWords(int minute);
/// "9:40 to 10:10 AM"; one time alone for 0 minutes.
[[nodiscard]] QString spanWords(qint64 startMs, int offsetMinutes, int minutes);
/// "25 min", "1 h", "1 h 10 min".
[[nodiscard]] QString lengthWords(int minutes);

} // namespace kithbook
