// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/statement.h"

#include <QDate>
#include <QVariant>

#include <optional>
#include <type_traits>
#include <vector>

/// Between a column and a field: what is not known is NULL there and empty here.
namespace kithbook {

[[nodiscard]] inline QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

[[nodiscard]] inline QVariant orNull(const QDate& day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

[[nodiscard]] inline QVariant orNull(const RowId& id)
{
    return id.isNull() ? QVariant() : QVariant(id.toBytes());
}

[[nodiscard]] inline QVariant orNull(const std::optional<int>& number)
{
    return number ? QVariant(qint64{*number}) : QVariant();
}

[[nodiscard]] inline QDate dayAt(const Statement& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

[[nodiscard]] inline int numberAt(const Statement& row, int column)
{
    return static_cast<int>(row.integer(column));
}

[[nodiscard]] inline std::optional<int> numberOrNone(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(numberAt(row, column));
}

[[nodiscard]] inline std::optional<qint64> timeOrNone(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// `read(statement)` of every row there is.
template <typename Read>
[[nodiscard]] auto collect(Statement& statement, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, const Statement&>>>
{
    std::vector<std::invoke_result_t<Read, const Statement&>> all;
    auto more = statement.step();
    for (; more && *more; more = statement.step()) {
        all.push_back(read(statement));
    }
    if (!more) {
        return passOn(more);
    }
    return all;
}

} // namespace kithbook
