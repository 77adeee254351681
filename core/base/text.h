// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kithbook {

/// Text a person typed, made fit to keep: NFC, line ends as \n, no NUL, no lone surrogate.
/// Errors: TextNotPlain; TextTooLong (detail "field limit") over `maxLength` UTF-16 units.
[[nodiscard]] Result<QString> plainText(const QString& text, qsizetype maxLength,
                                        QLatin1StringView field);

/// As plainText, on one line: trimmed, inner white space and line ends become single spaces.
[[nodiscard]] Result<QString> plainLine(const QString& text, qsizetype maxLength,
                                        QLatin1StringView field);

/// For comparing names as people do: case and accents folded, white space simplified.
[[nodiscard]] QString folded(const QString& text);

} // namespace kithbook
