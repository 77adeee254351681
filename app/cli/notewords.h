// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/notelist.h"
#include "core/notes/signing.h"
#include "core/notes/worddiff.h"

#include <QJsonObject>

#include <vector>

namespace kithbook::cli {

class Desk;

// How notes are told: a line each, the whole sheet, and the same as JSON.

/// What belongs to a note on paper: as it was signed for one that is, as it is now for a draft.
struct ToldNote
{
    NoteSheet sheet;
    std::optional<SignedNote> signature;
    std::vector<Addendum> addenda;
    Signer willSign; ///< of a draft that is looked over; no name: nobody yet
};

/// Errors: those of sheetOf() and Signing.
[[nodiscard]] Result<ToldNote> toldNote(Book& book, NoteId note, const Desk& desk);

/// The sheet, its signature and what was added since. Words marked as an error stand in
/// [-brackets-], as in diffText() those that were taken out.
void tellNote(const ToldNote& note, const Desk& desk);
[[nodiscard]] QJsonObject toldJson(const ToldNote& note);
/// The end of it alone: who signed and when, and what was added.
void tellSignature(const ToldNote& note, const Desk& desk);
/// Says, loudly, when a signature does not fit.
void tellDoubts(const ToldNote& note, const Desk& desk);

void tellNoteRow(const NoteRow& row, const Desk& desk);
[[nodiscard]] QJsonObject noteRowJson(const NoteRow& row);

/// "the [-old-]{+new+} words".
[[nodiscard]] QString diffText(const std::vector<DiffSpan>& spans);
/// "draft", "to sign", "signed".
[[nodiscard]] QString stateText(const QString& state);
/// "Ana D., certified peer specialist".
[[nodiscard]] QString signerText(const Signer& signer);
/// "Tue May 5 2026 09:36 (UTC-05:00)".
[[nodiscard]] QString momentText(qint64 utcMs, int offsetMinutes);
/// "agrees", "sees it another way", "agreed, before the last changes"; empty when not asked.
[[nodiscard]] QString answerText(const NoteSheet& sheet);

} // namespace kithbook::cli
