// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/noteinwords.h"
#include "core/notes/noteonpaper.h"

#include <memory>

namespace kithbook {

class NameCover;

/// How a note is put on paper.
struct PaperLook
{
    bool namesHidden = false; ///< initials in place of the name of whom it is about
    bool marksDraft = false;  ///< a draft says so under its title: it is about to leave the book
    bool isMadeUp = false;    ///< every page says so: it is the record of nobody
    /// While names are hidden: what covers names of others in what was written.
    std::shared_ptr<const NameCover> others{};
    qint64 printedMs = 0; ///< UTC
    int offsetMinutes = 0;
};

/// In the language of the installed translators (context "Paper"); days and times in the default
/// locale, always with their year. Any thread.
[[nodiscard]] PaperWords wordsOnPaper(const NoteOnPaper& note, const Catalogues& catalogues,
                                      const PaperLook& look);

/// What stands at the top of every page.
[[nodiscard]] QString recordWords(bool isMadeUp);

/// What a note is tagged with, in the order it was: "Promote hope; Listen". Empty: nothing.
[[nodiscard]] QString tagWords(const std::vector<NoteTag>& tags, const Catalogues& catalogues);

/// What the person added and answered, as far as they did.
[[nodiscard]] std::vector<PaperPart> answerOnPaper(const NoteSheet& sheet, bool namesHidden);

/// "Ana D., certified peer specialist".
[[nodiscard]] QString signerWords(const Signer& signer);
/// "Tue May 5, 2026, 9:36 AM (UTC-5)".
[[nodiscard]] QString momentWords(const SignedMoment& moment);
/// What is worth knowing about when something was signed; empty for most.
[[nodiscard]] QStringList momentRemarks(const SignedMoment& moment);
/// "UTC-5", "UTC+5:30", "UTC".
[[nodiscard]] QString offsetWords(int offsetMinutes);
/// The parts of a text with what was marked as an error since.
[[nodiscard]] std::vector<PaperPiece> strickenPieces(const QString& code, const QString& text,
                                                     const std::vector<Addendum>& addenda);

} // namespace kithbook
