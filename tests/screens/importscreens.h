// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Before a file is chosen.
[[nodiscard]] std::unique_ptr<QWidget> importStartScreen();
/// A sheet of people, its columns matched, the order of its days still to be said.
[[nodiscard]] std::unique_ptr<QWidget> importColumnsScreen();
/// A sheet of sessions, checked, with rows that need a look.
[[nodiscard]] std::unique_ptr<QWidget> importCheckedScreen();
/// Imported, with rows left to look at.
[[nodiscard]] std::unique_ptr<QWidget> importDoneScreen();

} // namespace kithbook
