// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ground.h"

#include <QAbstractScrollArea>

namespace kithbook {

QWidget& groundOf(QWidget& field)
{
    for (QWidget* widget = &field; widget->parentWidget(); widget = widget->parentWidget()) {
        const QWidget* view = widget->parentWidget();
        if (qobject_cast<const QAbstractScrollArea*>(view->parentWidget())) {
            return *widget;
        }
    }
    return *field.window();
}

QRect seenOf(const QWidget& ground)
{
    const QWidget* view = ground.parentWidget();
    return view ? QRect(-ground.pos(), view->size()) & ground.rect() : ground.rect();
}

} // namespace kithbook
