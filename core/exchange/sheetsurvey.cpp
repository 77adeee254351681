// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetsurvey.h"

#include "core/exchange/sheetreader.h"

#include <QIODevice>

namespace kithbook {

namespace {

constexpr qint64 kLettersInSlice = 4 << 20;
constexpr int kSurveyedInSlice = 2000;
/// Where the delimiter is looked for.
constexpr qint64 kSurveyStart = 64 << 10;

} // namespace

SheetSurvey::SheetSurvey(QIODevice& file) : m_file(file)
{
    m_file.seek(0);
}

SheetSurvey::~SheetSurvey() = default;

Result<bool> SheetSurvey::step()
{
    if (m_isDone) {
        return false;
    }
    if (m_file.size() > SheetReader::kLargestFile) {
        return fail(Code::BadInput, QStringLiteral("file size"));
    }
    return !m_reader ? lookAtLetters() : m_summary.header.empty() ? readHeader() : readRows();
}

Progress SheetSurvey::progress() const
{
    const qint64 size = m_file.size();
    return Progress{m_file.pos() + (m_reader ? size : 0), 2 * size};
}

Result<bool> SheetSurvey::lookAtLetters()
{
    const QByteArray piece = m_file.read(kLettersInSlice);
    if (piece.isEmpty() && (!m_file.isReadable() || !m_file.atEnd())) {
        return fail(Code::IoFailed);
    }
    if (auto looked = m_guess.look(piece); !looked) {
        return passOn(looked);
    }
    if (!m_file.atEnd() && !m_guess.isCertain()) {
        return true;
    }
    m_file.seek(0);
    const QByteArray start = SheetText(m_file, m_guess.encoding()).read(kSurveyStart);
    m_summary.form = guessDelimiter(start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start);
    m_summary.form.encoding = m_guess.encoding();
    m_reader = std::make_unique<SheetReader>(m_file, m_summary.form);
    return true;
}

Result<bool> SheetSurvey::readHeader()
{
    auto more = m_reader->next();
    if (!more) {
        return more;
    }
    if (!*more) {
        return fail(Code::BadInput, QStringLiteral("empty"));
    }
    m_summary.header = m_reader->row();
    m_summary.days.resize(m_summary.header.size());
    return true;
}

Result<bool> SheetSurvey::readRows()
{
    for (int i = 0; i < kSurveyedInSlice; ++i) {
        auto more = m_reader->next();
        if (!more) {
            return more;
        }
        if (!*more) {
            m_isDone = true;
            return m_summary.rows > 0 ? Result<bool>(false)
                                      : fail(Code::BadInput, QStringLiteral("empty"));
        }
        take(m_reader->row());
    }
    return true;
}

void SheetSurvey::take(const std::vector<QString>& row)
{
    ++m_summary.rows;
    if (m_summary.preview.size() < kPreview) {
        m_summary.preview.push_back(row);
    }
    for (size_t i = 0; i < qMin(row.size(), m_summary.days.size()); ++i) {
        m_summary.days[i].look(row[i]);
    }
}

} // namespace kithbook
