// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

QT_FORWARD_DECLARE_CLASS(QFileDevice)

namespace kithbook {

/// Whether this errno says that nothing more fits: on the disk, or in this person's share of it (a
/// quota). A person does the same about either.
[[nodiscard]] bool saysNoRoom(int systemError);

/// DiskFull or IoFailed, for a system call that was to write.
[[nodiscard]] Code writeFailure(int systemError);
/// The same, right after a write or flush of `file` failed: Qt knows a full disk, but no quota.
[[nodiscard]] Code writeFailure(const QFileDevice& file);

} // namespace kithbook
