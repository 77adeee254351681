// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>

class QWidget;

namespace kithbook {

// What a lock must not leave behind outside of the book's own pages (security.md R7).

/// Closes every popup, dialog and window but `main`, without asking any of them.
void closeLeftovers(const QWidget& main);

/// What was copied, as far as a lock is concerned.
class Copies
{
public:
    virtual ~Copies() = default;

    /// Whether what is there came from this program. False where there is no such place.
    [[nodiscard]] virtual bool areOurs(QClipboard::Mode mode) const = 0;
    virtual void clear(QClipboard::Mode mode) = 0;
};

/// Empties the clipboard and the selection if what is in them came from here, and gives freed
/// memory back to the system. After the book is locked and its pages are deleted.
void clearLeftovers();
void clearLeftovers(Copies& copies);

} // namespace kithbook
