// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/meetingstate.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace kithbook {

namespace {

// Numbers, because names of fields are not for a disk, even an encrypted one.
constexpr int kGroup = 1;
constexpr int kPeople = 2;
constexpr int kStart = 3;
constexpr int kOffset = 4;
constexpr int kMinutes = 5;
constexpr int kMode = 6;
constexpr int kLedBy = 7;
constexpr int kAccess = 8;
constexpr int kSummary = 9;
constexpr int kLines = 10;
constexpr int kTimeSaid = 11;
constexpr int kChosen = 12;
constexpr int kJoining = 13;

template <typename IdT>
IdT cborId(const QCborValue& value)
{
    return IdT(RowId::fromBytes(value.toByteArray()).value_or(RowId()));
}

} // namespace

QByteArray encoded(const MeetingState& state)
{
    const SessionDraft& session = state.draft.session;
    QCborArray people;
    for (const Participant& each : session.people) {
        people.append(QCborArray{each.person.toBytes(), each.attendance});
    }
    QCborArray lines;
    for (const MeetingLine& line : state.draft.lines) {
        lines.append(QCborArray{line.person.toBytes(), line.text});
    }
    QCborArray joining;
    for (const PersonId& person : state.joining) {
        joining.append(person.toBytes());
    }
    const QCborMap map{{kGroup, session.group.toBytes()},
                       {kPeople, people},
                       {kStart, session.startMs},
                       {kOffset, session.offsetMinutes},
                       {kMinutes, session.minutes},
                       {kMode, session.mode},
                       {kLedBy, session.ledBy},
                       {kAccess, session.accessWords},
                       {kSummary, state.draft.summary},
                       {kLines, lines},
                       {kTimeSaid, state.timeSaid},
                       {kChosen, state.chosen.toBytes()},
                       {kJoining, joining}};
    return QCborValue(map).toCbor();
}

std::optional<MeetingState> decodedMeeting(const QByteArray& body)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(body, &error).toMap();
    if (error.error != QCborError::NoError || !map.contains(kGroup)) {
        return std::nullopt;
    }
    MeetingState state;
    SessionDraft& session = state.draft.session;
    session.group = cborId<GroupId>(map.value(kGroup));
    for (const QCborValue& each : map.value(kPeople).toArray()) {
        const QCborArray pair = each.toArray();
        session.people.push_back(
            {cborId<PersonId>(pair.at(0)), Role::Person, pair.at(1).toString()});
    }
    session.startMs = map.value(kStart).toInteger();
    session.offsetMinutes = static_cast<int>(map.value(kOffset).toInteger());
    session.minutes = static_cast<int>(map.value(kMinutes).toInteger());
    session.mode = map.value(kMode).toString();
    session.ledBy = map.value(kLedBy).toString();
    session.accessWords = map.value(kAccess).toString();
    state.draft.summary = map.value(kSummary).toString();
    for (const QCborValue& each : map.value(kLines).toArray()) {
        const QCborArray pair = each.toArray();
        state.draft.lines.push_back({cborId<PersonId>(pair.at(0)), pair.at(1).toString()});
    }
    state.timeSaid = map.value(kTimeSaid).toBool();
    state.chosen = cborId<PersonId>(map.value(kChosen));
    for (const QCborValue& each : map.value(kJoining).toArray()) {
        state.joining.push_back(cborId<PersonId>(each));
    }
    return state;
}

} // namespace kithbook
