// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemrows.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/sheetreader.h"

#include <QFileDevice>
#include <QStringList>

namespace kithbook {

namespace {

constexpr int kRowsInSlice = 1000;

} // namespace

ProblemRows::ProblemRows(QIODevice& sheet, const SheetForm& form, const RowProblems& problems,
                         Words words, QIODevice& out)
    : m_form(form), m_problems(problems), m_words(std::move(words)), m_out(out),
      m_reader(std::make_unique<SheetReader>(sheet, form))
{
}

ProblemRows::~ProblemRows() = default;

Progress ProblemRows::progress() const
{
    return Progress{static_cast<qint64>(m_next), static_cast<qint64>(m_problems.size())};
}

Result<bool> ProblemRows::step()
{
    for (int i = 0; i < kRowsInSlice && !m_isDone; ++i) {
        auto more = m_reader->next();
        if (!more) {
            return more;
        }
        if (*more && m_columns == 0) {
            m_columns = m_reader->row().size();
            CsvWriter(m_buffer).byteOrderMark();
            write(m_reader->row(), m_words.header);
        } else if (*more && m_next < m_problems.size() &&
                   m_problems[m_next].row == m_reader->number()) {
            write(m_reader->row(), sentencesOf(m_reader->number()));
        }
        m_isDone = !*more || m_next == m_problems.size();
    }
    return flush().map([this] { return !m_isDone; });
}

/// What is wrong stands below its header, however long the row is.
void ProblemRows::write(const std::vector<QString>& cells, const QString& last)
{
    CsvWriter csv(m_buffer, m_form.delimiter);
    for (size_t i = 0; i < m_columns; ++i) {
        csv.text(i < cells.size() ? cells[i].toUtf8() : QByteArray());
    }
    csv.text(last.toUtf8());
    for (size_t i = m_columns; i < cells.size(); ++i) {
        csv.text(cells[i].toUtf8());
    }
    csv.endRow();
}

QString ProblemRows::sentencesOf(qint64 row)
{
    QStringList sentences;
    for (; m_next < m_problems.size() && m_problems[m_next].row == row; ++m_next) {
        sentences += m_words.sentence(m_problems[m_next]);
    }
    return sentences.join(u' ');
}

Result<void> ProblemRows::flush()
{
    if (m_out.write(m_buffer) != m_buffer.size()) {
        const auto* file = qobject_cast<QFileDevice*>(&m_out);
        const bool isFull = file != nullptr && file->error() == QFileDevice::ResourceError;
        return fail(isFull ? Code::DiskFull : Code::IoFailed);
    }
    m_buffer.resize(0);
    return {};
}

} // namespace kithbook
