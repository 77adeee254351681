// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kithbook {

/// Has screen readers hear a QFrame, and so cards, rows and banners, as a panel. Qt gives it the
/// role Border, which on the accessibility bus is that of a window. Once for the program is enough.
void makeFramesPanels();

} // namespace kithbook
