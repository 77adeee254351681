// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Mock 04: the list and a person.
[[nodiscard]] std::unique_ptr<QWidget> peopleScreen();
/// The same in a book with nobody in it.
[[nodiscard]] std::unique_ptr<QWidget> peopleEmptyScreen();
/// A person in a narrow window.
[[nodiscard]] std::unique_ptr<QWidget> personNarrowScreen();
/// What a person wants, with its steps.
[[nodiscard]] std::unique_ptr<QWidget> personGoalsScreen();
/// A new goal.
[[nodiscard]] std::unique_ptr<QWidget> goalFormScreen();
/// The form of the first person of the list.
[[nodiscard]] std::unique_ptr<QWidget> personFormScreen();
/// Why somebody is paused, with its problem.
[[nodiscard]] std::unique_ptr<QWidget> personPauseScreen();
/// Two entries side by side.
[[nodiscard]] std::unique_ptr<QWidget> personMergeScreen();

} // namespace kithbook
