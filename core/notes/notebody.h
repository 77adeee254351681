// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace kithbook {

/// One part of a note: which one (a code of NoteTemplates) and what stands there.
struct NoteSection
{
    QString code;
    QString text;

    friend bool operator==(const NoteSection&, const NoteSection&) = default;
};

/// A note's text, in the order it is read. Sections nobody wrote in are left out.
using NoteBody = std::vector<NoteSection>;

/// What stands in a section; nothing when the body does not have it.
[[nodiscard]] QString sectionText(const NoteBody& body, const QString& code);
[[nodiscard]] bool hasSection(const NoteBody& body, const QString& code);

/// UTF-16 units over all sections: about twenty printed pages, twenty times what a long note takes.
inline constexpr qsizetype kLongestNote = 50'000;
inline constexpr qsizetype kMostSections = 64;

/// The body fit to keep: texts tidied (core/base/text.h), empty sections gone. Doing it twice
/// changes nothing more. Errors: TextNotPlain; TextTooLong over kLongestNote in all; BadInput for
/// a section twice, one without the shape of a code, or more than kMostSections.
[[nodiscard]] Result<NoteBody> tidied(const NoteBody& body);

/// Canonical CBOR: an array of [code, text]. Equal bodies are equal bytes, so that a save which
/// changes nothing writes nothing. `body` has passed tidied().
[[nodiscard]] QByteArray encodeNote(const NoteBody& body);
/// Errors: BadInput for anything else, within the same limits.
[[nodiscard]] Result<NoteBody> decodeNote(QByteArrayView bytes);

/// BLAKE2b-256 over the encoded body: 32 bytes that tell whether words are still those they were.
/// Of a body as it comes from a form: tidied() first.
[[nodiscard]] QByteArray digestOf(const NoteBody& body);
/// The same of encoded bytes.
[[nodiscard]] QByteArray digestOfEncoded(QByteArrayView body);
inline constexpr qsizetype kBodyDigestSize = 32;

/// The texts alone, a line break between two: what is searched and what a snippet is cut from.
[[nodiscard]] QString plainWords(const NoteBody& body);
/// The same from encoded bytes; null when they do not decode. SQL knows it as kb_words().
[[nodiscard]] QString plainWords(QByteArrayView bytes);

} // namespace kithbook
