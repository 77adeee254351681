// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace kithbook {

/// What the computer tells about the person having gone: the screen was locked, the computer goes
/// to sleep, another user came. The one place that differs by system. UI thread.
class ComputerEvents : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void personGone();
};

/// Linux: logind (Session.Lock, Manager.PrepareForSleep, a session that is no longer active) and
/// the screen savers of the desktops, over D-Bus where they exist. On other systems nothing yet.
[[nodiscard]] std::unique_ptr<ComputerEvents> makeComputerEvents();

} // namespace kithbook
