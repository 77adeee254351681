// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Mock 03, with made-up people.
[[nodiscard]] std::unique_ptr<QWidget> todayScreen();
/// A real book: the banner about backups, the form behind "Add to today".
[[nodiscard]] std::unique_ptr<QWidget> todayAddScreen();
[[nodiscard]] std::unique_ptr<QWidget> todayEmptyScreen();
[[nodiscard]] std::unique_ptr<QWidget> notesScreen();
/// Mock 16, "Find", over the page of Today.
[[nodiscard]] std::unique_ptr<QWidget> findScreen();

} // namespace kithbook
