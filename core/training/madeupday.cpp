// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeupday.h"

#include <array>

namespace kithbook {

namespace {

constexpr size_t kPlannedBefore = 2;
constexpr int kMostMeetings = 3; // still to come today
constexpr int kPlannedDaysAhead = 7;
constexpr std::array kTimes{9 * 60 + 30, 11 * 60, 13 * 60 + 30, 15 * 60, 16 * 60 + 30, 18 * 60};
constexpr int kSoonest = 20; // minutes from now
constexpr int kLunch = 12 * 60;

} // namespace

void MadeUpDay::noteSession(SessionId id, const SessionDraft& session)
{
    if (m_logged.size() < kPlannedBefore) {
        const qint64 minute =
            (session.startMs - m_calendar.momentOf(m_calendar.today(), 0)) / 60'000;
        m_logged.push_back(Logged{id, session.people.front().person, session.mode,
                                  static_cast<int>(minute), qMax(15, session.minutes)});
    }
}

Result<void> MadeUpDay::plan(Mutation& mutation, const MadeUpCast& cast, Rng& rng)
{
    if (cast.size() == 0) {
        return {};
    }
    if (auto done = planDone(mutation); !done) {
        return done;
    }
    int meetings = 0;
    for (const int minute : kTimes) {
        if (minute < m_calendar.minuteNow() + kSoonest || meetings == kMostMeetings) {
            continue;
        }
        ++meetings;
        if (auto met = planMeeting(mutation, cast, m_calendar.today(), minute, rng); !met) {
            return met;
        }
    }
    for (int ahead = 1; ahead <= kPlannedDaysAhead; ++ahead) {
        const QDate day = m_calendar.today().addDays(ahead);
        const int count = day.dayOfWeek() >= Qt::Saturday ? 0 : rng.between(1, 3);
        for (int i = 0; i < count; ++i) {
            const int slot = 2 * i + rng.below(2);
            const int minute = kTimes[static_cast<size_t>(slot)];
            if (auto met = planMeeting(mutation, cast, day, minute, rng); !met) {
                return met;
            }
        }
    }
    return planRest(mutation);
}

Result<void> MadeUpDay::planDone(Mutation& mutation)
{
    for (const Logged& logged : m_logged) {
        PlanDraft draft;
        draft.day = m_calendar.today();
        draft.minute = logged.minute;
        draft.minutes = logged.minutes;
        draft.person = logged.person;
        draft.mode = logged.mode;
        const auto id = m_plans.add(mutation, draft);
        if (!id) {
            return passOn(id);
        }
        m_plans.markDone(mutation, *id, logged.id);
    }
    return {};
}

Result<void> MadeUpDay::planMeeting(Mutation& mutation, const MadeUpCast& cast, const QDate& day,
                                    int minute, Rng& rng)
{
    constexpr std::array kLengths{20, 30, 30, 45, 60};
    const int who = cast.pick(m_calendar.today(), rng);
    PlanDraft draft;
    draft.day = day;
    draft.minute = minute;
    draft.minutes = rng.pick(kLengths);
    draft.person = cast.id(who);
    draft.mode = cast.usualMode(who);
    const auto id = m_plans.add(mutation, draft);
    return id ? Result<void>() : passOn(id);
}

Result<void> MadeUpDay::planRest(Mutation& mutation)
{
    PlanDraft lunch;
    lunch.day = m_calendar.today();
    lunch.minute = kLunch;
    lunch.minutes = 30;
    lunch.kind = PlanKind::Break;
    lunch.title = m_phrases.list(QLatin1StringView("breaks")).front();
    const auto eaten = m_plans.add(mutation, lunch);
    if (!eaten) {
        return passOn(eaten);
    }
    if (m_calendar.minuteNow() > kLunch + 30) {
        m_plans.markDone(mutation, *eaten);
    }
    for (const QString& title : m_phrases.list(QLatin1StringView("tasks"))) {
        PlanDraft task;
        task.day = m_calendar.today();
        task.kind = PlanKind::Task;
        task.title = title;
        if (auto added = m_plans.add(mutation, task); !added) {
            return passOn(added);
        }
    }
    return {};
}

} // namespace kithbook
