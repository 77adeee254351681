// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/longjob.h"
#include "core/book/mutation.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/rowproblem.h"

#include <memory>

class QIODevice;

namespace kithbook {

class Book;
class Catalogues;

/// What to do with a person whose name somebody in the book, or further up in the sheet, has.
enum class SameName { Skip, Add };

struct ImportOptions
{
    SheetForm form;
    ImportMatch match;
    bool dryRun = true;                 ///< read and count everything, write nothing
    SameName sameName = SameName::Skip; ///< people
    bool addsPeople = false;            ///< sessions: those who are not in the book yet
    QString usualMode;                  ///< sessions: of rows that do not say how one met
};

/// What came of it, or in a dry run would come of it. Each row is in one of the counts below
/// `rows`, but for people added because of a session.
struct ImportReport
{
    qint64 rows = 0;
    qint64 peopleAdded = 0;
    qint64 sessionsAdded = 0;
    qint64 alreadyThere = 0; ///< people by name, sessions by start, length, mode, line and people
    qint64 rowsLeftOut = 0;
    RowProblems problems; ///< of the rows left out, by row; the first kMostProblems
    Committed committed;  ///< all zero in a dry run
};

/// Reads people or sessions from a spreadsheet's text file into a book. Rows that cannot be read
/// are left out and told; all others are one Mutation and so one step for undo. Nothing that is in
/// the book is changed, whatever the file says: a row adds a record or none.
///
/// Works in slices; the book holds what was read in one open transaction, so that nothing else can
/// be written meanwhile (a file under 64 KB is written in one slice, so that there is no
/// meanwhile). Destroying the job before its end leaves the book as it was. Holds the names of
/// everybody and, for sessions, 16 bytes for each session in book and file. The file is open, can
/// be sought in, and like book and lists outlives the job.
///
/// Errors: those of checkMatch and SheetReader; BadInput with detail "schema kind" (an export of
/// something else), "schema newer" (by a later Kithbook) or "fictional" (made-up people, which do
/// not go into a real book); those of Mutation.
class Importer final : public LongJob
{
public:
    static constexpr size_t kMostProblems = 100'000;

    Importer(Book& book, const Catalogues& catalogues, QIODevice& file,
             const ImportOptions& options);
    ~Importer() override;

    [[nodiscard]] Result<bool> step() override;
    /// In bytes of the file.
    [[nodiscard]] Progress progress() const override;
    /// Final once step() said that there is no more to do.
    [[nodiscard]] const ImportReport& report() const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace kithbook
