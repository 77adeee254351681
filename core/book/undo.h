// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace kithbook {

class Book;
struct Committed;

/// The newest step that has not been taken back, if any. A step is one Mutation: one saved form,
/// one whole import.
[[nodiscard]] Result<std::optional<qint64>> lastStep(Book& book);

/// Takes the newest step back by writing its inverse, read from the change log: what it added goes
/// to Trash, what it changed gets its earlier value. That is a change like any other, so sync and
/// audit see it; asking again takes back the step before.
/// Errors: NothingToUndo; CannotUndo when the step erased something; ChangedMeanwhile when a value
/// it wrote has changed since; those of Mutation.
[[nodiscard]] Result<Committed> undoLastStep(Book& book);

} // namespace kithbook
