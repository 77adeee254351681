// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/desk.h"

namespace kithbook::cli {

enum class Inhabitants { Real, MadeUp };

/// A good enough passphrase for the book that --book names and that is not there yet.
/// Errors: AlreadyExists, before anybody types; WeakPassphrase.
[[nodiscard]] Result<SecretBytes> passphraseForNewBook(const Desk& desk, bool suggest);

/// Makes that book. For real people a guess at the passphrase costs as much as this computer bears,
/// for made-up ones the least there is. Stopped meanwhile, it leaves no file.
/// Errors: those of Book::create; Cancelled.
[[nodiscard]] Result<Book::Created> createBook(const Desk& desk, const SecretBytes& passphrase,
                                               Inhabitants inhabitants);

/// Takes a book away that nobody has seen yet.
void discardBook(std::unique_ptr<Book> book);

} // namespace kithbook::cli
