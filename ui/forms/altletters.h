// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kithbook {

/// The words with an ampersand before the letter that is their Alt key: for each the first letter
/// that no word before it has, so that the first words get their first letters. A word that has
/// none left goes without. Ampersands of the words themselves are kept as such.
[[nodiscard]] QStringList withAltLetters(const QStringList& words);

/// The Alt letter of such a word, upper case; null without one.
[[nodiscard]] QChar altLetter(const QString& marked);

} // namespace kithbook
