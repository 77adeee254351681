// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesquestions.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/notes.h"
#include "core/records/peoplelist.h"

namespace kithbook {

Result<std::vector<NoteRow>> askNotes(Book& book, const Catalogues& catalogues,
                                      const NotesWanted& wanted, const NoteCursor& after, int limit)
{
    NoteFilter filter;
    filter.state = wanted.toFinish ? QString(noteState::kDraft) : QString();
    filter.after = after;
    filter.limit = limit;
    if (!wanted.name.isEmpty()) {
        const auto people = PeopleList(book, catalogues)
                                .named(wanted.name, static_cast<int>(NoteFilter::kMostPeople));
        if (!people) {
            return passOn(people);
        }
        if (people->empty()) {
            return std::vector<NoteRow>();
        }
        for (const PersonRow& person : *people) {
            filter.people.push_back(person.id);
        }
    }
    return NoteList(book).list(filter);
}

Result<NoteToRead> askNote(Book& book, const NoteTemplates& templates, NoteId id)
{
    auto row = NoteList(book).row(id);
    if (!row) {
        return passOn(row);
    }
    auto note = Notes(book, templates).get(id);
    if (!note) {
        return passOn(note);
    }
    return NoteToRead{std::move(*row), std::move(*note)};
}

Result<void> writeViewed(Book& book, NoteId id)
{
    if (book.isReadOnly()) {
        return {};
    }
    Mutation mutation(book, Action::Viewed, id);
    mutation.auditAnyway();
    return mutation.commit().map([](const Committed&) {});
}

} // namespace kithbook
