// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFrame>

namespace kithbook {

namespace {

/// Asked for each class of an object, the most special one first: what has a role of its own, such
/// as a label, is long found when the turn of QFrame comes.
QAccessibleInterface* makePanelAccess(const QString& className, QObject* object)
{
    const bool isFrame = className == QLatin1StringView(QFrame::staticMetaObject.className());
    return isFrame ? new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Grouping)
                   : nullptr;
}

} // namespace

void makeFramesPanels()
{
    QAccessible::installFactory(&makePanelAccess); // Qt keeps each factory once
}

} // namespace kithbook
