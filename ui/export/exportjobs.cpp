// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjobs.h"

#include "core/exchange/exporter.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/webpage.h"
#include "ui/paper/paperwriter.h"

#include <QCoreApplication>

namespace kithbook {

namespace {

std::unique_ptr<NotesWriter> writerFor(ExportFormat format, QIODevice& device)
{
    switch (format) {
    case ExportFormat::WebPage:
        return std::make_unique<WebPageWriter>(device);
    case ExportFormat::PlainText:
        return std::make_unique<PlainTextWriter>(device);
    default:
        return PaperWriter::forPdf(device);
    }
}

/// A table or a document for programs: everything that is written, and who it is about as asked.
ExportOptions tableOptions(const ExportOrder& order)
{
    ExportOptions options;
    options.format = order.format;
    options.kinds = ExportKind::Notes;
    options.people = order.look.namesHidden ? PeopleAs::Initials : PeopleAs::Names;
    options.withText = true;
    options.notes = order.notes;
    options.coversNames = order.look.namesHidden;
    options.locale = order.language;
    options.byteOrderMark = order.format == ExportFormat::Csv;
    return options;
}

/// Tells what became of its notes as NotesExport does.
class TableJob final : public LongJob
{
public:
    TableJob(Book& book, const BookDesk::Lists& lists, QIODevice& device, const ExportOrder& order,
             std::shared_ptr<NotesExport::Counts> into)
        : m_exporter(book, {lists.catalogues, lists.templates}, device, order.disclosure,
                     tableOptions(order)),
          m_into(std::move(into))
    {
    }

    [[nodiscard]] Result<bool> step() override
    {
        auto more = m_exporter.step();
        if (more && !*more) {
            *m_into = {m_exporter.counts()->notes, m_exporter.counts()->unreadable};
        }
        return more;
    }
    [[nodiscard]] Progress progress() const override { return m_exporter.progress(); }

private:
    Exporter m_exporter;
    const std::shared_ptr<NotesExport::Counts> m_into;
};

} // namespace

std::unique_ptr<LongJob> exportJob(Book& book, const BookDesk::Lists& lists,
                                   const ExportOrder& order,
                                   std::shared_ptr<NotesExport::Counts> into)
{
    const auto notesTo = [&book, lists, order, into](std::unique_ptr<NotesWriter> writer) {
        NotesExport::Asked asked{.notes = order.notes,
                                 .format = order.format,
                                 .disclosure = order.disclosure,
                                 .namesHidden = order.look.namesHidden,
                                 .language = order.language,
                                 .into = into};
        return std::make_unique<NotesExport>(
            book, NotesExport::Lists{lists.catalogues, lists.templates}, std::move(writer),
            exportWording(lists.catalogues, order.look), std::move(asked));
    };
    if (order.format == ExportFormat::Paper) {
        return notesTo(PaperWriter::forPrinter(order.printer));
    }
    const bool isTable = order.format == ExportFormat::Csv || order.format == ExportFormat::Json;
    const auto make = [&book, lists, order, into, notesTo,
                       isTable](QIODevice& device) -> std::unique_ptr<LongJob> {
        if (isTable) {
            return std::make_unique<TableJob>(book, lists, device, order, into);
        }
        return notesTo(writerFor(order.format, device));
    };
    return std::make_unique<ExportFile>(order.path, ExportFile::Existing::Refuse, make);
}

QString fileKind(ExportFormat format)
{
    const auto say = [](const char* words) { return QCoreApplication::translate("Export", words); };
    switch (format) {
    case ExportFormat::Csv:
        return say(QT_TRANSLATE_NOOP("Export", "Tables as text (*.csv)"));
    case ExportFormat::Json:
        return say(QT_TRANSLATE_NOOP("Export", "JSON files (*.json)"));
    case ExportFormat::WebPage:
        return say(QT_TRANSLATE_NOOP("Export", "Web pages (*.html)"));
    case ExportFormat::PlainText:
        return say(QT_TRANSLATE_NOOP("Export", "Plain text (*.txt)"));
    case ExportFormat::Pdf:
    case ExportFormat::Paper:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Export", "PDF files (*.pdf)"));
}

} // namespace kithbook
