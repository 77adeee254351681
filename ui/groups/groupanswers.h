// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/groups.h"
#include "ui/desk/bookdesk.h"
#include "ui/desk/navigator.h"
#include "ui/groups/meetingstate.h"

#include <QSet>

namespace kithbook {

// What the pages of groups ask the book, each as one question. On the book's thread.

struct KeptMeeting
{
    qint64 keptMs = 0;
    MeetingState state;
};

/// What there is to know when the page of a meeting opens.
struct MeetingOpening
{
    std::vector<GroupRow> groups; ///< to choose from, when it is not known which one it was
    std::optional<Group> group;
    std::optional<Session> session; ///< one that is in the book, to be changed
    MeetingState state;             ///< of the session, or of a meeting that just ended
    std::vector<PersonName> names;  ///< of everybody in `state` and `kept`
    QSet<RowId> regulars;           ///< people who were at an earlier meeting of this group
    std::optional<KeptMeeting> kept;
};

/// With neither group nor session: the only group, if there is one alone. Errors: NoSuchRecord.
[[nodiscard]] Result<MeetingOpening> openMeeting(Book& book, const BookDesk::Lists& lists,
                                                 const MeetingStart& start);

/// Under which name a meeting's draft is kept: every group and every session has its own.
[[nodiscard]] QByteArray meetingForm(GroupId group, SessionId session);

struct MeetingSave
{
    MeetingState state;
    std::optional<Session> edited;
};
/// One step; the draft is not needed any more. Errors: those of Meetings::add and edit.
[[nodiscard]] Result<SessionId> saveMeeting(Book& book, const BookDesk::Lists& lists,
                                            const MeetingSave& save);

/// A group with its meetings.
struct GroupPicture
{
    Group group;
    std::vector<Session> meetings; ///< the newest
    bool moreMeetings = false;
};

inline constexpr int kLastMeetings = 8;

[[nodiscard]] Result<GroupPicture> askGroup(Book& book, const Catalogues& lists, GroupId id,
                                            int meetings = kLastMeetings);

} // namespace kithbook
