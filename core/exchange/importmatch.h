// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/importfields.h"
#include "core/exchange/sheetsurvey.h"

#include <optional>
#include <vector>

namespace kithbook {

/// Which column of a sheet holds what, and how its days read. A guess to begin with, a person's
/// choice in the end.
struct ImportMatch
{
    ImportKind kind = ImportKind::People;
    std::vector<ImportField> columns; ///< one for each cell of the header
    DayOrder dayOrder = DayOrder::MonthFirst;

    /// The column of a field, -1 without one.
    [[nodiscard]] int columnOf(ImportField field) const;
    [[nodiscard]] bool has(ImportField field) const { return columnOf(field) >= 0; }
    /// Gives a column a field; a column that had it before holds nothing from then on.
    void assign(size_t column, ImportField field);

    friend bool operator==(const ImportMatch&, const ImportMatch&) = default;
};

/// People, unless the columns speak of days and lengths and fit sessions better.
[[nodiscard]] ImportKind guessKind(const SheetSummary& sheet);

/// From what the columns are called. No field is given twice: where two columns are called alike
/// the first has it.
[[nodiscard]] ImportMatch guessMatch(ImportKind kind, const SheetSummary& sheet);

/// What the rows of the sheet say about the order of day and month.
enum class DayOrderSaid {
    NothingToRead, ///< no matched column has a day that asks for it
    MonthFirst,
    DayFirst,
    Unclear ///< every day reads either way, or some in one and some in the other: ask
};
[[nodiscard]] DayOrderSaid dayOrderSaid(const SheetSummary& sheet, const ImportMatch& match);

/// What is missing before anything can be read. Errors: BadInput with detail "match CODE", where
/// CODE is that of the field that no column has: "name", "people", "date".
[[nodiscard]] Result<void> checkMatch(const ImportMatch& match);

} // namespace kithbook
