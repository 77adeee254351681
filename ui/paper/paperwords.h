// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/noteonpaper.h"

namespace kithbook {

/// How a note is put on paper.
struct PaperLook
{
    bool namesHidden = false; ///< initials in place of the name of whom it is about
    qint64 printedMs = 0;     ///< UTC
    int offsetMinutes = 0;
};

/// Words of a part, struck through or not.
struct PaperPiece
{
    QString text;
    bool isStruck = false;
};

struct PaperFact
{
    QString label; ///< "When"
    QString words;
};

struct PaperPart
{
    QString heading;
    std::vector<PaperPiece> pieces;
};

/// Everything that stands on the printed page of a note, in words: plain text, what nobody would
/// see in it shown by its number (core/base/hiddencharacters.h).
struct PaperWords
{
    QString printed;  ///< "Printed Tue May 5, 2026, 9:36 AM"
    QString title;    ///< "Session note: Sam T."
    QString subtitle; ///< "Peer support, One to one"
    std::vector<PaperFact> facts;
    std::vector<PaperPart> parts;
    QString signer;      ///< "Ana D., certified peer specialist"
    QString signedLine;  ///< "Tue May 5, 2026, 9:36 AM (UTC-5)" or "Not signed yet"
    QStringList remarks; ///< about the signature: a late entry, a clock that was behind
    std::vector<PaperPart> additions;
};

/// In the language of the installed translators (context "Paper"); days and times in the default
/// locale, always with their year. Any thread.
[[nodiscard]] PaperWords wordsOnPaper(const NoteOnPaper& note, const Catalogues& catalogues,
                                      const PaperLook& look);

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
