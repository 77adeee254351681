// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

class QDate;
class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace kithbook {

class NotePaper;
struct PaperWords;

// How a note leaves the program on paper. What a print queue, a file name or the properties of a
// file show to others names nobody (ux.md, "Notification rule").

/// "kithbook-note-2026-05.pdf".
[[nodiscard]] QString usualPdfName(const QDate& day);

/// Readable only by its owner where the disk knows owners. Errors: AlreadyExists, IoFailed.
[[nodiscard]] Result<void> savePdf(const PaperWords& words, const QString& path);

/// Asks which printer. False: the person stopped there.
[[nodiscard]] bool askPrinter(QPrinter& printer, QWidget* parent);
/// On the paper that is in the printer. Errors: IoFailed.
[[nodiscard]] Result<void> print(const PaperWords& words, QPrinter& printer);

} // namespace kithbook
