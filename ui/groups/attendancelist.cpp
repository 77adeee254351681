// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/attendancelist.h"

#include "ui/groups/attendancerow.h"
#include "ui/style/measure.h"
#include "ui/style/paint.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace kithbook {

AttendanceList::AttendanceList(const Room& room, QWidget& before, QWidget* parent)
    : QFrame(parent), m_room(room), m_before(before), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("attendance"));
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1); // the line between two rows
}

void AttendanceList::setPeople(const std::vector<PersonName>& names,
                               const std::vector<Participant>& people)
{
    for (AttendanceRow* row : std::exchange(m_rows, {})) {
        m_column->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_chosen = {};
    for (const Participant& each : people) {
        const auto name = std::ranges::find(names, each.person, &PersonName::id);
        if (name != names.end()) {
            addRow(*name, each.attendance);
        }
    }
    keepTabOrder();
    choose(m_rows.empty() ? PersonId() : m_rows.front()->person().id);
}

// What is made later comes last otherwise.
void AttendanceList::keepTabOrder()
{
    QWidget* before = &m_before;
    for (AttendanceRow* row : m_rows) {
        before = row->follow(before);
    }
}

void AttendanceList::add(const PersonName& person)
{
    if (!has(person.id)) {
        addRow(person, {});
        keepTabOrder();
    }
    choose(person.id);
}

void AttendanceList::addRow(const PersonName& person, const QString& attendance)
{
    auto* row = new AttendanceRow(m_room, person);
    row->setAttendance(attendance);
    m_column->addWidget(row);
    m_rows.push_back(row);
    connect(row, &AttendanceRow::answered, this, &AttendanceList::answered);
    connect(row, &AttendanceRow::entered, this, [this, row] { choose(row->person().id); });
    connect(row, &AttendanceRow::stepAsked, this, [this, row](bool down) { stepFrom(*row, down); });
    connect(row, &AttendanceRow::lineAsked, this, [this, row] {
        choose(row->person().id);
        Q_EMIT lineAsked();
    });
    row->show();
}

void AttendanceList::remove(PersonId person)
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const AttendanceRow* row) { return row->person().id == person; });
    if (found == m_rows.end()) {
        return;
    }
    const auto at = static_cast<std::size_t>(found - m_rows.begin());
    AttendanceRow* row = *found;
    m_rows.erase(found);
    m_column->removeWidget(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
    choose(m_rows.empty() ? PersonId() : m_rows[std::min(at, m_rows.size() - 1)]->person().id);
    update();
}

bool AttendanceList::has(PersonId person) const
{
    return rowOf(person) != nullptr;
}

std::vector<Participant> AttendanceList::people() const
{
    std::vector<Participant> people;
    people.reserve(m_rows.size());
    for (const AttendanceRow* row : m_rows) {
        people.push_back({row->person().id, Role::Person, row->attendance()});
    }
    return people;
}

std::vector<PersonName> AttendanceList::names() const
{
    std::vector<PersonName> names;
    names.reserve(m_rows.size());
    for (const AttendanceRow* row : m_rows) {
        names.push_back(row->person());
    }
    return names;
}

void AttendanceList::choose(PersonId person)
{
    if (m_chosen == person) {
        return;
    }
    m_chosen = person;
    for (AttendanceRow* row : m_rows) {
        row->setChosen(row->person().id == person);
    }
    Q_EMIT chosenChanged();
}

void AttendanceList::setLine(PersonId person, const QString& line)
{
    if (AttendanceRow* row = rowOf(person)) {
        row->setLine(line);
    }
}

void AttendanceList::markEveryoneHere()
{
    for (AttendanceRow* row : m_rows) {
        row->setAttendance(QStringLiteral("present"));
    }
    Q_EMIT answered();
}

void AttendanceList::showNames()
{
    for (AttendanceRow* row : m_rows) {
        row->showName();
    }
}

std::vector<PersonName> AttendanceList::unanswered() const
{
    std::vector<PersonName> people;
    for (const AttendanceRow* row : m_rows) {
        if (row->attendance().isEmpty()) {
            people.push_back(row->person());
        }
    }
    return people;
}

void AttendanceList::focusRow(PersonId person)
{
    if (AttendanceRow* row = rowOf(person)) {
        row->focusAnswer();
    }
}

AttendanceRow* AttendanceList::rowOf(PersonId person) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const AttendanceRow* row) { return row->person().id == person; });
    return found == m_rows.end() ? nullptr : *found;
}

// At the ends it stays, as in every list.
void AttendanceList::stepFrom(const AttendanceRow& row, bool down)
{
    const auto at = std::ranges::find(m_rows, &row) - m_rows.begin();
    const auto last = static_cast<std::ptrdiff_t>(m_rows.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>(down ? at + 1 : at - 1, 0, last);
    m_rows[static_cast<std::size_t>(next)]->focusAnswer();
}

void AttendanceList::paintEvent(QPaintEvent*)
{
    if (m_rows.empty()) {
        return;
    }
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(),
               {QColor(t.base), QColor(t.groundEdge ? t.border : t.divider), 1, kCardCorner});
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const QRect row = m_rows[i]->geometry();
        painter.fillRect(QRect(row.left(), row.top() - 1, row.width(), 1), QColor(t.divider));
    }
}

} // namespace kithbook
