// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace kithbook {

/// Whether Caps Lock is on; nothing where the system does not say (Wayland, no display). One file
/// for each system: capslock_linux.cpp, capslock_other.cpp. UI thread.
[[nodiscard]] std::optional<bool> capsLockIsOn();

/// What a key that was pressed gives away: a capital without Shift, or a small letter with it.
/// Nothing for keys that are no letter with two cases.
[[nodiscard]] std::optional<bool> capsLockFrom(const QKeyEvent& key);

} // namespace kithbook
