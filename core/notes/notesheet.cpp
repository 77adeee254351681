// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesheet.h"

#include "core/book/book.h"
#include "core/book/connection.h"
#include "core/notes/notes.h"
#include "core/notes/notetags.h"
#include "core/records/goals.h"
#include "core/records/people.h"
#include "core/records/sessions.h"

namespace kithbook {

namespace {

SheetSession metIn(const Session& session)
{
    return SheetSession{.startMs = session.startMs,
                        .offsetMinutes = session.offsetMinutes,
                        .minutes = session.minutes,
                        .mode = session.mode,
                        .modeOther = session.modeOther,
                        .platform = session.platform,
                        .place = session.place,
                        .othersPresent = session.othersPresent,
                        .outcome = session.outcome,
                        .format = session.format,
                        .programArea = session.programArea};
}

std::vector<SheetSection> sectionsOf(const NoteBody& body, const NoteTemplates& templates,
                                     const QLocale& language)
{
    std::vector<SheetSection> sections;
    sections.reserve(body.size());
    for (const NoteSection& section : body) {
        sections.push_back(SheetSection{
            section.code, templates.sections().label(section.code, language), section.text});
    }
    return sections;
}

NoteSheet written(const Note& note)
{
    NoteSheet sheet;
    sheet.note = note.id;
    sheet.person = note.person;
    sheet.session = note.session;
    sheet.writtenMs = note.writtenMs;
    sheet.offsetMinutes = note.offsetMinutes;
    sheet.templateCode = note.templateCode;
    sheet.comment = note.comment;
    sheet.agreement = note.agreement;
    sheet.agreedAs = note.agreedAs;
    sheet.agreedMark = note.agreedMark;
    sheet.isAnswerOlder = note.isAnswerOlder();
    return sheet;
}

/// Fills in what stands in other records. One that is not there (it may still be on its way from
/// another computer) leaves its part of the sheet empty.
Result<void> fillIn(NoteSheet& sheet, const Note& note, Book& book, const Catalogues& catalogues)
{
    if (!note.person.isNull()) {
        const auto person = People(book, catalogues).get(note.person);
        if (!person && person.error().code != Code::NoSuchRecord) {
            return passOn(person);
        }
        sheet.personName = person ? person->chosenName : QString();
    }
    if (!note.session.isNull()) {
        const auto session = Sessions(book, catalogues).get(note.session);
        if (!session && session.error().code != Code::NoSuchRecord) {
            return passOn(session);
        }
        sheet.met = session ? std::optional(metIn(*session)) : std::nullopt;
    }
    if (!note.goal.isNull()) {
        const auto goal = Goals(book).get(note.goal);
        if (!goal && goal.error().code != Code::NoSuchRecord) {
            return passOn(goal);
        }
        sheet.goal = goal ? goal->words : QString();
    }
    return {};
}

} // namespace

Result<NoteSheet> sheetOf(Book& book, const Catalogues& catalogues, const NoteTemplates& templates,
                          NoteId note, const QLocale& language)
{
    const auto found = Notes(book, templates).get(note);
    if (!found) {
        return passOn(found);
    }
    if (!found->readable) {
        return fail(Code::BadInput, QStringLiteral("note"));
    }
    NoteSheet sheet = written(*found);
    sheet.sections = sectionsOf(found->body, templates, language);
    auto tags = tagsOf(book.connection(), note);
    if (!tags) {
        return passOn(tags);
    }
    sheet.tags = std::move(*tags);
    return fillIn(sheet, *found, book, catalogues).map([&] { return std::move(sheet); });
}

} // namespace kithbook
