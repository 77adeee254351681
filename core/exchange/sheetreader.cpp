// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetreader.h"

#include "core/exchange/formulaguard.h"

#include <algorithm>

namespace kithbook {

namespace {

QIODevice& fromStart(QIODevice& file)
{
    file.seek(0);
    return file;
}

bool isEmpty(const std::vector<QString>& row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

SheetReader::SheetReader(QIODevice& file, const SheetForm& form)
    : m_file(file), m_form(form), m_text(fromStart(file), form.encoding),
      m_csv(m_text, form.delimiter, {}, CsvRules::Spreadsheet)
{
}

Result<bool> SheetReader::next()
{
    if (!m_started && m_form.saysDelimiter) {
        if (auto skipped = m_csv.next(); !skipped || !*skipped) {
            return skipped;
        }
    }
    m_started = true;
    auto more = m_csv.next();
    while (more && *more && isEmpty(m_csv.row())) {
        more = m_csv.next();
    }
    if (!more || !*more) {
        return more;
    }
    if (++m_rows > kMostRows + 1) { // the header is no row of the table
        return fail(Code::BadInput, QStringLiteral("rows"));
    }
    m_row = m_csv.row();
    for (QString& cell : m_row) {
        if (cell.startsWith(u'\'')) {
            cell = unguarded(cell);
        }
    }
    return true;
}

qint64 SheetReader::number() const
{
    return m_csv.number() - (m_form.saysDelimiter ? 1 : 0);
}

qint64 SheetReader::bytes() const
{
    return m_file.pos();
}

} // namespace kithbook
