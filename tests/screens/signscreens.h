// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace kithbook {

[[nodiscard]] std::unique_ptr<QWidget> writeScreen();
[[nodiscard]] std::unique_ptr<QWidget> writeCodesScreen();
[[nodiscard]] std::unique_ptr<QWidget> versionsScreen();
[[nodiscard]] std::unique_ptr<QWidget> reviewScreen();
[[nodiscard]] std::unique_ptr<QWidget> signWaitScreen();
[[nodiscard]] std::unique_ptr<QWidget> noteSignedScreen();
[[nodiscard]] std::unique_ptr<QWidget> noteAddScreen();

} // namespace kithbook
