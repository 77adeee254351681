// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftovers.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace kithbook {

void closeLeftovers(const QWidget& main)
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup) {
            popup->hide();
        }
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window == &main || !window->isVisible()) {
            continue;
        }
        if (auto* dialog = qobject_cast<QDialog*>(window)) {
            dialog->reject();
        }
        window->hide();
    }
}

void clearLeftovers()
{
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear(QClipboard::Clipboard);
    }
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace kithbook
