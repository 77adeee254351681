// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/sheetreader.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>

using namespace kithbook;

namespace {

using Rows = std::vector<std::vector<QString>>;

Rows rowsOf(QByteArray bytes, const SheetForm& form)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    SheetReader reader(file, form);
    Rows rows;
    auto more = reader.next();
    for (; more && *more; more = reader.next()) {
        rows.push_back(reader.row());
    }
    require(more.has_value(), "what was surveyed can be read");
    return rows;
}

QByteArray written(const Rows& rows, char delimiter)
{
    QByteArray bytes;
    CsvWriter csv(bytes, delimiter);
    csv.byteOrderMark(); // so that one in the first cell is not taken for it
    for (const auto& row : rows) {
        for (const QString& cell : row) {
            csv.text(cell.toUtf8());
        }
        csv.endRow();
    }
    return bytes;
}

void readCells(const Rows& rows)
{
    for (const auto& row : rows) {
        for (const QString& cell : row) {
            if (const auto moment = writtenMoment(cell, DayOrder::DayFirst)) {
                require(moment->day.isValid(), "a day that was read is one");
                require(moment->minute.value_or(0) >= 0 && moment->minute.value_or(0) < 1440,
                        "and so is its time");
            }
            require(writtenMinute(cell).value_or(0) < 1440, "a minute is one of a day");
            require(writtenLength(cell).value_or(0) >= 0, "no length is below nothing");
        }
    }
}

} // namespace

// What a survey lets pass can be read to its end, and comes back from a file of our own.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    SheetSurvey survey(file);
    if (const auto run = runToEnd(survey); !run) {
        require(run.error().code == Code::BadInput, "one code for bad input");
        return 0;
    }
    const SheetSummary& sheet = survey.summary();
    const Rows rows = rowsOf(bytes, sheet.form);
    require(rows.size() == static_cast<size_t>(sheet.rows) + 1, "every row was counted");
    require(rows.front() == sheet.header, "the first is the header");
    for (const ImportKind kind : {ImportKind::People, ImportKind::Sessions}) {
        require(guessMatch(kind, sheet).columns.size() == sheet.header.size(),
                "every column is matched or left out");
    }
    readCells(rows);
    const SheetForm ours{SheetEncoding::Utf8, sheet.form.delimiter, false};
    require(rowsOf(written(rows, ours.delimiter), ours) == rows, "what was read comes back");
    return 0;
}
