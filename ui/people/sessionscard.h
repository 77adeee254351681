// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/people/peoplequestions.h"

namespace kithbook {

class LineList;

/// A person's last sessions, and all of them page by page. Each opens to be changed.
class SessionsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsCard(const Room& room, QWidget* parent = nullptr);

    /// Stays unfolded while it is the same person's.
    void show(const PersonPicture& picture);

private:
    void ask(const std::optional<SessionCursor>& after, int limit);
    void add(const std::vector<Session>& sessions, bool more);
    void showMore();

    const Room m_room;
    LineList* m_lines;
    PersonId m_person;
    std::optional<SessionCursor> m_last;
    bool m_isUnfolded = false;
    Question m_question;
};

} // namespace kithbook
