// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/capslock.h"

#include <QKeyEvent>

namespace kithbook {

std::optional<bool> capsLockFrom(const QKeyEvent& key)
{
    const QString text = key.text();
    if (text.size() != 1 || text.toUpper() == text.toLower()) {
        return std::nullopt;
    }
    const bool capital = text.at(0).isUpper();
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    return capital != shift;
}

} // namespace kithbook
