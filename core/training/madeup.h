// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/notes/notetemplates.h"
#include "core/records/catalogues.h"

#include <memory>

namespace kithbook {

class Book;

/// A made-up caseload is these numbers and nothing else: the same ones give the same people, words
/// and times on every machine. Only the ids differ from book to book.
struct MadeUpOptions
{
    quint64 seed = 1;
    int people = 12;
    qint64 sessions = 300;
    qint64 nowMs = 0;      ///< the moment it is made for, UTC: "today" is the day around it
    int offsetMinutes = 0; ///< of the clocks there, all year round
    /// Notes where nobody was reached, too: the search benches count on one for each session.
    bool everySessionHasNote = false;
};

/// Fills a book that was made for made-up people (Book::create) with a caseload: people with their
/// words, strengths, goals, next steps and ways of contact; sessions over the last months, or years
/// if there are many; notes, some of them to finish; a group; plans for today and the week after
/// it. All of it is one step. After that it tidies the search index.
///
/// A million sessions take minutes and little memory (38 MB for 50,000): slices hold a page of
/// records, and the book holds the rest in one open transaction, so nothing else can be written
/// meanwhile. Most slices take 5 ms; one in which a chunk of Mutation goes to the book takes 40,
/// and the one that commits takes what the disk takes. Destroying the job before its end leaves the
/// book as it was, or whole with an untidy index.
class MadeUpFill final : public LongJob
{
public:
    struct Lists
    {
        const Catalogues& catalogues;
        const NoteTemplates& templates;
    };

    MadeUpFill(Book& book, const Lists& lists, const MadeUpOptions& options);
    ~MadeUpFill() override;

    /// Errors: BadInput for a book that is not made up, or sessions without people; those of SQL.
    [[nodiscard]] Result<bool> step() override;
    /// In sessions and people.
    [[nodiscard]] Progress progress() const override;

private:
    class Work;

    Book& m_book;
    const Lists m_lists;
    const MadeUpOptions m_options;
    std::unique_ptr<Work> m_work; ///< from the first slice on
};

/// All of MadeUpFill at once.
[[nodiscard]] Result<void> fill(Book& book, const MadeUpFill::Lists& lists,
                                const MadeUpOptions& options);

} // namespace kithbook
