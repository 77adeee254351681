// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperout.h"

#include "ui/paper/notepaper.h"

#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

namespace kithbook {

bool askPrinter(QPrinter& printer, QWidget* parent)
{
    printer.setDocName(QStringLiteral("kithbook")); // print queues show it to everybody
    printer.setCreator(QStringLiteral("Kithbook"));
    printer.setPageSize(usualPaper());
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace kithbook
