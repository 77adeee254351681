// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/drawnname.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kithbook {

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
    DrawnName drawn{}; ///< below the words; empty for most
};

/// Everything that stands on the printed page of a note, in words: plain text, what nobody would
/// see in it shown by its number (core/base/hiddencharacters.h).
struct PaperWords
{
    QString record;   ///< at the top of every page: "Kithbook record"
    QString printed;  ///< "Printed Tue May 5, 2026, 9:36 AM"
    QString title;    ///< "Session note: Sam T."
    QString day;      ///< of the session, or when it was written: "Tue May 5, 2026, 9:00 AM"
    QString mark;     ///< "Draft, not signed"; empty for a note that is signed
    QString subtitle; ///< "Peer support, One to one"
    std::vector<PaperFact> facts;
    std::vector<PaperPart> parts;
    QString signer;      ///< "Ana D., certified peer specialist"
    QString signedLine;  ///< "Tue May 5, 2026, 9:36 AM (UTC-5)" or "Not signed yet"
    QString cosigned;    ///< "None yet"; empty where no co-signature is asked for
    QStringList remarks; ///< about the signature: a late entry, a clock that was behind
    std::vector<PaperPart> additions;
};

} // namespace kithbook
