// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kithbook {

/// A time of day as people type it: "2:30 PM", "2.30pm", "14:30", "9". Nothing for what is no time.
/// Where the locale counts to twelve, 1 to 6 alone is in the afternoon: a working day has no other.
/// Any thread.
[[nodiscard]] std::optional<int> typedMinute(const QString& text);

} // namespace kithbook
