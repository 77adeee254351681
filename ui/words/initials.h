// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kithbook {

/// First letters of the first and the last word, at most two, upper case: "Sam T." gives "ST". Any
/// thread.
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace kithbook
