// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/verify.h"

#include <QJsonObject>
#include <QString>

namespace kithbook::cli {

/// What verify found, as a sentence. No words of a record are in it.
[[nodiscard]] QString findingText(const Finding& finding);
/// {"kind", "seq", "table", "row"}; kind is a stable name such as "RowMissing".
[[nodiscard]] QJsonObject findingJson(const Finding& finding);

} // namespace kithbook::cli
