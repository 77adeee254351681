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

namespace {

/// Those of the computer.
class ComputerCopies final : public Copies
{
public:
    [[nodiscard]] bool areOurs(QClipboard::Mode mode) const override
    {
        const QClipboard& clipboard = *QApplication::clipboard();
        switch (mode) {
        case QClipboard::Clipboard:
            return clipboard.ownsClipboard();
        case QClipboard::Selection:
            return clipboard.supportsSelection() && clipboard.ownsSelection();
        case QClipboard::FindBuffer:
            return clipboard.supportsFindBuffer() && clipboard.ownsFindBuffer();
        }
        return false;
    }
    void clear(QClipboard::Mode mode) override { QApplication::clipboard()->clear(mode); }
};

} // namespace

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
    ComputerCopies copies;
    clearLeftovers(copies);
}

void clearLeftovers(Copies& copies)
{
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer}) {
        if (copies.areOurs(mode)) {
            copies.clear(mode);
        }
    }
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace kithbook
