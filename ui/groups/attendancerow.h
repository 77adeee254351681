// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"
#include "ui/desk/page.h"

#include <QFrame>

namespace kithbook {

class Avatar;
class ChipGroup;
class Label;

/// One person on the list of a meeting, and whether they came (mock 14). Keys: Left and Right
/// change the answer, 1 to 5 set it, Up and Down go to the person above or below with the answers
/// as they are, Enter goes to the line about them.
class AttendanceRow final : public QFrame
{
    Q_OBJECT

public:
    AttendanceRow(const Room& room, const PersonName& person, QWidget* parent = nullptr);

    [[nodiscard]] const PersonName& person() const { return m_person; }
    /// Code of ListId::GroupAttendance; empty while nobody said.
    [[nodiscard]] QString attendance() const;
    void setAttendance(const QString& code);
    /// The quiet words under the name.
    void setLine(const QString& line);
    /// Chosen: the line beside the list is about this person.
    void setChosen(bool chosen);
    void showName();

    void focusAnswer();
    /// Puts the answers after `before` on the way of Tab; returns the last of them.
    QWidget* follow(QWidget* before);

Q_SIGNALS:
    void answered();
    /// It has the focus now, or was clicked.
    void entered();
    void stepAsked(bool down);
    void lineAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    [[nodiscard]] bool pressed(int key);

    const Room m_room;
    const PersonName m_person;
    Avatar* m_avatar;
    Label* m_name;
    Label* m_line;
    ChipGroup* m_answers;
    QStringList m_codes;
    bool m_isChosen = false;
};

} // namespace kithbook
