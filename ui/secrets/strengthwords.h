// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/passphrase.h"

namespace kithbook {

/// How good a passphrase is, in words and without a number of bits: "12 letters or spaces more."
/// Empty for nothing typed. Translation context "Strength".
[[nodiscard]] QString strengthWords(const Strength& strength);

/// Names an attacker would try first that this computer knows: of the account and of the machine.
[[nodiscard]] QStringList wordsOfThisComputer();

} // namespace kithbook
