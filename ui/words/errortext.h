// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook {

/// What a person is told when something did not work, always in this order. `safe` and `todo` may
/// be empty where there is nothing to say; one of them never is.
struct ErrorText
{
    QString what; ///< what did not work
    QString safe; ///< what is safe
    QString todo; ///< what to do

    [[nodiscard]] QString inOneParagraph() const;
};

/// The one way from a code to words, in the language of the installed translators (context
/// "Errors"). Of the detail only what the sentences know is shown: a field, a list, a limit, a
/// computer.
/// Plain text; any thread. The voice: short, no blame, and it says only what is true both in the
/// window and on the command line.
[[nodiscard]] ErrorText errorText(const Error& error);

} // namespace kithbook
