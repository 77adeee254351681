// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace kithbook {

/// EFF's long list: 7,776 words, 12.9 bits each, for suggested passphrases.
[[nodiscard]] std::span<const QLatin1StringView> phraseWords();

/// The English list of BIP-39: 2,048 words in alphabetical order, 11 bits each, no two alike in
/// their first four letters. For ever the same, or written-down recovery words stop working.
[[nodiscard]] std::span<const QLatin1StringView> recoveryWords();

} // namespace kithbook
