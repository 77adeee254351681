// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "core/exchange/formulaguard.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace kithbook {

namespace {

constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";

} // namespace

void CsvWriter::byteOrderMark()
{
    m_buffer.append(kByteOrderMark);
}

void CsvWriter::startCell()
{
    if (m_cells++ > 0) {
        m_buffer.append(m_delimiter);
        m_rowHasBytes = true;
    }
}

bool CsvWriter::needsQuotes(QByteArrayView utf8) const
{
    // A text that starts with U+FEFF would pass for the mark of the file; a bare quote is not
    // allowed anywhere.
    return std::any_of(
               utf8.begin(), utf8.end(),
               [this](char c) { return c == m_delimiter || c == '"' || c == '\r' || c == '\n'; }) ||
           utf8.startsWith(kByteOrderMark);
}

void CsvWriter::quoted(QByteArrayView utf8)
{
    m_buffer.append('"');
    while (!utf8.isEmpty()) {
        const qsizetype quote = utf8.indexOf('"');
        if (quote < 0) {
            m_buffer.append(utf8);
            break;
        }
        m_buffer.append(utf8.first(quote + 1)).append('"');
        utf8 = utf8.sliced(quote + 1);
    }
    m_buffer.append('"');
}

void CsvWriter::text(QByteArrayView utf8)
{
    startCell();
    m_rowHasBytes = m_rowHasBytes || !utf8.isEmpty();
    const bool isGuarded = asksForGuard(utf8);
    if (!isGuarded && !needsQuotes(utf8)) {
        m_buffer.append(utf8);
    } else if (!isGuarded) {
        quoted(utf8);
    } else if (!needsQuotes(utf8)) {
        m_buffer.append('\'').append(utf8);
    } else {
        const qsizetype start = m_buffer.size();
        quoted(utf8);
        m_buffer.insert(start + 1, '\'');
    }
}

void CsvWriter::number(qint64 value)
{
    char digits[std::numeric_limits<qint64>::digits10 + 3];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value);
    bare(QByteArrayView(digits, end.ptr));
}

void CsvWriter::bare(QByteArrayView ascii)
{
    startCell();
    m_rowHasBytes = m_rowHasBytes || !ascii.isEmpty();
    m_buffer.append(ascii);
}

void CsvWriter::empty()
{
    startCell();
}

void CsvWriter::endRow()
{
    if (!m_rowHasBytes) {
        m_buffer.append("\"\""); // one empty cell would read as an empty line
    }
    m_buffer.append("\r\n");
    m_cells = 0;
    m_rowHasBytes = false;
}

} // namespace kithbook
