// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace kithbook {

// Words a person taught the spelling check: inside the book as one setting (Settings::kOwnWords),
// because they may be names of people and places. All three are pure.

/// Sorted, as they were typed.
[[nodiscard]] QStringList ownWords(const QString& setting);

/// The setting with one word more; the same when it is there already, in whatever case. Errors:
/// BadInput for anything but one word; TextTooLong when the setting is full.
[[nodiscard]] Result<QString> withOwnWord(const QString& setting, const QString& word);
[[nodiscard]] QString withoutOwnWord(const QString& setting, const QString& word);

} // namespace kithbook
