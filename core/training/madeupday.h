// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/plans.h"
#include "core/records/session.h"
#include "core/training/madeupcast.h"

#include <vector>

namespace kithbook {

/// What makes the first page lively: plans for today, some of them done, and for the week after it.
class MadeUpDay
{
public:
    MadeUpDay(Book& book, const Catalogues& catalogues, const MadeUpCalendar& calendar,
              const Phrases& phrases)
        : m_plans(book, catalogues), m_calendar(calendar), m_phrases(phrases)
    {
    }

    /// A session of today was logged. The first few were planned.
    void noteSession(SessionId id, const SessionDraft& session);
    /// Errors: those of Plans.
    [[nodiscard]] Result<void> plan(Mutation& mutation, const MadeUpCast& cast, Rng& rng);

private:
    struct Logged
    {
        SessionId id;
        PersonId person;
        QString mode;
        int minute;
        int minutes;
    };

    [[nodiscard]] Result<void> planDone(Mutation& mutation);
    [[nodiscard]] Result<void> planMeeting(Mutation& mutation, const MadeUpCast& cast,
                                           const QDate& day, int minute, Rng& rng);
    [[nodiscard]] Result<void> planRest(Mutation& mutation);

    Plans m_plans;
    const MadeUpCalendar& m_calendar;
    const Phrases& m_phrases;
    std::vector<Logged> m_logged;
};

} // namespace kithbook
