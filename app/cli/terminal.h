// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QString>

namespace kithbook::cli {

// The person's terminal, if there is one. A question goes to the terminal itself (not to stdout,
// which may be a file), and the answer is read from it. One file per system.

[[nodiscard]] bool isTerminal(int descriptor);
/// Whether there is anybody to ask.
[[nodiscard]] bool canAsk();

/// One typed line that is not shown while it is typed, as UTF-8 without its line end. Ctrl+C ends
/// the program with the terminal as it was. Errors: IoFailed without a terminal, Cancelled when the
/// line was closed (Ctrl+D) or the terminal went away, BadInput over 64 KiB.
[[nodiscard]] Result<SecretBytes> askHidden(const QString& question);
/// The same, shown while it is typed.
[[nodiscard]] Result<QString> askLine(const QString& question);

/// Puts the terminal back to how a hidden question found it; nothing to do otherwise. Any thread.
void restoreTerminal();

} // namespace kithbook::cli
