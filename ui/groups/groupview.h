// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/groups/groupanswers.h"

#include <QFrame>

namespace kithbook {

class Button;
class Card;
class EmptyState;
class Label;
class LineList;
class RingColumn;

/// One group: what is usual, who is in it, and its last meetings. Asks the book itself whenever it
/// is told which group to show.
class GroupView final : public QFrame
{
    Q_OBJECT

public:
    explicit GroupView(const Room& room, QWidget* parent = nullptr);

    /// None, when null. The same group again: asks anew.
    void show(GroupId group);
    [[nodiscard]] GroupId group() const { return m_wanted; }
    [[nodiscard]] Button& logButton() const { return *m_log; }

Q_SIGNALS:
    void editAsked(kithbook::GroupId group);

private:
    [[nodiscard]] QWidget* makeHeader();
    void receive(Result<GroupPicture> answer);
    void showMembers(const Group& group);
    void showMeetings(const GroupPicture& picture);
    void moveToTrash();

    const Room m_room;
    GroupId m_wanted;
    int m_meetingCount = kLastMeetings;
    Question m_question;
    EmptyState* m_none;
    RingColumn* m_page;
    Label* m_name;
    Label* m_usual;
    Label* m_ledBy;
    Button* m_log;
    Button* m_edit;
    Button* m_trash;
    Card* m_membersCard;
    LineList* m_members;
    LineList* m_meetings;
};

} // namespace kithbook
