// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace kithbook {

/// Would a spreadsheet take this text for a formula? So it does with a text that starts with
/// = + - @ TAB CR LF or one of the full-width signs U+FF1D, U+FF0B, U+FF0D, U+FF20 (security.md
/// fault 41). Apostrophes before the sign do not count, so that a guarded text asks for a guard
/// again and unguarded() gives back every text as it was.
[[nodiscard]] bool asksForGuard(QByteArrayView utf8);

/// The text as it was before CsvWriter put an apostrophe in front: takes off that one and no other.
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace kithbook
