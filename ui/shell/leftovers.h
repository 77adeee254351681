// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kithbook {

// What a lock must not leave behind outside of the book's own pages (security.md R7).

/// Closes every popup, dialog and window but `main`, without asking any of them.
void closeLeftovers(const QWidget& main);

/// Empties the clipboard and the selection if what is in them came from here, and gives freed
/// memory back to the system. After the book is locked and its pages are deleted.
void clearLeftovers();

} // namespace kithbook
