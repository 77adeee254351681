// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QWidget;

namespace kithbook {

/// Mock 16: every part in every state.
[[nodiscard]] std::unique_ptr<QWidget> partsPage();

} // namespace kithbook
