// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/noteanswers.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/noteelements.h"
#include "core/notes/notetags.h"
#include "core/records/drafts.h"
#include "core/records/goals.h"
#include "core/records/sessions.h"
#include "core/records/settings.h"
#include "core/records/tables.h"

#include <algorithm>

namespace kithbook {

namespace {

Result<void> addGoals(NoteOpening& opening, Book& book)
{
    if (opening.note.person.isNull()) {
        return {};
    }
    auto goals = Goals(book).ofPerson(opening.note.person);
    if (!goals) {
        return passOn(goals);
    }
    std::erase_if(*goals, [&](const Goal& goal) {
        return !isOpen(goal.state) && goal.id != opening.note.goal;
    });
    opening.goals = std::move(*goals);
    return {};
}

Result<void> addEarlier(NoteOpening& opening, Book& book, const NoteTemplates& templates)
{
    if (opening.note.person.isNull()) {
        return {};
    }
    auto usual = usualTags(book.connection(), opening.note.person);
    auto before = Notes(book, templates).ofPerson(opening.note.person, opening.note.id, 1);
    if (!usual || !before) {
        return usual ? passOn(before) : passOn(usual);
    }
    opening.usualTags = std::move(*usual);
    if (!before->empty()) {
        opening.lastTime = std::move(before->front().body);
    }
    return {};
}

Result<void> addSession(NoteOpening& opening, Book& book, const Catalogues& catalogues)
{
    if (opening.note.session.isNull()) {
        return {};
    }
    auto session = Sessions(book, catalogues).get(opening.note.session);
    if (!session) {
        return session.error().code == Code::NoSuchRecord ? Result<void>() : passOn(session);
    }
    opening.session = std::move(*session);
    return {};
}

Result<void> addSettings(NoteOpening& opening, Book& book)
{
    const Settings settings(book);
    const auto needed = settings.get(Settings::kNeededToSign);
    const auto off = settings.get(Settings::kWordingOff);
    auto snippets = settings.get(Settings::kOwnSnippets);
    if (!needed || !off || !snippets) {
        return !needed ? passOn(needed) : off ? passOn(snippets) : passOn(off);
    }
    opening.neededToSign = neededToSign(*needed);
    opening.looksAtWords = off->isEmpty();
    opening.ownSnippets = std::move(*snippets);
    return {};
}

Result<void> addDraft(NoteOpening& opening, Book& book)
{
    const QByteArray form = noteDraftForm(opening.note.id);
    const auto draft = Drafts(book).get(QLatin1StringView(form));
    if (!draft) {
        return passOn(draft);
    }
    opening.undo = UndoTrail(opening.note.body);
    if (auto kept = *draft ? decodedNoteDraft((*draft)->body) : std::nullopt) {
        opening.undo = std::move(kept->undo);
        if (!kept->isSaved) {
            opening.kept = std::move(kept->state);
            if (!opening.kept->answer) {
                opening.kept->answer = answerIn(opening.note); // of a Kithbook that did not keep it
            }
            opening.keptMs = (*draft)->keptMs;
        }
    }
    return {};
}

Result<void> keepUndo(Book& book, const Note& note, const std::vector<NoteTag>& tags,
                      const UndoTrail& undo)
{
    Drafts drafts(book);
    const QByteArray form = noteDraftForm(note.id);
    if (undo.steps().empty()) {
        return drafts.drop(QLatin1StringView(form));
    }
    Draft draft;
    if (!note.person.isNull()) {
        draft.about.push_back(note.person);
    }
    draft.body = encoded({{note.templateCode, note.body, note.goal, tags}, undo, true});
    return drafts.keep(QLatin1StringView(form), draft).map([](qint64) {});
}

} // namespace

Result<NoteOpening> openNote(Book& book, const Catalogues& catalogues,
                             const NoteTemplates& templates, NoteId id)
{
    auto note = Notes(book, templates).forEditing(id);
    auto row = NoteList(book).row(id);
    auto tags = tagsOf(book.connection(), id);
    if (!note || !row || !tags) {
        return !note ? passOn(note) : row ? passOn(tags) : passOn(row);
    }
    NoteOpening opening;
    opening.note = std::move(*note);
    opening.row = std::move(*row);
    opening.tags = std::move(*tags);
    return addSession(opening, book, catalogues)
        .and_then([&] { return addGoals(opening, book); })
        .and_then([&] { return addEarlier(opening, book, templates); })
        .and_then([&] { return addSettings(opening, book); })
        .and_then([&] { return addDraft(opening, book); })
        .map([&] { return std::move(opening); });
}

Result<Versions> saveNote(Book& book, const Catalogues& catalogues, const NoteTemplates& templates,
                          const Note& note, const std::vector<NoteTag>& tags, const UndoTrail& undo)
{
    Mutation mutation(book, Action::Edited, note.id);
    auto recorded = Notes(book, templates).edit(mutation, note).and_then([&] {
        return setTags(mutation, book.connection(), catalogues, note.id, tags);
    });
    if (!recorded) {
        return passOn(recorded);
    }
    if (const auto committed = mutation.commit(); !committed) {
        return passOn(committed);
    }
    return keepUndo(book, note, tags, undo).and_then([&] {
        return versionsOf(book.connection(), tables::kNote, note.id);
    });
}

} // namespace kithbook
