// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportfile.h"
#include "ui/desk/bookdesk.h"
#include "ui/words/exportwords.h"

class QPrinter;

namespace kithbook {

/// Everything that was chosen for one export.
struct ExportOrder
{
    NoteSelection notes;
    ExportFormat format = ExportFormat::Pdf;
    Disclosure disclosure;
    ExportLook look;
    QLocale language;
    QString path;                      ///< of a file
    std::shared_ptr<QPrinter> printer; ///< of paper
};

/// The job that does it; built where it runs. Errors: those of NotesExport, Exporter and ExportFile
/// (nothing is written over).
[[nodiscard]] std::unique_ptr<LongJob> exportJob(Book& book, const BookDesk::Lists& lists,
                                                 const ExportOrder& order,
                                                 std::shared_ptr<NotesExport::Counts> into);

/// "Web pages (*.html)".
[[nodiscard]] QString fileKind(ExportFormat format);

} // namespace kithbook
