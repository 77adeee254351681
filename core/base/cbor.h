// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QCborValue>

namespace kithbook {

/// Caps a reader applies before it allocates (security.md section 4, fault 44).
struct CborLimits
{
    qsizetype maxBytes = 1 << 20; ///< whole document
    int maxDepth = 16;            ///< nesting of arrays and maps
    int maxItems = 100'000;       ///< values in the whole document
};

/// Reads exactly one CBOR value that fills `bytes`. Refuses with Code::BadInput: anything over the
/// limits, containers and strings of indefinite length, tags, trailing bytes, and text that is not
/// UTF-8. Which keys a map must hold is the caller's schema.
[[nodiscard]] Result<QCborValue> readCbor(QByteArrayView bytes, const CborLimits& limits = {});

} // namespace kithbook
