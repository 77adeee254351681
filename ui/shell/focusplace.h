// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>

class QWidget;

namespace kithbook {

/// Which control of a page has the focus, by its object name, and where in its text the cursor is:
/// a lock takes nobody out of a sentence. Empty when the focus is elsewhere.
[[nodiscard]] QCborMap focusPlaceIn(const QWidget& page);
/// What it cannot find it leaves alone.
void restoreFocus(QWidget& page, const QCborMap& place);

} // namespace kithbook
