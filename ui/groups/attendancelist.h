// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"
#include "ui/desk/page.h"

#include <QFrame>

class QVBoxLayout;

namespace kithbook {

class AttendanceRow;

/// Everybody on the list of a meeting, a row each. One of them is chosen: what is written beside
/// the list is about that person.
class AttendanceList final : public QFrame
{
    Q_OBJECT

public:
    /// `before`: what Tab comes by before the rows.
    AttendanceList(const Room& room, QWidget& before, QWidget* parent = nullptr);

    /// In place of what was there.
    void setPeople(const std::vector<PersonName>& names, const std::vector<Participant>& people);
    void add(const PersonName& person);
    void remove(PersonId person);
    [[nodiscard]] bool has(PersonId person) const;

    [[nodiscard]] std::vector<Participant> people() const;
    [[nodiscard]] std::vector<PersonName> names() const;
    /// Null when nobody is on the list.
    [[nodiscard]] PersonId chosen() const { return m_chosen; }
    void choose(PersonId person);

    void setLine(PersonId person, const QString& line);
    void markEveryoneHere();
    void showNames();

    /// Those whose attendance nobody said, in the order of the list.
    [[nodiscard]] std::vector<PersonName> unanswered() const;
    void focusRow(PersonId person);

Q_SIGNALS:
    void answered();
    void chosenChanged();
    void lineAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRow(const PersonName& person, const QString& attendance);
    [[nodiscard]] AttendanceRow* rowOf(PersonId person) const;
    void stepFrom(const AttendanceRow& row, bool down);
    void keepTabOrder();

    const Room m_room;
    QWidget& m_before;
    QVBoxLayout* m_column;
    std::vector<AttendanceRow*> m_rows;
    PersonId m_chosen;
};

} // namespace kithbook
