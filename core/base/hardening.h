// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook {

/// The first thing main() does, before Qt and before any thread (security.md R15). What it shuts:
/// - variables through which others choose code or folders for us: the OPENSSL_ ones load a library
///   into the encryption itself (security.md finding 11), SQLITE_TMPDIR and QT_PLUGIN_PATH
///   likewise;
/// - OpenSSL's configuration file, for the same reason;
/// - core dumps, and in release builds the view of a debugger of the same user;
/// - files that others may read: a umask of 077;
/// - Qt's messages, which may quote what a person wrote: from now on only the category is told, and
///   only of what is critical.
/// Error: UnsafeLibrary when OpenSSL had been set up before us; do not go on then.
[[nodiscard]] Result<void> hardenProcess();

/// What hardenProcess() asks of the system; one file per system (architecture.md section 9).
void hardenSystem();

} // namespace kithbook
