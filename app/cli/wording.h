// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"
#include "core/records/session.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace kithbook::cli {

// How the command line says days, times and codes. Never digits alone for a day (ux.md section 5);
// ISO 8601 in JSON.

/// The language the program speaks: its sentences are English, so its dates and lists are too.
[[nodiscard]] const QLocale& spoken();

/// "Sun May 3", with the year when it is not that of `today`.
[[nodiscard]] QString dayText(const QDate& day, const QDate& today);
/// "14:30" as the clock beside the session showed it.
[[nodiscard]] QString timeText(qint64 utcMs, int offsetMinutes);
/// Minutes of a day: "14:30".
[[nodiscard]] QString minuteText(int minute);
/// "25 min", "1 h 10 min".
[[nodiscard]] QString lengthText(int minutes);
/// "1 person", "3 people".
[[nodiscard]] QString counted(qint64 count, const char* one, const char* many);
/// Enough of an id to name it at the keyboard.
[[nodiscard]] QString shortId(const RowId& id);
/// "Ana (she/her), Luis".
[[nodiscard]] QString namesText(const std::vector<PersonName>& people);
/// At the end where it would not fit.
[[nodiscard]] QString shortened(const QString& text, qsizetype length);

/// A JSON list, one element made from each row.
template <typename Rows, typename ToJson>
QJsonArray listed(const Rows& rows, ToJson toJson)
{
    QJsonArray list;
    for (const auto& row : rows) {
        list.append(toJson(row));
    }
    return list;
}

/// "2026-05-03T14:30:00-05:00".
[[nodiscard]] QString isoTime(qint64 utcMs, int offsetMinutes);
/// "2026-05-03", or null without a day.
[[nodiscard]] QJsonValue isoDay(const QDate& day);
/// The text, or null for an empty one.
[[nodiscard]] QJsonValue textOrNull(const QString& text);
[[nodiscard]] QJsonValue numberOrNull(const std::optional<int>& number);

} // namespace kithbook::cli
