// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/secretbytes.h"
#include "core/book/kdf.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace kithbook {

// The envelope: the first 16 KiB of a book, and the only part in clear. It holds what is needed to
// unwrap the book key and nothing about anybody: no names, no labels, no counts of records
// (security.md section 2). This file turns it into values and back; it opens no file.
//
// All numbers are little-endian. Unused bytes are zero, and a reader insists on it: one envelope
// has exactly one spelling.
//
//   at     size
//       0     64  head
//      64   8160  copy A
//    8224   8160  copy B
//
// Head; the same in every version to come, so that an old Kithbook can say "newer":
//       0      8  "KITHBK1" and a zero byte
//       8      4  format version
//      12     16  book id
//      28      4  zero
//      32     32  BLAKE2b-256 of bytes 0..31
//
// Copy; bytes 0..27 and the last 32 are the same in every version to come:
//       0      8  "KITHBK1" and a zero byte
//       8      4  format version
//      12     16  book id
//      28      8  generation; the higher of two readable copies counts
//      36      4  schema version of the encrypted image
//      40      1  number of slots, 0 to 8
//      41      7  zero
//      48   1024  8 slots of 128 bytes, those in use first
//    1072      8  anchor: commit sequence
//    1080      8  anchor: audit sequence
//    1088     32  anchor: MAC of the last audit row
//    1120   6976  zero
//    8096     32  BLAKE2b-256 of bytes 0..8095, keyed with the envelope subkey
//    8128     32  BLAKE2b-256 of bytes 0..8127
//
// Slot:
//       0      1  id, 1 to 255, no two alike
//       1      1  kind (SlotKind)
//       2      6  zero
//       8      8  Argon2id memory in bytes; 0 for recovery words
//      16      4  Argon2id passes; 0 for recovery words
//      20      4  zero
//      24     16  salt
//      40     24  nonce
//      64     48  book key, wrapped (XChaCha20-Poly1305; see keys.h)
//     112     16  zero
//
// The checksum finds accidents without a key, so that the other copy can stand in; the MAC finds
// intent once the key is there. The checksum covers the MAC: a flipped bit anywhere in a copy is an
// accident first, never an accusation.
//
// Writing: only the copy that staleCopy() names, with generation + 1, flushed before anything else.
// After slots have changed do it twice, or the old passphrase goes on opening the old copy.

inline constexpr qint64 kEnvelopeSize = 16384;
inline constexpr qint64 kHeadSize = 64;
inline constexpr qint64 kCopySize = 8160;
inline constexpr quint32 kFormatVersion = 1;
inline constexpr size_t kMaxSlots = 8;

static_assert(kHeadSize + 2 * kCopySize == kEnvelopeSize);

enum class SlotKind : quint8 { Passphrase = 1, RecoveryWords = 2 };

/// One way to the book key.
struct KeySlot
{
    quint8 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    KdfParams kdf{}; ///< all zero for recovery words, which are random and need no stretching
    KdfSalt salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 48> wrapped{};

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// What the book held when it was last closed; an image behind it is an old one put back.
struct Anchor
{
    quint64 commitSeq = 0;
    quint64 auditSeq = 0;
    std::array<unsigned char, 32> auditMac{};

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

struct Envelope
{
    RowId bookId{};
    quint32 formatVersion = kFormatVersion;
    quint64 generation = 0;
    quint32 schemaVersion = 0;
    std::vector<KeySlot> slots{}; ///< at most kMaxSlots
    Anchor anchor{};

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// What was read, and how well. Not yet to be believed: see macFits().
struct ParsedEnvelope
{
    Envelope envelope; ///< from copy `newest`
    int newest = 0;    ///< 0 for copy A, 1 for copy B
    std::array<bool, 2> healthy{};
    bool headHealthy = false;
    std::array<unsigned char, 32> mac{}; ///< as found in copy `newest`

    /// False when a part must be written anew from the others.
    [[nodiscard]] bool intact() const { return headHealthy && healthy[0] && healthy[1]; }
};

/// Where copy 0 (A) or 1 (B) starts in the file.
[[nodiscard]] constexpr qint64 copyOffset(int which)
{
    return kHeadSize + which * kCopySize;
}

/// Reads the first kEnvelopeSize bytes of a file. One whole copy is enough. Runs no key derivation
/// and believes no number before its checksum. KDF parameters are not judged here but where they
/// would be used (keys.h).
/// Errors: EmptyFile when there are fewer bytes; NotABook when no part bears our mark;
/// NewerVersion when an undamaged part says so; EnvelopeDamaged when no copy is readable.
[[nodiscard]] Result<ParsedEnvelope> parseEnvelope(QByteArrayView bytes);

/// The kHeadSize bytes at 0 and the kCopySize bytes at copyOffset(). A precondition, not an error:
/// at most kMaxSlots slots.
[[nodiscard]] QByteArray serializeHead(const Envelope& envelope);
[[nodiscard]] QByteArray serializeCopy(const Envelope& envelope, const SecretBytes& macKey);

/// The copy the next write goes to: the damaged one, else the older one.
[[nodiscard]] int staleCopy(const ParsedEnvelope& parsed);

/// Whether the holder of the key wrote what was read. False is Code::EnvelopeAltered: a slot was
/// added, removed or changed, or an anchor moved, by somebody without the key.
[[nodiscard]] bool macFits(const ParsedEnvelope& parsed, const SecretBytes& macKey);

/// An id no slot uses yet; none when all eight slots are taken (Code::NoFreeSlot).
[[nodiscard]] std::optional<quint8> freeSlotId(const Envelope& envelope);

} // namespace kithbook
