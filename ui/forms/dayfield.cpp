// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayfield.h"

#include "ui/words/typed.h"
#include "ui/words/when.h"

namespace kithbook {

DayField::DayField(const QDate& today, QWidget* parent) : QLineEdit(parent), m_today(today)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto understood = day()) {
            setDay(*understood);
        }
    });
}

void DayField::setDay(const QDate& day)
{
    setText(day.isValid() ? shortDay(day, m_today) : QString());
}

std::optional<QDate> DayField::day() const
{
    return text().trimmed().isEmpty() ? QDate() : typedDay(text(), m_today, DayReading::Sure);
}

QString DayField::hint()
{
    return tr("Write the day like this: May 12, or 2026-05-12.");
}

} // namespace kithbook
