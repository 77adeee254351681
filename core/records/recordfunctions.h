// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kithbook {

class Connection;

/// Registers kb_fold(chosen, other), which the triggers of resources/sql/0002_records.sql call:
/// part of Schema::prepare of every schema with these tables.
[[nodiscard]] Result<void> addRecordFunctions(Connection& connection);

/// How the names of a person are compared, ordered and found: folded (core/base/text.h), with a
/// space before every word, so that " lop" finds the beginnings of words and nothing else.
[[nodiscard]] QString nameKey(const QString& chosenName, const QString& otherNames);

} // namespace kithbook
