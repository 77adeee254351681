// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwords.h"

#include "app/cli/console.h"
#include "app/cli/desk.h"
#include "app/cli/personwords.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "core/records/timerange.h"

#include <QJsonArray>

namespace kithbook::cli {

namespace {

const char* kindName(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Session:
        return "session";
    case PlanKind::Break:
        return "break";
    case PlanKind::Task:
        return "task";
    }
    return "";
}

const char* stateName(PlanState state)
{
    switch (state) {
    case PlanState::Planned:
        return "planned";
    case PlanState::Done:
        return "done";
    case PlanState::Dropped:
        return "dropped";
    }
    return "";
}

} // namespace

void tellSession(const Session& session, const Desk& desk, PersonId about)
{
    const Catalogues& lists = desk.catalogues();
    QStringList parts{
        QStringLiteral("%1 %2").arg(
            dayText(dayOf(session.startMs, session.offsetMinutes), today(desk.clock())),
            timeText(session.startMs, session.offsetMinutes)),
        lists.at(ListId::Modes).label(session.mode, spoken())};
    if (session.minutes > 0) {
        parts += lengthText(session.minutes);
    }
    const bool isMeeting = !session.group.isNull();
    if (isMeeting) {
        parts += session.groupName;
    }
    const CatalogueEntry* outcome = lists.at(ListId::Outcomes).find(session.outcome);
    if (outcome == nullptr || !outcome->is(Trait::Held)) {
        parts += lists.at(ListId::Outcomes).label(session.outcome, spoken());
    }
    for (std::size_t i = 0; isMeeting && i < session.people.size(); ++i) {
        const Participant& each = session.people[i];
        const QString came = lists.at(ListId::GroupAttendance).label(each.attendance, spoken());
        if (each.person == about) {
            parts += came;
        } else if (about.isNull()) {
            parts += QStringLiteral("%1: %2").arg(session.names[i].name, came);
        }
    }
    if (!isMeeting) {
        parts += namesText(session.names);
    }
    desk.console().line(
        QStringLiteral("%1  %2").arg(shortId(session.id), parts.join(QLatin1StringView(", "))));
    if (!session.line.isEmpty()) {
        desk.console().line(QStringLiteral("          %1").arg(session.line));
    }
}

QJsonObject sessionJson(const Session& session, PersonId about)
{
    const bool isMeeting = !session.group.isNull();
    QJsonArray people;
    for (std::size_t i = 0; i < session.names.size(); ++i) {
        QJsonObject person = nameJson(session.names[i]);
        if (isMeeting) {
            person.insert(QStringLiteral("attendance"), session.people[i].attendance);
        }
        if (!isMeeting || about.isNull() || session.people[i].person == about) {
            people.append(person);
        }
    }
    return {{QStringLiteral("id"), session.id.toHex()},
            {QStringLiteral("start"), isoTime(session.startMs, session.offsetMinutes)},
            {QStringLiteral("minutes"), session.minutes},
            {QStringLiteral("mode"), session.mode},
            {QStringLiteral("modeOther"), textOrNull(session.modeOther)},
            {QStringLiteral("timing"), textOrNull(session.timing)},
            {QStringLiteral("outcome"), session.outcome},
            {QStringLiteral("place"), textOrNull(session.place)},
            {QStringLiteral("format"), textOrNull(session.format)},
            {QStringLiteral("line"), textOrNull(session.line)},
            {QStringLiteral("messages"), numberOrNull(session.messages)},
            {QStringLiteral("group"), textOrNull(session.groupName)},
            {QStringLiteral("people"), people}};
}

void tellPlan(const Plan& plan, const Desk& desk)
{
    QString text =
        QStringLiteral("%1  %2").arg(shortId(plan.id), dayText(plan.day, today(desk.clock())));
    if (plan.minute) {
        text += QChar::Space + minuteText(*plan.minute);
    }
    QStringList parts;
    for (const QString& part :
         {plan.who.name, plan.title,
          plan.mode.isEmpty() ? QString()
                              : desk.catalogues().at(ListId::Modes).label(plan.mode, spoken()),
          plan.minutes ? lengthText(*plan.minutes) : QString(),
          plan.kind == PlanKind::Break ? QStringLiteral("break") : QString(),
          plan.state == PlanState::Planned ? QString()
                                           : QString::fromLatin1(stateName(plan.state))}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    desk.console().line(QStringLiteral("%1  %2").arg(text, parts.join(QLatin1StringView(", "))));
}

QJsonObject planJson(const Plan& plan)
{
    return {
        {QStringLiteral("id"), plan.id.toHex()},
        {QStringLiteral("day"), isoDay(plan.day)},
        {QStringLiteral("time"), plan.minute ? QJsonValue(minuteText(*plan.minute)) : QJsonValue()},
        {QStringLiteral("minutes"), numberOrNull(plan.minutes)},
        {QStringLiteral("kind"), QLatin1StringView(kindName(plan.kind))},
        {QStringLiteral("title"), textOrNull(plan.title)},
        {QStringLiteral("mode"), textOrNull(plan.mode)},
        {QStringLiteral("state"), QLatin1StringView(stateName(plan.state))},
        {QStringLiteral("person"),
         plan.person.isNull() ? QJsonValue() : QJsonValue(nameJson(plan.who))}};
}

} // namespace kithbook::cli
