// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/exchange/disclosure.h"
#include "core/exchange/exportoptions.h"
#include "core/notes/notetemplates.h"
#include "core/records/catalogues.h"

#include <memory>

class QIODevice;

namespace kithbook {

class Book;

/// Writes people, sessions or notes to a device, slice by slice, holding one page of them
/// (performance.md goal 9: at most 100 MB whatever the size of the book).
///
/// CSV is one table (exportfields.h). JSON is one object:
/// `{"kithbook_export":2, "made_up":false, ..., "people":[...], "sessions":[...], "notes":[...]}`.
/// Out of a book of made-up people both say FICTIONAL.
///
/// The last slice writes the audit row (how many, in what form, to whom and why; no words), so the
/// caller makes the file appear under its name only after that (ExportFile). What leaves at once is
/// written down before its first byte. A book opened to read only cannot write it down and is
/// exported all the same. Device, book and lists must outlive the job.
/// Errors: BadInput (CSV of several kinds at once), DiskFull, IoFailed, those of SQL.
class Exporter final : public LongJob
{
public:
    struct Lists
    {
        const Catalogues& catalogues;
        const NoteTemplates& templates;
    };
    struct Counts
    {
        qint64 people = 0;
        qint64 sessions = 0;
        qint64 notes = 0;
        qint64 unreadable = 0; ///< notes that are there but could not be read: written without text
        [[nodiscard]] qint64 all() const { return people + sessions + notes; }
    };

    Exporter(Book& book, const Lists& lists, QIODevice& device, const Disclosure& disclosure,
             const ExportOptions& options);
    ~Exporter() override;

    [[nodiscard]] Result<bool> step() override;
    /// The total is not known beforehand.
    [[nodiscard]] Progress progress() const override;
    /// Grows with every slice, and stays when the job is gone.
    [[nodiscard]] std::shared_ptr<const Counts> counts() const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace kithbook
