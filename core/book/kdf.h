// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/secretbytes.h"

#include <array>
#include <functional>

namespace kithbook {

/// How dear one guess at a passphrase is made: Argon2id 1.3, one lane (libsodium's only choice).
struct KdfParams
{
    quint64 memoryBytes = 0;
    quint32 passes = 0;

    friend bool operator==(const KdfParams&, const KdfParams&) = default;
};

/// What a slot may ask for (security.md section 2). The floor keeps a guess at least as dear as
/// promised; the ceiling keeps a forged envelope from asking for terabytes or for ever.
inline constexpr KdfParams kKdfFloor{64ULL << 20, 3};
inline constexpr KdfParams kKdfCeiling{1ULL << 30, 12};

/// A new book unlocks within this many milliseconds on the computer it was made on.
inline constexpr qint64 kUnlockTargetMs = 1500;

using KdfSalt = std::array<unsigned char, 16>;

/// Between floor and ceiling, both included.
[[nodiscard]] bool withinBounds(const KdfParams& params);

/// 32 bytes from a passphrase. Takes 0.2 to 10 s and `memoryBytes` of memory: never on the UI
/// thread. Errors: KdfOutOfBounds before anything is computed; OutOfMemory.
[[nodiscard]] Result<SecretBytes>
deriveFromPassphrase(const SecretBytes& passphrase, const KdfSalt& salt, const KdfParams& params);

/// Runs one derivation and says whether the memory was there.
using KdfTrial = std::function<bool(const KdfParams&)>;
[[nodiscard]] bool tryDerivation(const KdfParams& params);

/// The dearest of 64, 128 and 256 MiB at 3 passes that stays within kUnlockTargetMs here, or the
/// floor. Takes up to 3 s, so on a worker thread.
[[nodiscard]] KdfParams calibrate(const Clock& clock, const KdfTrial& trial = tryDerivation);

} // namespace kithbook
