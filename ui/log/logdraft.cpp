// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logdraft.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace kithbook {

namespace {

using Text = std::pair<QLatin1StringView, QString SessionDraft::*>;
using Number = std::pair<QLatin1StringView, int SessionDraft::*>;

constexpr QLatin1StringView operator""_key(const char* text, std::size_t size)
{
    return QLatin1StringView(text, static_cast<qsizetype>(size));
}

constexpr Text kTexts[] = {{"mode"_key, &SessionDraft::mode},
                           {"mode_other"_key, &SessionDraft::modeOther},
                           {"platform"_key, &SessionDraft::platform},
                           {"timing"_key, &SessionDraft::timing},
                           {"delivery"_key, &SessionDraft::delivery},
                           {"outcome"_key, &SessionDraft::outcome},
                           {"place"_key, &SessionDraft::place},
                           {"emergency_place"_key, &SessionDraft::emergencyPlace},
                           {"format"_key, &SessionDraft::format},
                           {"others_present"_key, &SessionDraft::othersPresent},
                           {"program_area"_key, &SessionDraft::programArea},
                           {"line"_key, &SessionDraft::line},
                           {"audio_only_reason"_key, &SessionDraft::audioOnlyReason}};
constexpr Number kNumbers[] = {{"offset_min"_key, &SessionDraft::offsetMinutes},
                               {"minutes"_key, &SessionDraft::minutes}};

QCborArray peopleAsCbor(const std::vector<Participant>& people)
{
    QCborArray array;
    for (const Participant& each : people) {
        array.append(QCborArray{each.person.toBytes(), each.role == Role::Supporter});
    }
    return array;
}

template <typename IdT>
IdT idIn(const QCborValue& value)
{
    return IdT(RowId::fromBytes(value.toByteArray()).value_or(RowId()));
}

std::vector<Participant> peopleIn(const QCborArray& array)
{
    std::vector<Participant> people;
    for (const QCborValue& each : array) {
        const QCborArray pair = each.toArray();
        if (const auto id = idIn<PersonId>(pair.at(0)); !id.isNull()) {
            people.push_back({id, pair.at(1).toBool() ? Role::Supporter : Role::Person});
        }
    }
    return people;
}

QStringList textsIn(const QCborArray& array)
{
    QStringList texts;
    for (const QCborValue& each : array) {
        texts.append(each.toString());
    }
    return texts;
}

QCborMap sessionAsCbor(const SessionDraft& session)
{
    QCborMap map{{"people"_key, peopleAsCbor(session.people)},
                 {"start_ms"_key, session.startMs},
                 {"further_modes"_key, QCborArray::fromStringList(session.furtherModes)},
                 {"activities"_key, QCborArray::fromStringList(session.activities)}};
    for (const auto& [key, text] : kTexts) {
        if (!(session.*text).isEmpty()) {
            map.insert(key, session.*text);
        }
    }
    for (const auto& [key, number] : kNumbers) {
        map.insert(key, session.*number);
    }
    if (session.messages) {
        map.insert("messages"_key, *session.messages);
    }
    return map;
}

SessionDraft sessionIn(const QCborMap& map)
{
    SessionDraft session;
    session.people = peopleIn(map.value("people"_key).toArray());
    session.startMs = map.value("start_ms"_key).toInteger();
    session.furtherModes = textsIn(map.value("further_modes"_key).toArray());
    session.activities = textsIn(map.value("activities"_key).toArray());
    for (const auto& [key, text] : kTexts) {
        session.*text = map.value(key).toString();
    }
    for (const auto& [key, number] : kNumbers) {
        session.*number = static_cast<int>(map.value(key).toInteger());
    }
    if (const QCborValue messages = map.value("messages"_key); messages.isInteger()) {
        session.messages = static_cast<int>(messages.toInteger());
    }
    return session;
}

} // namespace

QByteArray encoded(const LogDraft& draft)
{
    const QCborMap map{{"session"_key, sessionAsCbor(draft.session)},
                       {"mode_said"_key, draft.modeSaid},
                       {"minutes_said"_key, draft.minutesSaid},
                       {"time_said"_key, draft.timeSaid},
                       {"plan"_key, draft.plan.toBytes()},
                       {"edits"_key, draft.edits.toBytes()}};
    return QCborValue(map).toCbor();
}

std::optional<LogDraft> decodedLogDraft(const QByteArray& body)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(body, &error).toMap();
    if (error.error != QCborError::NoError || !map.contains("session"_key)) {
        return std::nullopt;
    }
    LogDraft draft;
    draft.session = sessionIn(map.value("session"_key).toMap());
    draft.modeSaid = map.value("mode_said"_key).toBool();
    draft.minutesSaid = map.value("minutes_said"_key).toBool();
    draft.timeSaid = map.value("time_said"_key).toBool();
    draft.plan = idIn<PlanId>(map.value("plan"_key));
    draft.edits = idIn<SessionId>(map.value("edits"_key));
    return draft;
}

} // namespace kithbook
