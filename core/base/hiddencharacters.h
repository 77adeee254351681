// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"

#include <QString>

#include <vector>

namespace kithbook {

// What people write or paste may hold characters that nobody sees and that change what everybody
// reads: they turn the reading direction, take no space, pile up on a letter (security.md fault
// 36).

/// Control and format characters (Unicode Cc, Cf: bidi overrides, zero width, byte order marks,
/// tags), line and paragraph separators, halves of a surrogate pair, and the letters and marks
/// without width that are known to be used for hiding. Line feed and tab are among them.
[[nodiscard]] bool isHidden(char32_t c);

/// A text with labels in the place of what would not be seen.
struct VisibleText
{
    QString text;
    std::vector<Mark> labels; ///< where they stand in `text`, in order

    friend bool operator==(const VisibleText&, const VisibleText&) = default;
};

/// For showing and printing what was signed or came from elsewhere, never for keeping: a hidden
/// character becomes "[U+202E]", and of more than kMostMarks marks on one letter the rest is told
/// as
/// "[+120]". Left alone: line feeds and tabs, and the joiners that emoji, Arabic and the scripts of
/// India are written with, where they stand between such characters. Twice is the same as once.
[[nodiscard]] VisibleText visibleForm(const QString& text);

inline constexpr int kMostMarks = 8; ///< twice what Vietnamese, Hebrew or Thai needs

} // namespace kithbook
