// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace kithbook {

[[nodiscard]] std::unique_ptr<QWidget> exportScreen();
[[nodiscard]] std::unique_ptr<QWidget> exportGateScreen();
[[nodiscard]] std::unique_ptr<QWidget> exportNarrowScreen();

} // namespace kithbook
