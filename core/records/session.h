// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <QStringList>

#include <vector>

namespace kithbook {

/// What somebody was in a session. A supporter (family, friend: domain.md S61) was there with the
/// person, and is not counted among the people who were supported.
enum class Role { Person, Supporter };

struct Participant
{
    PersonId person;
    Role role = Role::Person;
    /// ListId::GroupAttendance, of a meeting of a group. Empty: was there, and nobody asked.
    QString attendance{};

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// One contact, made or tried, as a form holds it. Codes are those of the named list; an empty text
/// means "not said". Empty timing, delivery, outcome and format are filled by Sessions::validate.
struct SessionDraft
{
    std::vector<Participant> people; ///< at least one in Role::Person
    qint64 startMs = 0;              ///< UTC
    int offsetMinutes = 0;           ///< what the clock on the wall was ahead of UTC
    int minutes = 0;                 ///< 0 for an attempt, and for anything under a minute
    QString mode;                    ///< ListId::Modes: the main one
    QString modeOther;               ///< says what "other" was
    QStringList furtherModes;        ///< ListId::Modes: used as well
    QString platform;                ///< in own words
    QString timing;                  ///< ListId::Timing
    QString delivery;                ///< ListId::Delivery
    QString outcome;                 ///< ListId::Outcomes
    QString place;                   ///< ListId::Places: where the person was
    QString emergencyPlace;          ///< where help would have to go, in own words
    QString format;                  ///< ListId::Formats
    QString othersPresent;           ///< who else was there or could hear, in own words
    QString programArea;             ///< ListId::ProgrammeAreas (domain.md S54)
    QStringList activities;          ///< ListId::Activities
    QString line;                    ///< what it was about, on one line
    std::optional<int> messages;     ///< of a thread; their text is never kept here
    QString audioOnlyReason;         ///< ListId::AudioOnlyReasons
    GroupId group{};                 ///< whose meeting it was; null: of none
    QString ledBy{};                 ///< of a meeting, in own words
    QString accessWords{};           ///< how it went for access: captions, breaks, in own words

    [[nodiscard]] qint64 endMs() const { return startMs + qint64{minutes} * 60'000; }

    friend bool operator==(const SessionDraft&, const SessionDraft&) = default;
};

/// A session as the book has it, always whole.
struct Session : SessionDraft
{
    SessionId id;
    std::vector<PersonName> names; ///< of `people`, in its order
    QString groupName;             ///< of `group`, also from Trash
    QString editions;              ///< of the lists its codes are from, see Sessions
    std::optional<qint64> goneMs;
    Versions seen; ///< filled by Sessions::forEditing alone
};

/// Where a page of sessions goes on: after this one. From the last row of the page before.
struct SessionCursor
{
    qint64 startMs = 0;
    SessionId id;
};

/// Whether somebody of this attendance was not there: they were not met that day.
[[nodiscard]] bool wasAbsent(const QString& attendance);

/// Whole minutes from start to end, for a form that asks for two times: negative whenever the end
/// is before the start, so that Sessions::validate refuses it.
[[nodiscard]] int minutesBetween(qint64 startMs, qint64 endMs);

} // namespace kithbook
