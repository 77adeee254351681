// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Log a session, as in mock 05: somebody is chosen and the usual answers are filled in.
[[nodiscard]] std::unique_ptr<QWidget> logScreen();
/// With More open, several people, a gentle line and a draft that came back.
[[nodiscard]] std::unique_ptr<QWidget> logMoreScreen();
/// While a name is typed.
[[nodiscard]] std::unique_ptr<QWidget> logNamesScreen();

} // namespace kithbook
