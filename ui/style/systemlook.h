// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace kithbook {

/// What the computer asks for. The one place that differs by system; Qt 6.4 has no
/// QStyleHints::colorScheme yet. UI thread.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        bool dark = false;
        bool contrast = false;

        friend bool operator==(const Wish&, const Wish&) = default;
    };

    [[nodiscard]] virtual Wish wish() const = 0;

    /// Looks again at what the platform's own palette says; the caller makes sure that it is the
    /// platform's and not ours that QGuiApplication::palette() returns.
    virtual void readPlatformPalette() = 0;

Q_SIGNALS:
    void wishChanged();
};

/// Linux: the desktop portal (org.freedesktop.appearance), and until it answers, or where there is
/// none, the lightness of the platform's palette. Elsewhere only the latter: not yet run there.
[[nodiscard]] std::unique_ptr<SystemLook> makeSystemLook();

} // namespace kithbook
