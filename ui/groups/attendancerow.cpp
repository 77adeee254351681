// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/attendancerow.h"

#include "ui/parts/avatar.h"
#include "ui/parts/besidelayout.h"
#include "ui/parts/button.h"
#include "ui/parts/chipgroup.h"
#include "ui/parts/label.h"
#include "ui/style/looks.h"
#include "ui/style/measure.h"
#include "ui/words/modewords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace kithbook {

namespace {

constexpr double kRowHeight = 15.5; // u, mock 14
constexpr double kLeastName = 30;   // u, beside the answers
constexpr int kChosenBar = 3;       // pixels

} // namespace

AttendanceRow::AttendanceRow(const Room& room, const PersonName& person, QWidget* parent)
    : QFrame(parent), m_room(room), m_person(person), m_avatar(new Avatar({})),
      m_name(new Label({}, TextRole::Strong)), m_line(new Label({}, TextRole::Body, Ink::Muted)),
      m_answers(new ChipGroup({}, ChipGroup::Answers::One))
{
    build();
    showName();
    setLine({});
}

void AttendanceRow::build()
{
    const Catalogue& list = m_room.desk.catalogues().at(ListId::GroupAttendance);
    m_answers->setObjectName(QStringLiteral("attendance-") + m_person.id.toHex());
    m_answers->setChipSize(ControlSize::Small);
    for (const CatalogueEntry* entry : list.offered()) {
        QAbstractButton& chip =
            m_answers->addChip(entry->code, withoutMnemonic(attendanceWord(list, entry->code)));
        chip.setObjectName(entry->code + u'-' + m_person.id.toHex());
        setReservesCheck(chip, true);
        chip.installEventFilter(this);
        m_codes.append(entry->code);
    }
    connect(m_answers, &ChipGroup::answered, this, &AttendanceRow::answered);

    auto* words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto* parts = new BesideLayout;
    parts->setLeastText(kLeastName);
    parts->addPart(words);
    parts->addWidget(m_answers);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_avatar);
    row->addLayout(parts, 1);
    spaceOut(*this, *words, {.between = 0});
    spaceOut(*this, *parts, {.between = 2});
    spaceOut(*this, *row, {3, 2, 3, 2, 3});
    keepMinimum(*this, -1, kRowHeight);
}

QString AttendanceRow::attendance() const
{
    return m_answers->chosen().value(0);
}

void AttendanceRow::setAttendance(const QString& code)
{
    m_answers->choose(code.isEmpty() ? QStringList() : QStringList(code));
}

void AttendanceRow::setLine(const QString& line)
{
    m_line->setText(line);
    m_line->setHidden(line.isEmpty());
}

void AttendanceRow::setChosen(bool chosen)
{
    m_isChosen = chosen;
    m_name->setInk(chosen ? Ink::OnSoft : Ink::Text);
    m_line->setInk(chosen ? Ink::OnSoft : Ink::Muted);
    update();
}

void AttendanceRow::showName()
{
    const QString name = m_room.names.shown(m_person.name);
    m_name->setText(name);
    m_avatar->setLook(m_room.names.avatar(m_person.name, m_person.id));
    //: %1 is a name
    m_answers->setAccessibleName(tr("Attendance for %1").arg(name));
}

void AttendanceRow::focusAnswer()
{
    const QString code = attendance().isEmpty() ? m_codes.value(0) : attendance();
    if (QAbstractButton* chip = m_answers->chip(code)) {
        chip->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* AttendanceRow::follow(QWidget* before)
{
    for (const QString& code : m_codes) {
        QWidget* chip = m_answers->chip(code);
        setTabOrder(before, chip);
        before = chip;
    }
    return before;
}

bool AttendanceRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && pressed(key->key())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool AttendanceRow::pressed(int key)
{
    const int place = key - Qt::Key_1;
    if (place >= 0 && place < m_codes.size()) {
        setAttendance(m_codes[place]);
        focusAnswer();
        Q_EMIT answered();
        return true;
    }
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT stepAsked(key == Qt::Key_Down);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT lineAsked();
        return true;
    default:
        return false;
    }
}

void AttendanceRow::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT entered();
}

void AttendanceRow::paintEvent(QPaintEvent*)
{
    if (!m_isChosen) {
        return;
    }
    const Tokens t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(t.soft));
    const QRect bar(0, 0, kChosenBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), QColor(t.accent));
}

} // namespace kithbook
