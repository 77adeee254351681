// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/writtentime.h"
#include "core/exchange/writtentokens.h"

namespace kithbook {

/// A day in digits or with the name of its month, and a weekday before it. Nothing where none is.
[[nodiscard]] std::optional<QDate> takeDay(WrittenTokens& tokens, DayOrder order);

} // namespace kithbook
