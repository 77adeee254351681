// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/computerevents.h"

#include <QDBusConnection>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace kithbook {

/// Listens on two buses, which a test can replace by one of its own. A bus or service that is not
/// there is passed over in silence: idle time still locks.
class DBusComputerEvents final : public ComputerEvents
{
    Q_OBJECT

public:
    DBusComputerEvents(QDBusConnection system, QDBusConnection session);

private Q_SLOTS:
    void prepareForSleep(bool about);
    void screenSaver(bool active);
    void sessionLock();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&);

private:
    void askForSession();
    void listenTo(const QString& sessionPath);

    QDBusConnection m_system;
    QDBusConnection m_session;
};

} // namespace kithbook
