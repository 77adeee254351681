// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today.h"

#include "core/book/book.h"
#include "core/records/catalogues.h"
#include "core/records/plans.h"
#include "core/records/sessions.h"

namespace kithbook {

namespace {

constexpr int kDaysAhead = 7;

int heldMinutes(const std::vector<Session>& sessions, const Catalogue& outcomes)
{
    int minutes = 0;
    for (const Session& session : sessions) {
        const CatalogueEntry* outcome = outcomes.find(session.outcome);
        if (outcome != nullptr && outcome->is(Trait::Held)) {
            minutes += session.minutes;
        }
    }
    return minutes;
}

} // namespace

Result<Today> todayOf(Book& book, const Catalogues& catalogues, const QDate& day)
{
    const Plans plans(book, catalogues);
    auto planned = plans.forDay(day);
    auto upcoming = plans.upcoming(day.addDays(1), day.addDays(kDaysAhead));
    auto nextSteps = PeopleList(book, catalogues).nextStepsUntil(day.addDays(kDaysAhead));
    auto logged = Sessions(book, catalogues).day(day);
    if (!planned || !upcoming) {
        return planned ? passOn(upcoming) : passOn(planned);
    }
    if (!nextSteps || !logged) {
        return nextSteps ? passOn(logged) : passOn(nextSteps);
    }
    const int minutes = heldMinutes(*logged, catalogues.at(ListId::Outcomes));
    return Today{std::move(*planned), std::move(*upcoming), std::move(*nextSteps),
                 std::move(*logged), minutes};
}

} // namespace kithbook
