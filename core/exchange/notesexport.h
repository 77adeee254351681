// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/exchange/disclosure.h"
#include "core/exchange/exportoptions.h"
#include "core/exchange/noteswriter.h"
#include "core/notes/noteonpaper.h"
#include "core/records/catalogues.h"
#include "core/records/peoplewalk.h"

#include <functional>
#include <memory>
#include <optional>

namespace kithbook {

class Book;
class NameCover;
class NoteTemplates;

/// Writes notes for people to read, one note a slice, oldest first, holding one of them and 24
/// bytes for each other. A signed note is written as it was signed, with who signed it and all that
/// was added; a draft says that it is one.
///
/// The audit row (how many, in what form, to whom and why; no words) is written before anything
/// goes to a printer or down a pipe, and for a file in the last slice: a file that does not come to
/// be is no export. A book opened to read only cannot write it down and is exported all the same.
/// Book and lists outlive the job. Errors: NoSuchRecord when nothing is chosen or a chosen note was
/// erased meanwhile; those of the writer and of SQL.
class NotesExport final : public LongJob
{
public:
    struct Lists
    {
        const Catalogues& catalogues;
        const NoteTemplates& templates;
    };
    /// How a note and the document are worded: both are called on the book's thread.
    struct Wording
    {
        std::function<PaperWords(const NoteOnPaper&, const std::shared_ptr<const NameCover>&)> note;
        /// Of a note that this version cannot read, or that is damaged.
        std::function<PaperWords()> unreadable;
        std::function<DocumentWords(qint64 notes)> document;
    };
    struct Counts
    {
        qint64 notes = 0;
        qint64 unreadable = 0; ///< there without their words
    };

    struct Asked
    {
        NoteSelection notes;
        ExportFormat format = ExportFormat::WebPage;
        Disclosure disclosure;
        bool leavesAtOnce = false; ///< as in ExportOptions; paper always does
        bool namesHidden = false;  ///< Wording::note gets the names of everybody in the book
        QLocale language{QLocale::English}; ///< of the headings of drafts
        std::shared_ptr<Counts> into{};     ///< told before the last slice ends
    };
    NotesExport(Book& book, const Lists& lists, std::unique_ptr<NotesWriter> writer,
                Wording wording, Asked asked);
    ~NotesExport() override;

    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] Progress progress() const override;
    /// Once there is no more to do.
    [[nodiscard]] const Counts& counts() const { return m_counts; }

private:
    enum class Phase { Choosing, Names, Beginning, Looking, Writing, Ending, Done };

    [[nodiscard]] Result<bool> namesPage();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<PaperWords> next();
    [[nodiscard]] Result<bool> look();
    [[nodiscard]] Result<bool> write();
    [[nodiscard]] Result<void> end();
    [[nodiscard]] Result<void> audit();
    [[nodiscard]] bool isPrinted() const { return m_asked.format == ExportFormat::Paper; }
    [[nodiscard]] bool leavesAtOnce() const { return m_asked.leavesAtOnce || isPrinted(); }

    Book& m_book;
    const Lists m_lists;
    const std::unique_ptr<NotesWriter> m_writer;
    const Wording m_wording;
    const Asked m_asked;
    ChosenNotes m_choosing;
    std::vector<NoteId> m_notes;
    std::shared_ptr<NameCover> m_names;
    std::optional<PeopleWalk> m_people;
    size_t m_at = 0;
    qint64 m_done = 0;
    Phase m_phase = Phase::Choosing;
    Counts m_counts;
};

} // namespace kithbook
