// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesquestions.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/notes.h"
#include "core/records/peoplelist.h"
#include "core/records/settings.h"

namespace kithbook {

Result<std::vector<NoteRow>> askNotes(Book& book, const Catalogues& catalogues,
                                      const NotesWanted& wanted, const NoteCursor& after, int limit)
{
    NoteFilter filter;
    filter.state = wanted.state;
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

Result<NoteToRead> askNote(Book& book, const Catalogues& catalogues, const NoteTemplates& templates,
                           NoteId id, const QLocale& language)
{
    auto row = NoteList(book).row(id);
    if (!row) {
        return passOn(row);
    }
    auto note = Notes(book, templates).get(id);
    if (!note) {
        return passOn(note);
    }
    const Settings settings(book);
    auto name = settings.get(Settings::kOwnName);
    auto credential = settings.get(Settings::kCredential);
    if (!name || !credential) {
        return name ? passOn(credential) : passOn(name);
    }
    NoteToRead read{std::move(*row), std::move(*note), {}, Signer{*name, *credential}};
    if (read.note.readable) {
        auto paper = askNoteOnPaper(book, catalogues, templates, id, language);
        if (!paper) {
            return passOn(paper);
        }
        read.paper = std::move(*paper);
    }
    return read;
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
