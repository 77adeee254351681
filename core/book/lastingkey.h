// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

namespace kithbook {

class Book;

/// What a key of a book is for. Numbers are for ever.
enum class LastingKey : int {
    Author = 1,     ///< seed of the key pair that signs notes
    Reflection = 2, ///< seals what is written for oneself
};

/// A key of 32 bytes that belongs to the book and stays when the book key is replaced or the
/// passphrase changes: what was signed with it must still be known as the same author's.
/// It is derived from the random key of the audit chain, which is kept in the image for the same
/// reason (docs/decisions/0011-lasting-keys.md), so there is nothing more to back up.
[[nodiscard]] SecretBytes lastingKey(Book& book, LastingKey purpose);

} // namespace kithbook
