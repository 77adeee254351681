// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Mock 14.
[[nodiscard]] std::unique_ptr<QWidget> meetingScreen();
/// More people than places, somebody named in the summary, somebody being added.
[[nodiscard]] std::unique_ptr<QWidget> meetingCareScreen();
[[nodiscard]] std::unique_ptr<QWidget> groupScreen();
[[nodiscard]] std::unique_ptr<QWidget> groupFormScreen();

} // namespace kithbook
