// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "computerevents_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace kithbook {

namespace {

const QString kLogind = QStringLiteral("org.freedesktop.login1");
const QString kManagerPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

// Signals are taken from whoever sends them: the screen saver belongs to the desktop, and who could
// forge one on these buses could as well end the program. All it ever does is lock.
DBusComputerEvents::DBusComputerEvents(QDBusConnection system, QDBusConnection session)
    : m_system(std::move(system)), m_session(std::move(session))
{
    m_system.connect({}, kManagerPath, kManager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(prepareForSleep(bool)));
    for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                              "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver"}) {
        m_session.connect({}, {}, QLatin1StringView(saver), QStringLiteral("ActiveChanged"), this,
                          SLOT(screenSaver(bool)));
    }
    askForSession();
}

void DBusComputerEvents::askForSession()
{
    auto call = QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager,
                                               QStringLiteral("GetSessionByPID"));
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError()) {
            listenTo(reply.value().path());
        }
        watcher->deleteLater();
    });
}

void DBusComputerEvents::listenTo(const QString& sessionPath)
{
    m_system.connect({}, sessionPath, kSessionInterface, QStringLiteral("Lock"), this,
                     SLOT(sessionLock()));
    m_system.connect({}, sessionPath, kProperties, QStringLiteral("PropertiesChanged"), this,
                     SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void DBusComputerEvents::prepareForSleep(bool about)
{
    if (about) {
        Q_EMIT personGone();
    }
}

void DBusComputerEvents::screenSaver(bool active)
{
    if (active) {
        Q_EMIT personGone();
    }
}

void DBusComputerEvents::sessionLock()
{
    Q_EMIT personGone();
}

void DBusComputerEvents::sessionChanged(const QString& interface, const QVariantMap& changed,
                                        const QStringList&)
{
    const QVariant active = changed.value(QStringLiteral("Active"));
    if (interface == kSessionInterface && active.isValid() && !active.toBool()) {
        Q_EMIT personGone(); // another user is in front of the screen
    }
}

std::unique_ptr<ComputerEvents> makeComputerEvents()
{
    return std::make_unique<DBusComputerEvents>(QDBusConnection::systemBus(),
                                                QDBusConnection::sessionBus());
}

} // namespace kithbook
