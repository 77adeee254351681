// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kithbook::cli {

/// How kithbook-cli ends: for scripts, so the numbers stay. In the man page as well.
enum class Exit : int {
    Done = 0,
    Other = 1,
    Usage = 2,        ///< an option or a value that was typed is not one Kithbook can use
    NotOpened = 3,    ///< the passphrase or the recovery words did not open the book
    NoBook = 4,       ///< no such file, not a book, or a damaged one
    CannotWrite = 5,  ///< open elsewhere, read-only, or a file of that name is there
    FindingsMade = 6, ///< verify found something
    NoRoom = 7,       ///< the disk is full
    NothingFound = 8, ///< nobody of that name, more than one, or no match
    Cancelled = 130   ///< stopped by Ctrl+C, as shells count it
};

[[nodiscard]] Exit exitFor(Code code);

} // namespace kithbook::cli
