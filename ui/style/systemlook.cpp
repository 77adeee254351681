// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

#include <optional>

namespace kithbook {

namespace {

// org.freedesktop.portal.Settings, namespace org.freedesktop.appearance:
// color-scheme 0 no wish, 1 dark, 2 light; contrast 0 no wish, 1 higher.
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kNamespace = QStringLiteral("org.freedesktop.appearance");
const QString kColorScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");

// Read() answers a variant inside a variant.
uint unwrapped(const QVariant& value)
{
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    return inner.toUInt();
}

class PortalLook final : public SystemLook
{
    Q_OBJECT

public:
    PortalLook()
    {
        readPlatformPalette();
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(takeSetting(QString, QString, QDBusVariant)));
        ask(kColorScheme);
        ask(kContrast);
    }

    [[nodiscard]] Wish wish() const override
    {
        return {m_scheme.value_or(0) == 0 ? m_paletteIsDark : m_scheme == 1U, m_contrast == 1U};
    }

    void readPlatformPalette() override
    {
        m_paletteIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    }

private Q_SLOTS:
    void takeSetting(const QString& space, const QString& key, const QDBusVariant& value)
    {
        if (space == kNamespace) {
            take(key, unwrapped(value.variant()));
        }
    }

private:
    void ask(const QString& key)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
        call << kNamespace << key;
        auto* watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError()) {
                take(key, unwrapped(reply.value().variant()));
            }
            watcher->deleteLater();
        });
    }

    void take(const QString& key, uint value)
    {
        const Wish before = wish();
        if (key == kColorScheme) {
            m_scheme = value;
        } else if (key == kContrast) {
            m_contrast = value;
        }
        if (wish() != before) {
            Q_EMIT wishChanged();
        }
    }

    bool m_paletteIsDark = false;
    std::optional<uint> m_scheme;
    std::optional<uint> m_contrast;
};

} // namespace

std::unique_ptr<SystemLook> makeSystemLook()
{
    return std::make_unique<PortalLook>();
}

} // namespace kithbook

#include "systemlook.moc"
