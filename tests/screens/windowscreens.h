// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

// The whole window: menus, rail, page and status line, as a person has them before them.

[[nodiscard]] std::unique_ptr<QWidget> windowUnlockScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowTodayScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowPeopleScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowViewsScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowLogScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowNotesScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowSettingsScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowTogetherScreen();
[[nodiscard]] std::unique_ptr<QWidget> windowHelpScreen();

} // namespace kithbook
