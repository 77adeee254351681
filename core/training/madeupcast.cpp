// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupcast.h"

#include "core/book/mutation.h"
#include "core/records/tables.h"

#include <algorithm>

namespace kithbook {

namespace {

constexpr int kTries = 40;
constexpr int kNoon = 12 * 60;

} // namespace

Result<void> MadeUpCast::add(Mutation& mutation, const MadeUpPerson& person)
{
    const auto id = m_people.add(mutation, person.draft);
    if (!id) {
        return passOn(id);
    }
    if (person.status.code != QLatin1StringView("active")) {
        if (auto set = m_people.setStatus(mutation, *id, person.status); !set) {
            return set;
        }
    }
    // People::setStatus is for now; these changed a while ago.
    const qint64 since = m_calendar.momentOf(person.statusDay, kNoon);
    mutation.update(tables::kPerson, *id, {{tables::person::kStatusMs, since}});
    for (ContactWayDraft way : person.ways) {
        way.person = *id;
        if (auto added = m_ways.add(mutation, way); !added) {
            return passOn(added);
        }
    }
    m_members.push_back(
        Member{*id, person.firstDay, person.lastDay, person.draft.usualMode, person.programArea});
    return {};
}

int MadeUpCast::pick(const QDate& day, Rng& rng) const
{
    int who = 0;
    for (int i = 0; i < kTries; ++i) {
        const int first = rng.below(size());
        const int second = rng.below(size());
        who = qMin(first, second);
        if (member(who).firstDay <= day && day <= member(who).lastDay) {
            return who;
        }
    }
    return 0; // there from the first day to the last
}

std::vector<Participant> MadeUpCast::alone(int who) const
{
    return {Participant{id(who)}};
}

std::vector<Participant> MadeUpCast::groupAround(int who, const QDate& day, Rng& rng) const
{
    std::vector<Participant> people = alone(who);
    for (int others = rng.between(2, 7); others > 0; --others) {
        const Participant one{id(pick(day, rng))};
        if (std::find(people.begin(), people.end(), one) == people.end()) {
            people.push_back(one);
        }
    }
    return people;
}

} // namespace kithbook
