// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/exchange/importer.h"

#include <functional>
#include <memory>

class QIODevice;

namespace kithbook {

class SheetReader;

/// Writes the rows that were left out into a file of their own: as they were, with one more column
/// that says why. Mended there they can be imported alone. UTF-8 with a byte order mark and the
/// delimiter of the sheet, because it goes back to the spreadsheet it came from.
/// Errors: those of SheetReader; DiskFull, IoFailed.
class ProblemRows final : public LongJob
{
public:
    struct Words
    {
        QString header;                                     ///< of the column
        std::function<QString(const RowProblem&)> sentence; ///< in the language of the person
    };

    /// `problems` are by row, as ImportReport has them. Everything outlives the job.
    ProblemRows(QIODevice& sheet, const SheetForm& form, const RowProblems& problems, Words words,
                QIODevice& out);
    ~ProblemRows() override;

    [[nodiscard]] Result<bool> step() override;
    /// In problems.
    [[nodiscard]] Progress progress() const override;

private:
    void write(const std::vector<QString>& cells, const QString& last);
    [[nodiscard]] QString sentencesOf(qint64 row);
    [[nodiscard]] Result<void> flush();

    const SheetForm m_form;
    const RowProblems& m_problems;
    const Words m_words;
    QIODevice& m_out;
    std::unique_ptr<SheetReader> m_reader;
    QByteArray m_buffer;
    size_t m_next = 0; ///< of the problems
    size_t m_columns = 0;
    bool m_isDone = false;
};

} // namespace kithbook
