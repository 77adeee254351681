// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printing.h"
#include "ui/shell/computerevents_linux.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace kithbook;

namespace {

const QString kSession = QStringLiteral("/org/freedesktop/login1/session/c7");

/// A bus of its own, so that nothing here depends on the computer's.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connect(const char* name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1StringView(name));
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Answers which session a process is in, as logind does.
class FakeLogind final : public QDBusVirtualObject
{
public:
    int asked = 0;
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        ++asked;
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(kSession))));
    }
};

struct Computer
{
    PrivateBus daemon;
    QDBusConnection sender = daemon.connect("sender");
    FakeLogind logind;
    std::unique_ptr<DBusComputerEvents> events;

    Computer()
    {
        sender.registerService(QStringLiteral("org.freedesktop.login1"));
        sender.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), &logind);
        const QDBusConnection listener = daemon.connect("listener");
        events = std::make_unique<DBusComputerEvents>(listener, listener);
        REQUIRE(QTest::qWaitFor([&] { return logind.asked > 0; }));
    }
    ~Computer()
    {
        events.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("listener"));
        QDBusConnection::disconnectFromBus(QStringLiteral("sender"));
    }

    void send(const QString& path, const char* interface, const char* name,
              const QVariantList& arguments = {})
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(path, QLatin1StringView(interface), QLatin1StringView(name));
        signal.setArguments(arguments);
        REQUIRE(sender.send(signal));
    }
};

} // namespace

TEST_CASE("sleep, a locked screen, a locked session and another user are all heard")
{
    Computer computer;
    QSignalSpy gone(computer.events.get(), &ComputerEvents::personGone);
    const QString manager = QStringLiteral("/org/freedesktop/login1");
    const QVariantMap inactive{{QStringLiteral("Active"), false}};

    computer.send(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    REQUIRE(gone.wait());
    computer.send(QStringLiteral("/ScreenSaver"), "org.freedesktop.ScreenSaver", "ActiveChanged",
                  {true});
    REQUIRE(gone.wait());
    computer.send(kSession, "org.freedesktop.login1.Session", "Lock");
    REQUIRE(gone.wait());
    computer.send(kSession, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                  {QStringLiteral("org.freedesktop.login1.Session"), inactive, QStringList()});
    REQUIRE(gone.wait());
    CHECK(gone.count() == 4);
}

TEST_CASE("waking up, an unlocked screen and somebody else's session are not")
{
    Computer computer;
    QSignalSpy gone(computer.events.get(), &ComputerEvents::personGone);
    const QString manager = QStringLiteral("/org/freedesktop/login1");
    computer.send(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    computer.send(QStringLiteral("/ScreenSaver"), "org.freedesktop.ScreenSaver", "ActiveChanged",
                  {false});
    computer.send(QStringLiteral("/org/freedesktop/login1/session/c8"),
                  "org.freedesktop.login1.Session", "Lock");
    computer.send(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    REQUIRE(gone.wait()); // signals of one sender come in order
    CHECK(gone.count() == 1);
}
