// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mark.h"

#include <QStringView>

#include <vector>

namespace kithbook {

/// What stands in quotation marks, the marks included, in order and without overlap: words that
/// are somebody's own. Understood are "", “”, „“, «», ‘’ and ''.
///
/// A double mark that nobody closes quotes to the end of its paragraph; a single one quotes nothing
/// then, for it was an apostrophe. Curved and angled marks may span paragraphs. Inches (5'10") open
/// nothing.
[[nodiscard]] std::vector<Mark> quotations(QStringView text);

} // namespace kithbook
