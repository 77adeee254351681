// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrets/capslock.h"

namespace kithbook {

// Not written for this system yet: the keys pressed tell (capsLockFrom).
std::optional<bool> capsLockIsOn()
{
    return std::nullopt;
}

} // namespace kithbook
