// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/importfields.h"

#include <vector>

namespace kithbook {

/// Why a row of a sheet was left out. The words are in ui/words/importwords.h.
struct RowProblem
{
    qint64 row = 0;                           ///< as a spreadsheet counts, from 1
    ImportField field = ImportField::Nothing; ///< Nothing: the row as a whole
    Error error;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

using RowProblems = std::vector<RowProblem>;

} // namespace kithbook
