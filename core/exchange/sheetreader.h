// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/sheetform.h"
#include "core/exchange/sheettext.h"

#include <memory>

namespace kithbook {

/// The rows of a spreadsheet's text file, its header first. Rows without anything in them are
/// passed over; guards against formulas are taken off (formulaguard.h).
class SheetReader
{
public:
    // Far over any caseload, and what a computer of modest means still reads (security.md fault
    // 42).
    static constexpr qint64 kLargestFile = 200 << 20;
    static constexpr qint64 kMostRows = 1'000'000;

    /// From the first byte of `file`, which is open, can be sought in and outlives the reader.
    SheetReader(QIODevice& file, const SheetForm& form);

    /// As CsvReader::next, by the rules for spreadsheets. Errors: its own, with detail "row N
    /// REASON"; BadInput "rows" past the last row that is read.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const std::vector<QString>& row() const { return m_row; }
    /// As a spreadsheet counts its rows, from 1.
    [[nodiscard]] qint64 number() const;
    /// How much of the file is read.
    [[nodiscard]] qint64 bytes() const;

private:
    QIODevice& m_file;
    const SheetForm m_form;
    SheetText m_text;
    CsvReader m_csv;
    std::vector<QString> m_row;
    bool m_started = false;
    qint64 m_rows = 0;
};

} // namespace kithbook
