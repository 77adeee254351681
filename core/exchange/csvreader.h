// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace kithbook {

/// What a CSV file may hold at most (security.md fault 42): one cell of 100 MB or a million columns
/// is refused long before it fills the memory.
struct CsvLimits
{
    qsizetype cellBytes = 1 << 20; ///< a note of 50,000 characters is at most 200,000 bytes
    qsizetype columns = 1'000;
    qsizetype rowBytes = 8 << 20;
};

/// How much a reader puts up with.
enum class CsvRules {
    Strict,     ///< RFC 4180 to the letter, every row as long as the first
    Spreadsheet ///< also what spreadsheets read: rows of any length (the caller looks at them), a
                ///< quote inside a cell without quotes, and CR alone as the end of a row
};

/// Reads RFC 4180 row by row and holds one row at a time. Strict: what a lenient reader would guess
/// at, it refuses and says in which row; CsvRules names the little it can be told to let pass. Rows
/// end with CR LF or LF; a UTF-8 byte order mark at the start is passed over; the formula guard is
/// not taken off (unguarded() does).
///
/// Errors of next(): BadInput, detail "row N REASON" with N counted from 1 and REASON one of
/// `nul`, `encoding`, `quote` (one that is not doubled, or text beside it), `open quote`, `bare
/// cr`, `cell size`, `row size`, `columns` (over the limit) and `cells` (not as many as in the
/// first row). IoFailed when the device cannot be read. After an error there is no more.
class CsvReader
{
public:
    explicit CsvReader(QIODevice& device, char delimiter = ',', CsvLimits limits = {},
                       CsvRules rules = CsvRules::Strict);

    /// True: row() is the next row. False: there are no more.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const std::vector<QString>& row() const { return m_row; }
    /// Of row(), counted from 1; a row with line breaks in its cells is one.
    [[nodiscard]] qint64 number() const { return m_number; }

private:
    enum class State { CellStart, Bare, Quoted, QuoteInQuoted, AfterCr, Done };

    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<void> skipMark();
    [[nodiscard]] Result<bool> take(char byte);
    [[nodiscard]] Result<bool> endOfInput();
    [[nodiscard]] Result<void> keep(char byte);
    [[nodiscard]] Result<void> endCell();
    [[nodiscard]] Result<bool> endRow();
    [[nodiscard]] tl::unexpected<Error> refuse(const char* reason);

    QIODevice& m_device;
    const char m_delimiter;
    const CsvLimits m_limits;
    const bool m_strict;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    State m_state = State::CellStart;
    bool m_started = false;
    QByteArray m_cell;
    qsizetype m_rowBytes = 0;
    qsizetype m_columns = -1; ///< of the first row
    std::vector<QString> m_row;
    qint64 m_number = 0;
};

} // namespace kithbook
