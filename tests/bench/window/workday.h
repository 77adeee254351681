// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchbook.h"

namespace kithbook::bench {

/// Gives the page Today something to show, as on any day at work: sessions logged with notes to
/// finish, plans for today and the days to come. Nothing when today has them already.
void addWorkday(BenchBook& bench);

} // namespace kithbook::bench
