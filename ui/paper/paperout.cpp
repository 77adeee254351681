// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperout.h"

#include "ui/paper/notepaper.h"

#include <QDate>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

namespace kithbook {

namespace {

bool paintAll(const NotePaper& paper, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const double scale = device.logicalDpiX() / NotePaper::kPerInch;
    painter.scale(scale, scale);
    bool isFine = true;
    for (int page = 0; page < paper.pages() && isFine; ++page) {
        isFine = page == 0 || device.newPage();
        paper.paintPage(painter, page);
    }
    return painter.end() && isFine;
}

} // namespace

QString usualPdfName(const QDate& day)
{
    return QStringLiteral("kithbook-note-%1.pdf").arg(day.toString(u"yyyy-MM"));
}

Result<void> savePdf(const PaperWords& words, const QString& path)
{
    if (QFile::exists(path)) {
        return fail(Code::AlreadyExists);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(Code::IoFailed);
    }
    // A stick may have a file system that knows no owners: then this does nothing.
    (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bool isPainted = false;
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(QStringLiteral("kithbook"));
        pdf.setCreator(QStringLiteral("Kithbook"));
        pdf.setPageSize(usualPaper());
        pdf.setPageMargins({});
        isPainted = paintAll(NotePaper(words, usualPaper()), pdf);
    }
    return isPainted && file.commit() ? Result<void>() : fail(Code::IoFailed);
}

bool askPrinter(QPrinter& printer, QWidget* parent)
{
    printer.setDocName(QStringLiteral("kithbook")); // print queues show it to everybody
    printer.setCreator(QStringLiteral("Kithbook"));
    printer.setPageSize(usualPaper());
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

Result<void> print(const PaperWords& words, QPrinter& printer)
{
    printer.setFullPage(true);
    const NotePaper paper(words, printer.pageLayout().pageSize());
    return paintAll(paper, printer) ? Result<void>() : fail(Code::IoFailed);
}

} // namespace kithbook
