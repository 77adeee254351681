// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesquestions.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/find.h"
#include "core/notes/notes.h"
#include "core/records/drafts.h"
#include "core/records/peoplelist.h"
#include "core/records/settings.h"
#include "core/records/timerange.h"
#include "ui/notes/addendumdraft.h"

#include <algorithm>
#include <iterator>

namespace kithbook {

namespace {

struct Times
{
    std::optional<qint64> fromMs;
    std::optional<qint64> toMs;
};

Times timesOf(const NotesWanted& wanted, const Clock& clock)
{
    Times times;
    if (wanted.from.isValid()) {
        times.fromMs = localDay(wanted.from, clock).fromMs;
    }
    if (wanted.to.isValid()) {
        times.toMs = localDay(wanted.to, clock).toMs;
    }
    return times;
}

Result<std::vector<PersonId>> peopleNamed(Book& book, const Catalogues& catalogues,
                                          const QString& name)
{
    return PeopleList(book, catalogues)
        .named(name, static_cast<int>(NoteFilter::kMostPeople))
        .map([](const std::vector<PersonRow>& rows) {
            std::vector<PersonId> people;
            people.reserve(rows.size());
            for (const PersonRow& row : rows) {
                people.push_back(row.id);
            }
            return people;
        });
}

/// Of everybody, or of each of these people in turn.
Result<std::vector<FindHit>> hitsOf(Book& book, const NotesWanted& wanted,
                                    const std::vector<PersonId>& people, int limit)
{
    const Times times = timesOf(wanted, book.clock());
    FindQuery query{.text = wanted.words,
                    .fromMs = times.fromMs,
                    .toMs = times.toMs,
                    .mode = wanted.mode,
                    .state = wanted.state,
                    .notesAlone = true,
                    .limit = limit};
    std::vector<FindHit> hits;
    for (const PersonId person : people.empty() ? std::vector{PersonId()} : people) {
        query.person = person;
        auto found = find(book.connection(), query);
        if (!found) {
            // A lone comma is the beginning of something, and no mistake.
            const bool isNothing = found.error().code == Code::NothingToFind;
            return isNothing ? Result<std::vector<FindHit>>(std::vector<FindHit>()) : passOn(found);
        }
        std::move(found->hits.begin(), found->hits.end(), std::back_inserter(hits));
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const FindHit& a, const FindHit& b) { return a.whenMs > b.whenMs; });
    hits.resize(std::min(hits.size(), static_cast<size_t>(limit)));
    return hits;
}

Result<std::vector<FoundNote>> notesWithWords(Book& book, const NotesWanted& wanted,
                                              const std::vector<PersonId>& people, int limit)
{
    auto hits = hitsOf(book, wanted, people, limit);
    if (!hits) {
        return passOn(hits);
    }
    std::vector<FoundNote> notes;
    notes.reserve(hits->size());
    for (FindHit& hit : *hits) {
        auto row = NoteList(book).row(hit.note);
        if (!row) {
            return passOn(row);
        }
        notes.push_back({std::move(*row), std::move(hit.snippet)});
    }
    return notes;
}

} // namespace

Result<std::vector<FoundNote>> askNotes(Book& book, const Catalogues& catalogues,
                                        const NotesWanted& wanted, const NoteCursor& after,
                                        int limit)
{
    const auto people = wanted.name.isEmpty()
                            ? Result<std::vector<PersonId>>(std::vector<PersonId>())
                            : peopleNamed(book, catalogues, wanted.name);
    if (!people) {
        return passOn(people);
    }
    if (people->empty() && !wanted.name.isEmpty()) {
        return std::vector<FoundNote>();
    }
    if (!wanted.words.isEmpty()) {
        return notesWithWords(book, wanted, *people, limit);
    }
    const Times times = timesOf(wanted, book.clock());
    const NoteFilter filter{.state = wanted.state,
                            .mode = wanted.mode,
                            .fromMs = times.fromMs,
                            .toMs = times.toMs,
                            .people = *people,
                            .after = after,
                            .limit = limit};
    return NoteList(book).list(filter).map([](std::vector<NoteRow> rows) {
        std::vector<FoundNote> notes;
        notes.reserve(rows.size());
        for (NoteRow& row : rows) {
            notes.push_back({std::move(row), {}});
        }
        return notes;
    });
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
    const QByteArray form = addendumDraftForm(id);
    const auto kept = Drafts(book).get(QLatin1StringView(form));
    if (!kept) {
        return passOn(kept);
    }
    NoteToRead read{std::move(*row), std::move(*note), {}, Signer{*name, *credential}, {}};
    if (*kept && read.note.isSigned()) {
        read.kept = decodedAddendum((*kept)->body);
    }
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

Result<qint64> keepAddition(Book& book, NoteId note, const QByteArray& body)
{
    const auto row = NoteList(book).row(note);
    if (!row) {
        return passOn(row);
    }
    Draft draft;
    draft.about.reserve(row->people.size());
    for (const PersonName& person : row->people) {
        draft.about.push_back(person.id);
    }
    draft.body = body;
    const QByteArray form = addendumDraftForm(note);
    return Drafts(book).keep(QLatin1StringView(form), draft);
}

} // namespace kithbook
