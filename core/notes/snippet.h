// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/findtext.h"

namespace kithbook {

/// A line of a found text around the words that were looked for. Plain text as it was written; an
/// ellipsis stands for what was cut off.
struct Snippet
{
    QString text;
    std::vector<Mark> marks; ///< in `text`

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

/// About two lines of a list.
inline constexpr qsizetype kSnippetLength = 140;

/// Cut from `text` around its first mark, at most kSnippetLength units and two ellipses, between
/// words where that is possible and never inside of a character. Line breaks become spaces.
[[nodiscard]] Snippet snippetOf(const QString& text, const std::vector<Mark>& marks);

} // namespace kithbook
