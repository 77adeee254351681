// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kithbook::cli {

// What people wrote may hold bytes that move the cursor, recolor the screen or answer for the
// terminal, and characters that turn the reading direction or take no space (security.md fault 36).
// Nothing of that reaches a terminal: it is spelled out, "\u{202E}".

/// On one line: line ends and tabs are spelled out too ("\n").
[[nodiscard]] QString visibleLine(const QString& text);

/// Keeps line ends and makes a tab two spaces; every line starts with `indent` spaces.
[[nodiscard]] QString visibleText(const QString& text, int indent = 0);

/// JSON stays JSON and means the same: in it such characters only occur inside strings, where
/// \uXXXX says them as well. Non-ASCII letters stay as they are.
[[nodiscard]] QByteArray visibleJson(const QByteArray& json);

} // namespace kithbook::cli
