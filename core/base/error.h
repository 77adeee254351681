// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <tl/expected.hpp>

namespace kithbook {

/// Everything that can go wrong, one code for each thing a person would be told differently.
/// The sentences are in one table, ui/words/errortext.cpp; a test keeps the two complete.
enum class Code {
    // Opening a book
    NotFound,           ///< there is no file at that path
    NotARegularFile,    ///< a folder, link, pipe or device
    NotABook,           ///< a file, but not one of ours (a plain SQLite file is also this)
    EmptyFile,          ///< zero bytes, or too short to hold the envelope
    WrongPassphrase,    ///< no passphrase slot opened
    WrongRecoveryWords, ///< well-formed words that open no slot
    MisspelledWords,    ///< a recovery word is unknown, or their check digit does not fit
    EnvelopeDamaged,    ///< both copies of the envelope are unreadable
    EnvelopeAltered,    ///< opened, but slots or settings were changed by someone without the key
    Damaged,            ///< the envelope opened and the encrypted image did not read back
    NewerVersion,       ///< written by a newer Kithbook
    AlreadyOpen,        ///< another process (or window) holds this book; detail names the holder
    ReadOnly,           ///< the file or its folder cannot be written
    FileReplaced,       ///< the file under the open book was exchanged by another program
    ChangesMissing,     ///< the book is older than its own anchor: an old copy was put back
    KdfOutOfBounds,     ///< a slot asks for a key derivation outside of our limits
    OutOfMemory,        ///< not enough memory to derive the key
    UnsafeLibrary,      ///< the SQL library would not keep the book encrypted
    Locked,             ///< the book is closed; unlock it first

    // Creating, keys
    AlreadyExists,  ///< a file of that name is there
    WeakPassphrase, ///< too short or too easy; detail holds a stable reason code
    NoFreeSlot,     ///< all eight key slots are taken
    LastSlot,       ///< removing it would leave no way in

    // Writing
    DiskFull,
    IoFailed,
    Cancelled,
    OutsideMutation,  ///< a write that did not go through Mutation; a bug, refused
    ChangedMeanwhile, ///< the record changed since the form was loaded
    StillWriting,     ///< a long write, such as an import, has the book until it ends
    NothingToUndo,
    CannotUndo, ///< the last step cannot be taken back (an erase, a key change)

    // Signing
    NoteSigned,     ///< what was signed stays as it is; it can be added to
    NotSigned,      ///< only a signed note is added to; a draft is written in
    NothingWritten, ///< a note without words cannot be signed

    // Integrity
    ChainBroken,     ///< the audit chain does not verify; detail names the first sequence number
    RecordAltered,   ///< a live row is not what the change log says
    BackupUnusable,  ///< a backup did not reopen or did not verify
    MigrationFailed, ///< a schema step did not apply; the book is as it was

    // What people enter
    NoSuchRecord,
    AmbiguousName,  ///< more than one person fits; detail holds nothing
    NameMissing,    ///< a person needs a chosen name
    PersonMissing,  ///< a session needs somebody
    TextTooLong,    ///< detail: field and limit
    TextNotPlain,   ///< NUL or lone surrogate in a text
    UnknownChoice,  ///< a code that is in no catalogue; detail: catalogue and code
    OtherNeedsText, ///< "other" was chosen without saying what
    EndBeforeStart, ///< also a negative length
    TooLongSession, ///< more than 24 hours
    InTheFuture,    ///< a session that has not happened; plan it instead
    BadDate,        ///< not a date or time we can read
    ReasonMissing,  ///< pausing or closing needs a reason
    NothingToFind,  ///< the search text has no letter or digit
    BadInput,       ///< malformed data in a file or option; detail: where

    Internal ///< a bug; detail is for the log. Stays last: kCodeCount counts on it
};

inline constexpr std::size_t kCodeCount = static_cast<std::size_t>(Code::Internal) + 1;

/// Every code, in the order above: for tables and tests that must be complete.
[[nodiscard]] constexpr std::array<Code, kCodeCount> allCodes()
{
    std::array<Code, kCodeCount> codes{};
    for (std::size_t i = 0; i < kCodeCount; ++i) {
        codes[i] = static_cast<Code>(i);
    }
    return codes;
}

/// What went wrong. `detail` is for logs and for filling a sentence: it holds codes, limits, field
/// names and sequence numbers, and never anything a person wrote, nor a path.
struct Error
{
    Code code = Code::Internal;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(Code::Damaged, u"page"_qs);` in any function returning a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Code code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// Passes an error on unchanged to a Result of another type.
template <typename T>
[[nodiscard]] tl::unexpected<Error> passOn(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

/// Stable name of a code, such as "WrongPassphrase": for logs, `--json` and the sentence table.
[[nodiscard]] QLatin1StringView codeName(Code code);

} // namespace kithbook
