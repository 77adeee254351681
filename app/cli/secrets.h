// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <QString>
#include <QStringList>

#include <string>

namespace kithbook::cli {

class Console;

/// Where a secret comes from when nobody is asked for it. Never an argument nor the environment:
/// other users can read those.
struct SecretSource
{
    std::string file;
    int descriptor = -1;

    [[nodiscard]] bool isGiven() const { return !file.empty() || descriptor >= 0; }
};

/// One line: all of the file but a line end at its end; from a descriptor up to the first line end,
/// so that two secrets can come through one. Says so when others can read the file.
/// Errors: NotFound, IoFailed; BadInput (detail "passphrase file" or "passphrase fd") for what is
/// empty, no UTF-8 or over 64 KiB.
[[nodiscard]] Result<QString> readSecret(const SecretSource& source, Console& console);

/// The passphrase that opens a book, ready for the key derivation: from the source, or asked for.
[[nodiscard]] Result<SecretBytes> currentPassphrase(const SecretSource& source, Console& console);

/// One that is good enough (core/book/passphrase.h): from the source, or asked for until it is,
/// twice. `suggest` offers six words first. Errors: WeakPassphrase with the reason as detail.
[[nodiscard]] Result<SecretBytes> newPassphrase(const SecretSource& source, bool suggest,
                                                const QStringList& userWords, Console& console);

} // namespace kithbook::cli
