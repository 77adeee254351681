// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionrules.h"

#include "core/records/catalogues.h"
#include "core/records/draftcheck.h"
#include "core/records/sessions.h"

#include <algorithm>

namespace kithbook {

namespace {

/// No clock on earth is further from UTC.
constexpr int kFarthestOffset = 14 * 60;

void checkTime(DraftCheck& check, const SessionDraft& draft, qint64 nowMs)
{
    check.that(draft.startMs > 0, Code::BadDate, QLatin1StringView("start"));
    check.that(std::abs(draft.offsetMinutes) <= kFarthestOffset, Code::BadDate,
               QLatin1StringView("offset"));
    check.that(draft.minutes >= 0, Code::EndBeforeStart);
    check.that(draft.minutes <= Sessions::kLongestMinutes, Code::TooLongSession);
    check.that(draft.startMs <= nowMs + Sessions::kClocksDifferMs, Code::InTheFuture);
}

void checkPeople(DraftCheck& check, const SessionDraft& draft)
{
    const auto isSupported = [](const Participant& each) { return each.role == Role::Person; };
    const auto isNobody = [](const Participant& each) { return each.person.isNull(); };
    check.that(std::any_of(draft.people.begin(), draft.people.end(), isSupported) &&
                   std::none_of(draft.people.begin(), draft.people.end(), isNobody),
               Code::PersonMissing);
}

void tidyTexts(DraftCheck& check, SessionDraft& draft)
{
    constexpr qsizetype longest = Sessions::kLongestLine;
    check.line(draft.modeOther, longest, QLatin1StringView("other mode"));
    check.line(draft.platform, longest, QLatin1StringView("platform"));
    check.line(draft.emergencyPlace, longest, QLatin1StringView("emergency place"));
    check.line(draft.othersPresent, longest, QLatin1StringView("others present"));
    check.line(draft.line, longest, QLatin1StringView("line"));
    check.line(draft.ledBy, longest, QLatin1StringView("led by"));
    check.line(draft.accessWords, longest, QLatin1StringView("access"));
    check.that(!draft.messages ||
                   (*draft.messages >= 0 && *draft.messages <= Sessions::kMostMessages),
               Code::BadInput, QLatin1StringView("messages"));
}

void checkChoices(DraftCheck& check, const SessionDraft& draft, const Catalogues& lists)
{
    const Catalogue& modes = lists.at(ListId::Modes);
    check.that(!draft.mode.isEmpty(), Code::UnknownChoice, QLatin1StringView("modes"));
    check.choice(draft.mode, modes);
    check.choices(draft.furtherModes, modes);
    check.explained(draft.mode, draft.modeOther, modes);
    for (const QString& mode : draft.furtherModes) {
        check.explained(mode, draft.modeOther, modes);
    }
    check.choice(draft.timing, lists.at(ListId::Timing));
    check.choice(draft.delivery, lists.at(ListId::Delivery));
    check.choice(draft.outcome, lists.at(ListId::Outcomes));
    check.choice(draft.place, lists.at(ListId::Places));
    check.choice(draft.format, lists.at(ListId::Formats));
    check.choice(draft.programArea, lists.at(ListId::ProgrammeAreas));
    check.choices(draft.activities, lists.at(ListId::Activities));
    check.choice(draft.audioOnlyReason, lists.at(ListId::AudioOnlyReasons));
    for (const Participant& each : draft.people) {
        check.choice(each.attendance, lists.at(ListId::GroupAttendance));
    }
}

/// Who is mentioned twice was there once, and was supported if any mention says so.
void nameOnce(std::vector<Participant>& people)
{
    std::vector<Participant> once;
    for (const Participant& each : people) {
        const auto known = std::find_if(once.begin(), once.end(), [&](const Participant& earlier) {
            return earlier.person == each.person;
        });
        if (known == once.end()) {
            once.push_back(each);
        } else if (each.role == Role::Person) {
            known->role = Role::Person;
        }
    }
    people = std::move(once);
}

/// "mixed" when some of the modes wait for an answer and some do not (domain.md S3).
QString usualTiming(const SessionDraft& draft, const Catalogue& modes)
{
    const auto waits = [&](const QString& mode) {
        return modes.find(mode)->is(Trait::Asynchronous);
    };
    const bool first = waits(draft.mode);
    const bool alike = std::all_of(draft.furtherModes.begin(), draft.furtherModes.end(),
                                   [&](const QString& mode) { return waits(mode) == first; });
    return !alike  ? QStringLiteral("mixed")
           : first ? QStringLiteral("asynchronous")
                   : QStringLiteral("synchronous");
}

void fill(QString& code, const QString& usual)
{
    code = code.isEmpty() ? usual : code;
}

void fillIn(SessionDraft& draft, const Catalogues& lists)
{
    draft.furtherModes.removeAll(draft.mode);
    draft.furtherModes.removeDuplicates();
    draft.activities.removeDuplicates();
    const auto supported =
        std::count_if(draft.people.begin(), draft.people.end(),
                      [](const Participant& each) { return each.role == Role::Person; });
    if (draft.timing.isEmpty()) {
        draft.timing = usualTiming(draft, lists.at(ListId::Modes));
    }
    const bool somebodyCame =
        std::any_of(draft.people.begin(), draft.people.end(),
                    [](const Participant& each) { return !wasAbsent(each.attendance); });
    fill(draft.delivery, QStringLiteral("live"));
    fill(draft.outcome, somebodyCame ? QStringLiteral("held") : QStringLiteral("no_show"));
    fill(draft.format, supported > 1 || !draft.group.isNull() ? QStringLiteral("group")
                                                              : QStringLiteral("one_to_one"));
}

} // namespace

Result<SessionDraft> validatedSession(SessionDraft draft, const Catalogues& catalogues,
                                      qint64 nowMs)
{
    DraftCheck check;
    nameOnce(draft.people);
    draft.furtherModes.removeAll(QString());
    draft.activities.removeAll(QString());
    tidyTexts(check, draft);
    checkPeople(check, draft);
    checkTime(check, draft, nowMs);
    checkChoices(check, draft, catalogues);
    if (!check.isFine()) {
        return passOn(check.result());
    }
    fillIn(draft, catalogues);
    return draft;
}

// The codes that resources/sql/0005_groups.sql knows: what is counted and what is said are one.
bool wasAbsent(const QString& attendance)
{
    return attendance == QLatin1StringView("excused") || attendance == QLatin1StringView("no_show");
}

int minutesBetween(qint64 startMs, qint64 endMs)
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 length = endMs - startMs;
    const qint64 minutes = length >= 0 ? length / minuteMs : (length - minuteMs + 1) / minuteMs;
    constexpr qint64 farOff = 10'000'000;
    return static_cast<int>(std::clamp(minutes, -farOff, farOff));
}

} // namespace kithbook
