// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/contactways.h"
#include "core/records/people.h"
#include "core/records/session.h"
#include "core/training/madeupcalendar.h"
#include "core/training/madeuppeople.h"

#include <vector>

namespace kithbook {

class Mutation;

/// The made-up people that are in the book by now, and who of them comes to a session. Keeps what
/// that takes and no more: under 100 bytes each.
class MadeUpCast
{
public:
    MadeUpCast(Book& book, const Catalogues& catalogues, const MadeUpCalendar& calendar)
        : m_people(book, catalogues), m_ways(book, catalogues), m_calendar(calendar)
    {
    }

    /// Errors: those of People, ContactWays.
    [[nodiscard]] Result<void> add(Mutation& mutation, const MadeUpPerson& person);
    [[nodiscard]] int size() const { return static_cast<int>(m_members.size()); }

    /// Somebody who has support on that day; some more often than others.
    [[nodiscard]] int pick(const QDate& day, Rng& rng) const;
    [[nodiscard]] std::vector<Participant> alone(int who) const;
    /// With two to seven others.
    [[nodiscard]] std::vector<Participant> groupAround(int who, const QDate& day, Rng& rng) const;
    [[nodiscard]] PersonId id(int who) const { return member(who).id; }
    [[nodiscard]] const QString& usualMode(int who) const { return member(who).usualMode; }
    [[nodiscard]] const QString& programArea(int who) const { return member(who).programArea; }

private:
    struct Member
    {
        PersonId id;
        QDate firstDay;
        QDate lastDay;
        QString usualMode;
        QString programArea;
    };

    [[nodiscard]] const Member& member(int who) const
    {
        return m_members[static_cast<size_t>(who)];
    }

    People m_people;
    ContactWays m_ways;
    const MadeUpCalendar& m_calendar;
    std::vector<Member> m_members;
};

} // namespace kithbook
