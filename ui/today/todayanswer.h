// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/records/today.h"

namespace kithbook {

class NoteTemplates;

/// Everything the page asks the book for, at once.
struct TodayAnswer
{
    /// Rows of notes to finish on the page; the rest is on the page of notes.
    static constexpr int kMostNotes = 5;

    Today day;
    std::vector<NoteRow> toFinish; ///< newest first, at most kMostNotes
    qint64 toFinishCount = 0;
    std::optional<qint64> logKeptMs; ///< when a session that is not saved was last kept
    QString ownName;                 ///< of the specialist; empty: never said
};

/// On the book's thread.
[[nodiscard]] Result<TodayAnswer> askToday(Book& book, const Catalogues& catalogues,
                                           const NoteTemplates& templates, const QDate& day);

} // namespace kithbook
