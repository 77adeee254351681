// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chipgroup.h"

#include "ui/parts/flowlayout.h"
#include "ui/style/measure.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

namespace kithbook {

ChipGroup::ChipGroup(const QString& question, Answers answers, QWidget* parent)
    : QGroupBox(question, parent), m_flow(new FlowLayout(this)), m_answers(answers)
{
    spaceOut(*this, *m_flow, {.between = 2});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QAbstractButton& ChipGroup::addChip(const QString& code, const QString& text,
                                    std::optional<Icon> icon)
{
    QAbstractButton* button = makeButton(text);
    if (icon) {
        button->setIcon(themedIcon(*icon));
    }
    setControlSize(*button, m_size);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::toggled, this, &ChipGroup::keepOneTabStop);
    connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(chosen()); });
    m_flow->addWidget(button);
    m_chips.push_back({code, button});
    keepOneTabStop();
    return *button;
}

QAbstractButton* ChipGroup::makeButton(const QString& text)
{
    if (m_answers == Answers::One) {
        auto* radio = new QRadioButton(text, this);
        makeChip(*radio);
        return radio;
    }
    auto* check = new QCheckBox(text, this);
    makeChip(*check, m_filters ? ChipKind::Filter : ChipKind::Choice);
    return check;
}

void ChipGroup::clear()
{
    for (const Chip& chip : m_chips) {
        chip.button->removeEventFilter(this);
        m_flow->removeWidget(chip.button);
        chip.button->hide();
        // Until it is gone it is neither found nor the one that is chosen.
        chip.button->setObjectName({});
        chip.button->setAutoExclusive(false);
        chip.button->deleteLater();
    }
    m_chips.clear();
}

QStringList ChipGroup::chosen() const
{
    QStringList codes;
    for (const Chip& chip : m_chips) {
        if (chip.button->isChecked()) {
            codes.append(chip.code);
        }
    }
    return codes;
}

void ChipGroup::choose(const QStringList& codes)
{
    for (const Chip& chip : m_chips) {
        // An exclusive button cannot be taken off by itself.
        chip.button->setAutoExclusive(false);
        chip.button->setChecked(codes.contains(chip.code));
        chip.button->setAutoExclusive(m_answers == Answers::One);
    }
    keepOneTabStop();
}

QAbstractButton* ChipGroup::chip(const QString& code) const
{
    const auto found = std::ranges::find(m_chips, code, &Chip::code);
    return found == m_chips.end() ? nullptr : found->button;
}

bool ChipGroup::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button && event->type() == QEvent::KeyPress) {
        if (QAbstractButton* next = neighbor(*button, static_cast<QKeyEvent*>(event)->key())) {
            moveTo(*next);
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        keepOneTabStop();
    }
    return QGroupBox::eventFilter(watched, event);
}

QAbstractButton* ChipGroup::neighbor(QAbstractButton& from, int key) const
{
    switch (key) {
    case Qt::Key_Right:
        return inOrder(from, isRightToLeft() ? -1 : 1);
    case Qt::Key_Left:
        return inOrder(from, isRightToLeft() ? 1 : -1);
    case Qt::Key_Down:
    case Qt::Key_Up:
        return inNextRow(from, key == Qt::Key_Down);
    case Qt::Key_Home:
    case Qt::Key_End:
        return atEnd(key == Qt::Key_End);
    default:
        return nullptr;
    }
}

// At an end the chip itself, so that the arrow does not leave the group.
QAbstractButton* ChipGroup::inOrder(QAbstractButton& from, int step) const
{
    const auto count = static_cast<std::ptrdiff_t>(m_chips.size());
    auto at = std::ranges::find(m_chips, &from, &Chip::button) - m_chips.begin() + step;
    for (; at >= 0 && at < count; at += step) {
        QAbstractButton* button = m_chips[static_cast<std::size_t>(at)].button;
        if (button->isEnabled()) {
            return button;
        }
    }
    return &from;
}

// The chip of the nearest row in that direction whose middle is nearest, or the chip itself.
QAbstractButton* ChipGroup::inNextRow(QAbstractButton& from, bool down) const
{
    const QPoint here = from.geometry().center();
    const auto distance = [&](const QAbstractButton& to) {
        const QPoint there = to.geometry().center();
        const int rows = down ? there.y() - here.y() : here.y() - there.y();
        return std::pair(rows, std::abs(there.x() - here.x()));
    };
    QAbstractButton* best = &from;
    for (const Chip& chip : m_chips) {
        const auto candidate = distance(*chip.button);
        const bool nearer = best == &from || candidate < distance(*best);
        if (candidate.first > 0 && chip.button->isEnabled() && nearer) {
            best = chip.button;
        }
    }
    return best;
}

QAbstractButton* ChipGroup::atEnd(bool last) const
{
    const auto enabled = [](const Chip& chip) { return chip.button->isEnabled(); };
    if (last) {
        const auto found = std::find_if(m_chips.rbegin(), m_chips.rend(), enabled);
        return found == m_chips.rend() ? nullptr : found->button;
    }
    const auto found = std::ranges::find_if(m_chips, enabled);
    return found == m_chips.end() ? nullptr : found->button;
}

void ChipGroup::moveTo(QAbstractButton& button)
{
    button.setFocus(Qt::OtherFocusReason);
    if (m_answers == Answers::One && !button.isChecked()) {
        button.click();
    }
}

// One stop for Tab: the focused chip, else the chosen one, else the first.
void ChipGroup::keepOneTabStop()
{
    const QAbstractButton* stop = nullptr;
    for (const Chip& chip : m_chips) {
        if (chip.button->hasFocus()) {
            stop = chip.button;
            break;
        }
        if (!stop && chip.button->isChecked()) {
            stop = chip.button;
        }
    }
    if (!stop && !m_chips.empty()) {
        stop = m_chips.front().button;
    }
    for (const Chip& chip : m_chips) {
        chip.button->setFocusPolicy(chip.button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

} // namespace kithbook
