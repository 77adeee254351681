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

struct Hits
{
    std::vector<FindHit> hits;
    bool more = false;
};

/// A note about a group is found for each of them.
void dropRepeated(std::vector<FindHit>& hits)
{
    QSet<NoteId> seen;
    std::erase_if(hits, [&](const FindHit& hit) {
        const bool isKnown = seen.contains(hit.note);
        seen.insert(hit.note);
        return isKnown;
    });
}

/// Of everybody, or of each of these people in turn.
Result<Hits> hitsOf(Book& book, const NotesWanted& wanted, const std::vector<PersonId>& people,
                    int limit)
{
    const Times times = timesOf(wanted, book.clock());
    FindQuery query{.text = wanted.words,
                    .fromMs = times.fromMs,
                    .toMs = times.toMs,
                    .mode = wanted.mode,
                    .state = wanted.state,
                    .notesAlone = true,
                    .limit = limit};
    Hits all;
    for (const PersonId person : people.empty() ? std::vector{PersonId()} : people) {
        query.person = person;
        auto found = find(book.connection(), query);
        if (!found) {
            // A lone comma is the beginning of something, and no mistake.
            const bool isNothing = found.error().code == Code::NothingToFind;
            return isNothing ? Result<Hits>(Hits()) : passOn(found);
        }
        std::move(found->hits.begin(), found->hits.end(), std::back_inserter(all.hits));
        all.more = all.more || found->more;
    }
    std::stable_sort(all.hits.begin(), all.hits.end(),
                     [](const FindHit& a, const FindHit& b) { return a.whenMs > b.whenMs; });
    dropRepeated(all.hits);
    all.more = all.more || all.hits.size() > static_cast<size_t>(limit);
    all.hits.resize(std::min(all.hits.size(), static_cast<size_t>(limit)));
    return all;
}

/// The index knows no place to go on from: it is asked for as many more, and what is there already
/// is left out.
Result<FoundNotes> notesWithWords(Book& book, const NotesPageWanted& page,
                                  const std::vector<PersonId>& people)
{
    auto found =
        hitsOf(book, page.wanted, people, static_cast<int>(page.known.size()) + page.limit);
    if (!found) {
        return passOn(found);
    }
    FoundNotes answer{{}, found->more};
    for (FindHit& hit : found->hits) {
        if (page.known.contains(hit.note)) {
            continue;
        }
        auto row = NoteList(book).row(hit.note);
        if (!row) {
            return passOn(row);
        }
        answer.notes.push_back({std::move(*row), std::move(hit.snippet)});
    }
    return answer;
}

} // namespace

Result<FoundNotes> askNotes(Book& book, const Catalogues& catalogues, const NotesPageWanted& page)
{
    const NotesWanted& wanted = page.wanted;
    const auto people = wanted.name.isEmpty()
                            ? Result<std::vector<PersonId>>(std::vector<PersonId>())
                            : peopleNamed(book, catalogues, wanted.name);
    if (!people) {
        return passOn(people);
    }
    if (people->empty() && !wanted.name.isEmpty()) {
        return FoundNotes();
    }
    if (!wanted.words.isEmpty()) {
        return notesWithWords(book, page, *people);
    }
    const Times times = timesOf(wanted, book.clock());
    const NoteFilter filter{.state = wanted.state,
                            .mode = wanted.mode,
                            .fromMs = times.fromMs,
                            .toMs = times.toMs,
                            .people = *people,
                            .after = page.after,
                            .limit = page.limit};
    return NoteList(book).list(filter).map([&](std::vector<NoteRow> rows) {
        FoundNotes found{{}, static_cast<int>(rows.size()) == page.limit};
        found.notes.reserve(rows.size());
        for (NoteRow& row : rows) {
            found.notes.push_back({std::move(row), {}});
        }
        return found;
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
