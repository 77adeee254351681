// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/book/mutation.h"

#include <QString>

namespace kithbook::cli {

class Desk;

/// Makes what a command recorded durable and only then says so: the sentence, or {"id"} as JSON.
[[nodiscard]] Result<Exit> commit(Mutation& mutation, const Desk& desk, const QString& sentence,
                                  const RowId& id);

} // namespace kithbook::cli
