// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icon.h"

#include <QString>

namespace kithbook {

/// The picture beside the word for a mode (codes of ListId::Modes); a mode an agency added has the
/// one of "other".
[[nodiscard]] Icon modeIcon(const QString& mode);

} // namespace kithbook
