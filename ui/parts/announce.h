// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kithbook {

/// Has a screen reader say what `widget` now shows: its accessible name changed, and it wants to be
/// heard (WCAG 2.2 SC 4.1.3). Qt 6.4 has no announcement event yet.
void announce(QWidget& widget);

} // namespace kithbook
