// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook {

/// What errorText() says of a code when its detail adds nothing: English, for translate() in the
/// context "Errors". Empty where there is nothing to say.
struct ErrorSentences
{
    Code code;
    const char* what;
    const char* safe;
    const char* todo;
};

[[nodiscard]] const ErrorSentences& sentencesOf(Code code);

} // namespace kithbook
