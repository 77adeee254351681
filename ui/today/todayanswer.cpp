// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todayanswer.h"

#include "core/notes/notes.h"
#include "core/records/drafts.h"
#include "core/records/settings.h"

namespace kithbook {

Result<TodayAnswer> askToday(Book& book, const Catalogues& catalogues,
                             const NoteTemplates& templates, const QDate& day)
{
    auto today = todayOf(book, catalogues, day);
    if (!today) {
        return passOn(today);
    }
    NoteFilter drafts;
    drafts.state = noteState::kDraft;
    drafts.limit = TodayAnswer::kMostNotes;
    auto rows = NoteList(book).list(drafts);
    if (!rows) {
        return passOn(rows);
    }
    const auto count = Notes(book, templates).toFinish(0);
    if (!count) {
        return passOn(count);
    }
    const auto kept = Drafts(book).keptAt(QLatin1StringView("log"));
    if (!kept) {
        return passOn(kept);
    }
    auto name = Settings(book).get(Settings::kOwnName);
    if (!name) {
        return passOn(name);
    }
    return TodayAnswer{std::move(*today), std::move(*rows), count->count, *kept, std::move(*name)};
}

} // namespace kithbook
