// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/choicebox.h"

#include <QWheelEvent>

namespace kithbook {

ChoiceBox::ChoiceBox(const Catalogue& list, const QString& unsaid, QWidget* parent)
    : QComboBox(parent), m_list(list)
{
    constexpr int kLeastLetters = 14; // the rest may be cut off in the box, never in the list
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastLetters);
    addItem(unsaid, QString());
    for (const CatalogueEntry* entry : list.offered()) {
        addItem(entry->label(QLocale()), entry->code);
    }
}

QString ChoiceBox::code() const
{
    return currentData().toString();
}

void ChoiceBox::setCode(const QString& code)
{
    if (findData(code) < 0) {
        addItem(m_list.label(code, QLocale()), code);
    }
    setCurrentIndex(findData(code));
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QComboBox::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace kithbook
