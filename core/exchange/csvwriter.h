// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kithbook {

/// Writes RFC 4180: cells between commas, rows ended by CR LF, UTF-8, quotes only where they are
/// needed. Appends to the caller's buffer and does nothing else, so that a million rows cost little
/// more than their bytes; the caller empties the buffer when it likes.
///
/// A guard for spreadsheets is in front of every text that would be taken for a formula
/// (formulaguard.h). It cannot help where a spreadsheet splits the file at another sign than it was
/// written with: hence `delimiter`, for those that expect a semicolon.
class CsvWriter
{
public:
    explicit CsvWriter(QByteArray& buffer, char delimiter = ',')
        : m_buffer(buffer), m_delimiter(delimiter)
    {
    }

    /// U+FEFF, for programs that take UTF-8 for something else without it. Before the first row.
    void byteOrderMark();

    /// Anything a person may have typed: guarded and quoted as it needs.
    void text(QByteArrayView utf8);
    /// A number of our own; a minus is not a formula.
    void number(qint64 value);
    /// Something of our own that needs neither guard nor quotes: an id, a code, a time. ASCII.
    void bare(QByteArrayView ascii);
    void empty();
    void endRow();

private:
    void startCell();
    [[nodiscard]] bool needsQuotes(QByteArrayView utf8) const;
    void quoted(QByteArrayView utf8);

    QByteArray& m_buffer;
    char m_delimiter;
    qsizetype m_cells = 0; ///< in this row
    bool m_rowHasBytes = false;
};

} // namespace kithbook
