// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplequestions.h"

#include "core/base/text.h"
#include "core/notes/notes.h"
#include "core/records/contactways.h"
#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "core/records/people.h"
#include "core/records/sessions.h"
#include "ui/people/stepdraft.h"

#include <algorithm>

namespace kithbook {

namespace {

QStringList everyStatus(const Catalogues& catalogues)
{
    QStringList codes;
    for (const CatalogueEntry& entry : catalogues.at(ListId::PersonStatus).entries()) {
        codes.append(entry.code);
    }
    return codes;
}

PersonFilter filterFor(const ListWish& wish, const Catalogues& catalogues)
{
    PersonFilter filter;
    filter.statuses = wish.statuses.isEmpty() ? everyStatus(catalogues) : wish.statuses;
    filter.nameContains = wish.name;
    filter.sort = wish.sort;
    return filter;
}

// A tag in a list is a hint: of more drafts than these the oldest go without.
Result<QSet<RowId>> withNotesToFinish(Book& book, const NoteTemplates& templates)
{
    constexpr int kEnough = 200;
    return Notes(book, templates).toFinish(kEnough).map([](const NotesToFinish& notes) {
        QSet<RowId> people;
        for (const Note& note : notes.newest) {
            people.insert(note.person);
        }
        return people;
    });
}

Result<std::vector<PersonLine>> linesOf(Book& book, const BookDesk::Lists& lists,
                                        std::vector<PersonRow> rows)
{
    const auto toFinish = withNotesToFinish(book, lists.templates);
    if (!toFinish) {
        return passOn(toFinish);
    }
    const Sessions sessions(book, lists.catalogues);
    std::vector<PersonLine> lines;
    lines.reserve(rows.size());
    for (PersonRow& row : rows) {
        PersonLine line;
        if (row.lastContactMs) {
            // Later ones are meetings they were not at.
            const auto last =
                sessions.timeline(row.id, SessionCursor{*row.lastContactMs + 1, {}}, 1);
            if (!last) {
                return passOn(last);
            }
            if (!last->empty()) {
                line.lastMode = last->front().mode;
                line.lastOffsetMinutes = last->front().offsetMinutes;
            }
        }
        line.hasNoteToFinish = toFinish->contains(row.id);
        line.row = std::move(row);
        lines.push_back(std::move(line));
    }
    return lines;
}

struct Rows
{
    std::vector<PersonRow> rows;
    int count = 0;
};

Result<Rows> rowsInTrash(const PeopleList& people, const QString& name, int offset, int limit)
{
    auto all = people.trash();
    if (!all) {
        return passOn(all);
    }
    const QString wanted = folded(name);
    std::erase_if(*all, [&](const PersonRow& row) {
        return !folded(row.name).contains(wanted) && !folded(row.otherNames).contains(wanted);
    });
    Rows found{{}, static_cast<int>(all->size())};
    for (int i = offset; i < std::min(found.count, offset + limit); ++i) {
        found.rows.push_back(std::move((*all)[static_cast<size_t>(i)]));
    }
    return found;
}

Result<Rows> rowsOnList(const PeopleList& people, PersonFilter filter, int offset, int limit)
{
    filter.offset = offset;
    filter.limit = limit;
    return people.count(filter).and_then([&](int count) {
        return people.list(filter).map([&](std::vector<PersonRow> rows) {
            return Rows{std::move(rows), count};
        });
    });
}

Result<bool> isAnybodyThere(const PeopleList& people, const Catalogues& catalogues)
{
    PersonFilter all;
    all.statuses = everyStatus(catalogues);
    return people.count(all).map([](int count) { return count > 0; });
}

// One more than is wanted tells whether there are more.
template <typename T>
bool cutToOneLess(std::vector<T>& found, int wanted)
{
    const bool more = static_cast<int>(found.size()) > wanted;
    if (more) {
        found.pop_back();
    }
    return more;
}

} // namespace

Result<ListAnswer> askList(Book& book, const BookDesk::Lists& lists, const ListWish& wish,
                           int offset, int limit)
{
    const PeopleList people(book, lists.catalogues);
    auto rows = wish.trash ? rowsInTrash(people, wish.name, offset, limit)
                           : rowsOnList(people, filterFor(wish, lists.catalogues), offset, limit);
    if (!rows) {
        return passOn(rows);
    }
    const auto anybody = rows->count > 0 && !wish.trash ? Result<bool>(true)
                                                        : isAnybodyThere(people, lists.catalogues);
    if (!anybody) {
        return passOn(anybody);
    }
    return linesOf(book, lists, std::move(rows->rows)).map([&](std::vector<PersonLine> lines) {
        return ListAnswer{std::move(lines), rows->count, *anybody};
    });
}

Result<ListAnswer> askNamed(Book& book, const BookDesk::Lists& lists, const QString& text,
                            PersonId except)
{
    constexpr int kMost = 20;
    auto rows = PeopleList(book, lists.catalogues).named(text, kMost);
    if (!rows) {
        return passOn(rows);
    }
    std::erase_if(*rows, [&](const PersonRow& row) { return row.id == except; });
    return linesOf(book, lists, std::move(*rows)).map([](std::vector<PersonLine> lines) {
        const auto count = static_cast<int>(lines.size());
        return ListAnswer{std::move(lines), count, true};
    });
}

Result<PersonPicture> askPerson(Book& book, const BookDesk::Lists& lists, PersonId person)
{
    auto found = People(book, lists.catalogues).forEditing(person);
    auto ways = ContactWays(book, lists.catalogues).of(person);
    auto sessions = Sessions(book, lists.catalogues).timeline(person, {}, kLastSessions + 1);
    auto notes = Notes(book, lists.templates).ofPerson(person, {}, Notes::kPage + 1);
    if (!found || !ways) {
        return found ? passOn(ways) : passOn(found);
    }
    auto goals = Goals(book).ofPerson(person);
    if (!sessions || !notes || !goals) {
        return !sessions ? passOn(sessions) : notes ? passOn(goals) : passOn(notes);
    }
    const QByteArray form = stepDraftForm(person);
    const auto draft = Drafts(book).get(QLatin1StringView(form));
    if (!draft) {
        return passOn(draft);
    }
    const bool moreSessions = cutToOneLess(*sessions, kLastSessions);
    const bool moreNotes = cutToOneLess(*notes, Notes::kPage);
    return PersonPicture{.person = std::move(*found),
                         .ways = std::move(*ways),
                         .sessions = std::move(*sessions),
                         .moreSessions = moreSessions,
                         .notes = std::move(*notes),
                         .moreNotes = moreNotes,
                         .goals = std::move(*goals),
                         .keptStep = *draft ? decodedStep((*draft)->body) : std::nullopt};
}

} // namespace kithbook
