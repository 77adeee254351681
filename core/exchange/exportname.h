// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportoptions.h"

#include <QString>

namespace kithbook {

class Book;

/// `kithbook-20260503-4f1c.csv`: the day, four random digits, and nothing that says who or what is
/// inside (ux.md section 5). Out of a book of made-up people `kithbook-FICTIONAL-...`.
[[nodiscard]] QString suggestedName(ExportFormat format, const Book& book);
/// `day`: "20260503".
[[nodiscard]] QString suggestedName(ExportFormat format, bool isMadeUp, const QString& day);

} // namespace kithbook
