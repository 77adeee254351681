// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/peoplequestions.h"
#include "ui/people/personacts.h"

#include <QFrame>

class QMenu;

namespace kithbook {

class Avatar;
class Button;
class Label;

/// Who the page is about, and what can be done: Log with them, and the rest under More. Never a
/// diagnosis (mock 04).
class PersonHeader final : public QFrame
{
    Q_OBJECT

public:
    PersonHeader(const Room& room, PersonActs& acts, QWidget* parent = nullptr);

    void show(const Person& person);

private:
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] QWidget* makeButtons();

    const Room m_room;
    PersonActs& m_acts;
    PersonBrief m_person;
    Avatar* m_avatar;
    Label* m_name;
    Label* m_line;
    Label* m_status;
    Button* m_log;
    Button* m_putBack;
    Button* m_more;
    QMenu* m_menu;
};

} // namespace kithbook
