// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include <QIODevice>
#include <QStringDecoder>

namespace kithbook {

namespace {

constexpr qint64 kChunk = 64 << 10;

} // namespace

CsvReader::CsvReader(QIODevice& device, char delimiter, CsvLimits limits, CsvRules rules)
    : m_device(device), m_delimiter(delimiter), m_limits(limits),
      m_strict(rules == CsvRules::Strict)
{
}

tl::unexpected<Error> CsvReader::refuse(const char* reason)
{
    m_state = State::Done;
    m_row.clear();
    return fail(Code::BadInput,
                QStringLiteral("row %1 %2").arg(m_number + 1).arg(QLatin1StringView(reason)));
}

Result<bool> CsvReader::fill()
{
    m_chunk.resize(kChunk);
    const qint64 got = m_device.read(m_chunk.data(), kChunk);
    m_chunk.resize(qMax<qint64>(got, 0));
    m_at = 0;
    if (got < 0 && (!m_device.isReadable() || !m_device.atEnd())) {
        m_state = State::Done;
        return fail(Code::IoFailed);
    }
    return got > 0;
}

Result<void> CsvReader::skipMark()
{
    m_started = true;
    if (auto filled = fill(); !filled) {
        return passOn(filled);
    }
    if (m_chunk.startsWith("\xEF\xBB\xBF")) {
        m_at = 3;
    }
    return {};
}

Result<bool> CsvReader::next()
{
    m_row.clear();
    m_rowBytes = 0;
    if (m_state == State::Done) {
        return false;
    }
    if (!m_started) {
        if (auto skipped = skipMark(); !skipped) {
            return passOn(skipped);
        }
    }
    for (;;) {
        while (m_at < m_chunk.size()) {
            auto isRow = take(m_chunk.at(m_at++));
            if (!isRow || *isRow) {
                return isRow;
            }
        }
        auto filled = fill();
        if (!filled) {
            return filled;
        }
        if (!*filled) {
            return endOfInput();
        }
    }
}

Result<bool> CsvReader::take(char byte)
{
    if (byte == '\0') {
        return refuse("nul");
    }
    if (m_state == State::Quoted) {
        if (byte == '"') {
            m_state = State::QuoteInQuoted;
            return false;
        }
        return keep(byte).map([] { return false; });
    }
    if (m_state == State::AfterCr && byte != '\n') {
        if (m_strict) {
            return refuse("bare cr");
        }
        --m_at; // the byte belongs to the next row
        return endRow();
    }
    if (byte == '\n') {
        return endRow();
    }
    if (byte == '\r') {
        m_state = State::AfterCr;
        return false;
    }
    if (byte == m_delimiter) {
        m_state = State::CellStart;
        return endCell().map([] { return false; });
    }
    if (byte == '"') {
        switch (m_state) {
        case State::CellStart:
            m_state = State::Quoted;
            return false;
        case State::QuoteInQuoted:
            m_state = State::Quoted;
            return keep(byte).map([] { return false; });
        case State::Bare:
            if (!m_strict) {
                return keep(byte).map([] { return false; });
            }
            [[fallthrough]];
        default:
            return refuse("quote");
        }
    }
    if (m_state == State::QuoteInQuoted) {
        return refuse("quote");
    }
    m_state = State::Bare;
    return keep(byte).map([] { return false; });
}

Result<bool> CsvReader::endOfInput()
{
    switch (m_state) {
    case State::Quoted:
        return refuse("open quote");
    case State::AfterCr:
        if (m_strict) {
            return refuse("bare cr");
        }
        break;
    case State::CellStart:
        if (m_row.empty()) {
            m_state = State::Done;
            return false;
        }
        break;
    default:
        break;
    }
    auto isRow = endRow();
    m_state = State::Done;
    return isRow;
}

Result<void> CsvReader::keep(char byte)
{
    if (m_cell.size() >= m_limits.cellBytes) {
        return refuse("cell size");
    }
    if (++m_rowBytes > m_limits.rowBytes) {
        return refuse("row size");
    }
    m_cell.append(byte);
    return {};
}

Result<void> CsvReader::endCell()
{
    // A mark at the start of a cell belongs to its text.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                    QStringDecoder::Flag::ConvertInitialBom);
    QString text = decode(m_cell);
    if (decode.hasError()) {
        return refuse("encoding");
    }
    if (static_cast<qsizetype>(m_row.size()) >= m_limits.columns) {
        return refuse("columns");
    }
    m_row.push_back(std::move(text));
    m_cell.clear();
    return {};
}

Result<bool> CsvReader::endRow()
{
    if (auto ended = endCell(); !ended) {
        return passOn(ended);
    }
    const auto cells = static_cast<qsizetype>(m_row.size());
    if (m_strict && m_columns >= 0 && cells != m_columns) {
        return refuse("cells");
    }
    m_columns = cells;
    m_state = State::CellStart;
    ++m_number;
    return true;
}

} // namespace kithbook
