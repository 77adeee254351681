// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetform.h"

#include "core/exchange/csvreader.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace kithbook {

namespace {

constexpr std::array kDelimiters{',', ';', '\t', '|'};
/// Enough rows to see a pattern in.
constexpr int kRowsLookedAt = 20;
constexpr qsizetype kStart = 4096;

/// The files of spreadsheet programs and printers, by their first bytes.
bool isWorkbook(QByteArrayView bytes)
{
    constexpr std::array kStarts{QByteArrayView("PK\x03\x04"),       // xlsx, ods, numbers
                                 QByteArrayView("\xD0\xCF\x11\xE0"), // xls
                                 QByteArrayView("%PDF"), QByteArrayView("{\\rtf")};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [&](QByteArrayView start) { return bytes.startsWith(start); });
}

/// How many bytes at the end begin a letter of UTF-8 and do not end it.
qsizetype unfinished(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 4;
    for (qsizetype back = 1; back < kLongest && back <= bytes.size(); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80U) {
            continue; // the middle of a letter
        }
        const qsizetype length = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

struct Zeros
{
    qsizetype even = 0;
    qsizetype odd = 0;
};

Zeros zerosOf(QByteArrayView bytes)
{
    Zeros zeros;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0') {
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
        }
    }
    return zeros;
}

/// "sep=;" and the end of the line; of any other sign it is a cell like others.
bool saysDelimiter(QByteArrayView start)
{
    constexpr qsizetype kLength = 5;
    return start.size() > kLength && qstrnicmp(start.data(), "sep=", 4) == 0 &&
           std::find(kDelimiters.begin(), kDelimiters.end(), start[kLength - 1]) !=
               kDelimiters.end() &&
           (start[kLength] == '\r' || start[kLength] == '\n');
}

/// Cells that belong to rows as long as the first, or none if that has one cell only. A row that
/// is cut off by the end of `start` does not count.
qsizetype cellsInLine(QByteArrayView start, char delimiter)
{
    QByteArray bytes = start.toByteArray();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, delimiter, {}, CsvRules::Spreadsheet);
    qsizetype columns = 0;
    qsizetype cells = 0;
    for (int row = 0; row < kRowsLookedAt; ++row) {
        auto more = reader.next();
        if (!more || !*more) {
            break;
        }
        const auto size = static_cast<qsizetype>(reader.row().size());
        columns = row == 0 ? size : columns;
        cells += size == columns && columns > 1 ? size : 0;
    }
    return cells;
}

} // namespace

void EncodingGuess::certainly(SheetEncoding encoding)
{
    m_encoding = encoding;
    m_isCertain = true;
}

Result<void> EncodingGuess::lookAtStart(QByteArrayView bytes)
{
    m_started = true;
    if (isWorkbook(bytes)) {
        return fail(Code::BadInput, QStringLiteral("workbook"));
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        certainly(SheetEncoding::Utf8);
    } else if (bytes.startsWith("\xFF\xFE")) {
        certainly(SheetEncoding::Utf16Le);
    } else if (bytes.startsWith("\xFE\xFF")) {
        certainly(SheetEncoding::Utf16Be);
    } else {
        // In text of Latin letters, signs and digits every other byte of UTF-16 is zero.
        const QByteArrayView start = bytes.first(qMin(bytes.size(), kStart));
        const Zeros zeros = zerosOf(start);
        const qsizetype many = start.size() / 4;
        if (zeros.odd > many && zeros.even <= many / 4) {
            certainly(SheetEncoding::Utf16Le);
        } else if (zeros.even > many && zeros.odd <= many / 4) {
            certainly(SheetEncoding::Utf16Be);
        }
    }
    return {};
}

Result<void> EncodingGuess::look(QByteArrayView bytes)
{
    if (!m_started) {
        if (auto looked = lookAtStart(bytes); !looked) {
            return looked;
        }
    }
    if (m_isCertain) {
        return {};
    }
    m_tail.append(bytes);
    const qsizetype whole = m_tail.size() - unfinished(m_tail);
    if (!QByteArrayView(m_tail).first(whole).isValidUtf8()) {
        certainly(SheetEncoding::Windows1252);
    }
    m_tail.remove(0, whole);
    return {};
}

SheetEncoding EncodingGuess::encoding() const
{
    return !m_isCertain && !m_tail.isEmpty() ? SheetEncoding::Windows1252 : m_encoding;
}

SheetForm guessDelimiter(QByteArrayView start)
{
    SheetForm form;
    if (saysDelimiter(start)) {
        form.delimiter = start[4];
        form.saysDelimiter = true;
        return form;
    }
    qsizetype most = 0;
    for (const char delimiter : kDelimiters) {
        const qsizetype cells = cellsInLine(start, delimiter);
        if (cells > most) {
            most = cells;
            form.delimiter = delimiter;
        }
    }
    return form;
}

} // namespace kithbook
