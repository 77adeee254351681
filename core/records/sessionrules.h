// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/records/session.h"

namespace kithbook {

class Catalogues;

/// The rules of Sessions::validate, on their own: nothing of a book is needed for them.
[[nodiscard]] Result<SessionDraft> validatedSession(SessionDraft draft,
                                                    const Catalogues& catalogues, qint64 nowMs);

} // namespace kithbook
