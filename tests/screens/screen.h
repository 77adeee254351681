// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace kithbook {

/// A page that can be drawn without a display. `size` is in logical pixels; a page that needs more
/// height gets it.
struct Screen
{
    QString name;
    QSize size;
    std::unique_ptr<QWidget> (*make)();
    bool grows = true; ///< to its contents; a window does not
};

/// Every page, in the order of the mocks.
[[nodiscard]] std::vector<Screen> allScreens();

} // namespace kithbook
