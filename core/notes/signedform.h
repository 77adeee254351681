// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notesheet.h"

#include <QByteArray>

namespace kithbook {

/// Who signs, as it stands in the signature block.
struct Signer
{
    QString name;
    QString credential; ///< such as "certified peer specialist"; may be empty

    friend bool operator==(const Signer&, const Signer&) = default;
};

/// The moment of signing, and what is worth knowing about it.
struct SignedMoment
{
    qint64 atMs = 0; ///< UTC
    int offsetMinutes = 0;
    bool isLateEntry = false;     ///< later after the session than the book's setting calls timely
    bool isClockDoubtful = false; ///< the computer's clock was behind what it had written before

    friend bool operator==(const SignedMoment&, const SignedMoment&) = default;
};

/// What a signature covers.
struct SignedForm
{
    NoteSheet sheet;
    Signer signer;
    SignedMoment moment;

    friend bool operator==(const SignedForm&, const SignedForm&) = default;
};

/// A passage of the signed text that was a mistake: it stays readable, struck through.
struct Strike
{
    QString section;  ///< code
    qsizetype at = 0; ///< in the section's text, UTF-16 units
    qsizetype length = 0;
    QString text; ///< what stands there

    friend bool operator==(const Strike&, const Strike&) = default;
};

/// What was added to a signed note.
struct AddendumForm
{
    NoteId note;
    QByteArray previous; ///< 32 bytes: link() of the signature, or of the addendum before
    Signer signer;
    SignedMoment moment;
    QString reason; ///< why it was added
    QString text;   ///< what is added; may be empty beside a strike
    std::optional<Strike> strike;

    friend bool operator==(const AddendumForm&, const AddendumForm&) = default;
};

/// The canonical bytes: CBOR arrays with every field in its place, so that equal forms are equal
/// bytes and a reader needs no names. The bytes that were signed are kept, and checked as they are:
/// they are never written again from what was read. First element: version of the form; 3 of a note
/// (1 had no drawn name, 2 did not tell whether the answer is older than the words), 1 of an
/// addendum.
[[nodiscard]] QByteArray encode(const SignedForm& form);
[[nodiscard]] QByteArray encode(const AddendumForm& form);
/// Errors: BadInput for anything else; NewerVersion.
[[nodiscard]] Result<SignedForm> decodeSigned(QByteArrayView bytes);
[[nodiscard]] Result<AddendumForm> decodeAddendum(QByteArrayView bytes);

/// Reason and text of an addendum, a line break between them: what is searched. Null for bytes that
/// do not decode. SQL knows it as kb_added().
[[nodiscard]] QString addedWords(QByteArrayView addendum);

} // namespace kithbook
