// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screen.h"

#include "tests/screens/partspage.h"

#include <QWidget>

namespace kithbook {

std::vector<Screen> allScreens()
{
    return {
        {QStringLiteral("parts"), {1366, 1180}, partsPage},
    };
}

} // namespace kithbook
