// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperwriter.h"

#include "ui/paper/notepaper.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>

namespace kithbook {

PaperWriter::PaperWriter(std::shared_ptr<QPagedPaintDevice> device) : m_device(std::move(device)) {}

PaperWriter::~PaperWriter()
{
    stop();
}

std::unique_ptr<PaperWriter> PaperWriter::forPdf(QIODevice& device)
{
    auto pdf = std::make_shared<QPdfWriter>(&device);
    pdf->setTitle(QStringLiteral("kithbook"));
    pdf->setCreator(QStringLiteral("Kithbook"));
    pdf->setPageSize(usualPaper());
    pdf->setPageMargins({});
    return std::unique_ptr<PaperWriter>(new PaperWriter(std::move(pdf)));
}

std::unique_ptr<PaperWriter> PaperWriter::forPrinter(const std::shared_ptr<QPrinter>& printer)
{
    printer->setFullPage(true);
    return std::unique_ptr<PaperWriter>(new PaperWriter(printer));
}

std::unique_ptr<NotePaper> PaperWriter::laidOut(const PaperWords& note) const
{
    PaperWords words = note;
    if (!m_notice.isEmpty()) {
        words.mark = words.mark.isEmpty() ? m_notice : m_notice + u'\n' + words.mark;
    }
    return std::make_unique<NotePaper>(words, m_device->pageLayout().pageSize());
}

Result<void> PaperWriter::begin(const DocumentWords& words, qint64)
{
    m_notice = words.notice;
    return {};
}

Result<void> PaperWriter::look(const PaperWords& note, qint64)
{
    m_allPages += laidOut(note)->pages();
    return {};
}

Result<void> PaperWriter::write(const PaperWords& note, qint64)
{
    if (!m_painter.isActive()) {
        if (!m_painter.begin(m_device.get())) {
            return fail(Code::IoFailed);
        }
        const double scale = m_device->logicalDpiX() / NotePaper::kPerInch;
        m_painter.scale(scale, scale);
    }
    const auto paper = laidOut(note);
    paper->setPlace(m_page, m_allPages);
    for (int page = 0; page < paper->pages(); ++page, ++m_page) {
        if (m_page > 0 && !m_device->newPage()) {
            return fail(Code::IoFailed);
        }
        paper->paintPage(m_painter, page);
    }
    return {};
}

Result<void> PaperWriter::end()
{
    return m_painter.end() ? Result<void>() : fail(Code::IoFailed);
}

/// What a printer has of it by now is not to be printed.
void PaperWriter::stop()
{
    if (!m_painter.isActive()) {
        return;
    }
    if (auto* printer = dynamic_cast<QPrinter*>(m_device.get())) {
        printer->abort();
    }
    m_painter.end();
}

} // namespace kithbook
