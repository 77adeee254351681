// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find.h"

#include "core/notes/findsource.h"

#include <algorithm>
#include <iterator>

namespace kithbook {

namespace {

struct Found
{
    std::vector<FoundRow> people;
    std::vector<FoundRow> dated;
};

/// One row more than is shown of each kind tells whether there are more.
Result<Found> gather(const FindSource& source, const FindQuery& query)
{
    const bool one = !query.person.isNull();
    const int limit = query.limit + 1;
    FindSource::Rows people = std::vector<FoundRow>();
    if (query.wantsPeople()) {
        people = one ? source.thePerson() : source.people(query.limit / kPeopleShare + 1);
    }
    FindSource::Rows sessions = std::vector<FoundRow>();
    if (query.wantsSessions()) {
        sessions = one ? source.theirSessions(limit) : source.sessions(limit);
    }
    auto notes = one ? source.theirNotes(limit) : source.notes(limit);
    for (const FindSource::Rows* rows : {&people, &sessions, &notes}) {
        if (!*rows) {
            return passOn(*rows);
        }
    }
    Found found{std::move(*people), std::move(*sessions)};
    std::move(notes->begin(), notes->end(), std::back_inserter(found.dated));
    std::stable_sort(
        found.dated.begin(), found.dated.end(),
        [](const FoundRow& a, const FoundRow& b) { return a.hit.whenMs > b.hit.whenMs; });
    return found;
}

/// Moves at most `limit` rows into the answer, and says there are more if there are.
void take(std::vector<FoundRow>& rows, int limit, const FindText& text, FindAnswer& answer)
{
    const auto enough = std::min(rows.size(), static_cast<size_t>(std::max(limit, 0)));
    answer.more = answer.more || rows.size() > enough;
    for (size_t i = 0; i < enough; ++i) {
        const QString words = rows[i].words();
        rows[i].hit.snippet = snippetOf(words, text.firstMarksIn(words, kSnippetLength));
        answer.hits.push_back(std::move(rows[i].hit));
    }
}

} // namespace

Result<FindAnswer> find(Connection& connection, const FindQuery& query)
{
    const auto text = FindText::parse(query.text);
    if (!text) {
        return passOn(text);
    }
    const FindSource source(connection, query, *text);
    auto found = gather(source, query);
    if (!found) {
        return passOn(found);
    }
    FindAnswer answer;
    take(found->people, std::max(query.limit / kPeopleShare, 1), *text, answer);
    take(found->dated, query.limit - static_cast<int>(answer.hits.size()), *text, answer);
    for (FindHit& hit : answer.hits) {
        if (hit.kind != HitKind::Session) {
            continue;
        }
        if (auto named = source.namePeople(hit); !named) {
            return passOn(named);
        }
    }
    return answer;
}

} // namespace kithbook
