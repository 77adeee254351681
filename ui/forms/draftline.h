// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook {

class Clock;
class FooterBar;

/// "Draft kept 10:14 AM" at the foot of a page, or that it is not kept.
void tellDraft(FooterBar& footer, const Clock& clock, const Result<qint64>& keptMs);

} // namespace kithbook
