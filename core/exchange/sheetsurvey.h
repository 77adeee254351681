// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/exchange/sheetform.h"
#include "core/exchange/writtentime.h"

#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace kithbook {

class SheetReader;

/// What a look through a spreadsheet's text file found.
struct SheetSummary
{
    SheetForm form;
    std::vector<QString> header;               ///< what the columns are called, as it stands there
    std::vector<std::vector<QString>> preview; ///< the first rows below it
    qint64 rows = 0;                           ///< all rows below it
    std::vector<DayEvidence> days;             ///< of every column
};

/// Looks a spreadsheet's text file through from end to end: how it is written, what its columns are
/// called, how its days read. Asks no book and writes nothing. The file is open, can be sought in
/// and outlives the job.
///
/// Errors: BadInput with detail "file size" (over SheetReader::kLargestFile), "workbook" (a
/// spreadsheet program's own file), "empty" (no row below a header), "rows" (over kMostRows) or
/// that of CsvReader; IoFailed.
class SheetSurvey final : public LongJob
{
public:
    static constexpr size_t kPreview = 5;

    explicit SheetSurvey(QIODevice& file);
    ~SheetSurvey() override;

    [[nodiscard]] Result<bool> step() override;
    /// In bytes; the file is read twice.
    [[nodiscard]] Progress progress() const override;
    /// Once step() said that there is no more to do.
    [[nodiscard]] const SheetSummary& summary() const { return m_summary; }

private:
    [[nodiscard]] Result<bool> lookAtLetters();
    [[nodiscard]] Result<bool> readHeader();
    [[nodiscard]] Result<bool> readRows();
    void take(const std::vector<QString>& row);

    QIODevice& m_file;
    EncodingGuess m_guess;
    std::unique_ptr<SheetReader> m_reader; ///< once the form is known
    SheetSummary m_summary;
    bool m_isDone = false;
};

} // namespace kithbook
