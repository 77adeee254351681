// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/records/session.h"

namespace kithbook {

class Book;
class Catalogues;

/// A part of a note as it stands on paper: the heading as it was shown to who wrote it, because a
/// list of headings may change its words later.
struct SheetSection
{
    QString code;
    QString heading;
    QString text;

    friend bool operator==(const SheetSection&, const SheetSection&) = default;
};

/// What a sheet says of the session: codes and times, worded by who prints it.
struct SheetSession
{
    qint64 startMs = 0;
    int offsetMinutes = 0;
    int minutes = 0;
    QString mode;
    QString modeOther;
    QString platform;
    QString place;
    QString othersPresent;
    QString outcome;
    QString format;
    QString programArea;

    friend bool operator==(const SheetSession&, const SheetSession&) = default;
};

/// Everything the printed page of a note says, and nothing that it does not: what is read before
/// signing, what is signed, and what is printed are this one thing. A note about a group names
/// nobody; a note about somebody names that person alone.
struct NoteSheet
{
    NoteId note;
    PersonId person;
    SessionId session;
    QString personName;
    std::optional<SheetSession> met; ///< nothing for a note without a session
    qint64 writtenMs = 0;            ///< UTC
    int offsetMinutes = 0;
    QString templateCode;
    std::vector<SheetSection> sections;
    QString goal; ///< its words
    std::vector<NoteTag> tags;
    QString comment;
    Agreement agreement = Agreement::NotAsked;
    QString agreedAs;
    QByteArray agreedMark;      ///< a DrawnName, encoded
    bool isAnswerOlder = false; ///< the words changed after the person answered

    friend bool operator==(const NoteSheet&, const NoteSheet&) = default;
};

/// The sheet of a note as the book has it now. On the book's thread. `language`: of the headings.
/// Errors: NoSuchRecord; BadInput for a note that this version cannot read.
[[nodiscard]] Result<NoteSheet> sheetOf(Book& book, const Catalogues& catalogues,
                                        const NoteTemplates& templates, NoteId note,
                                        const QLocale& language);

} // namespace kithbook
