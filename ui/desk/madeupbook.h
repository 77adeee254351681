// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace kithbook {

/// The book to look around in. Nobody in it is real, so its passphrase is no secret: the unlock
/// page shows it.
inline constexpr QLatin1StringView kMadeUpPassphrase{"made-up people only"};

/// Where it is: among the program's data, never beside a book of one's own.
[[nodiscard]] QString madeUpBookPath();

} // namespace kithbook
