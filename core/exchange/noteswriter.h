// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/noteinwords.h"

namespace kithbook {

/// What a document of notes says of itself, in the language of who reads it.
struct DocumentWords
{
    QString language; ///< BCP 47, "en"
    bool isRightToLeft = false;
    QString title;       ///< "Session notes": nobody's name, for programs show it to anybody
    QString made;        ///< "Made Tue May 5, 2026, 9:36 AM"
    QString count;       ///< "12 notes"
    QString notice;      ///< what everybody has to know who reads it; may be empty
    QString contents;    ///< "Contents"
    QString specialist;  ///< "Peer specialist"
    QString signedWord;  ///< "Signed"
    QString signature;   ///< "Signature"
    QString cosignature; ///< "Co-signature"
    QString drawn;       ///< in a text, which has no room for a name that was drawn
    QString struck;      ///< "marked as an error": in place of a line through the words
};

/// Where notes go, one after the other, already in words: a web page, a text, paper. Used on the
/// thread that made it; errors are those of writing.
class NotesWriter
{
public:
    virtual ~NotesWriter() = default;

    /// True: wants to see every note once before the first is written, because it begins with a
    /// list of them or with how many pages there are.
    [[nodiscard]] virtual bool looksFirst() const { return false; }
    [[nodiscard]] virtual Result<void> begin(const DocumentWords& words, qint64 notes) = 0;
    /// `number` from 0. Only with looksFirst(), after begin().
    [[nodiscard]] virtual Result<void> look(const PaperWords&, qint64 /*number*/) { return {}; }
    [[nodiscard]] virtual Result<void> write(const PaperWords& note, qint64 number) = 0;
    [[nodiscard]] virtual Result<void> end() = 0;
};

} // namespace kithbook
