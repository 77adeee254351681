// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kithbook {

/// A character of a text as Unicode counts them. Half of a surrogate pair is one by itself.
struct CodePoint
{
    char32_t value = 0;
    qsizetype units = 1; ///< of UTF-16
};

/// The one that begins at `at`, a place inside the text.
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    }
    return {first.unicode(), 1};
}

/// The one that ends before `end`, which is over 0.
[[nodiscard]] inline CodePoint codePointBefore(QStringView text, qsizetype end)
{
    const QChar last = text[end - 1];
    if (last.isLowSurrogate() && end > 1 && text[end - 2].isHighSurrogate()) {
        return {QChar::surrogateToUcs4(text[end - 2], last), 2};
    }
    return {last.unicode(), 1};
}

} // namespace kithbook
