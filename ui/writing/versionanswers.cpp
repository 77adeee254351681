// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/versionanswers.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/notes/textwords.h"
#include "core/notes/worddiff.h"
#include "core/records/drafts.h"
#include "ui/writing/noteanswers.h"

#include <utility>

namespace kithbook {

namespace {

/// What is typed and not saved, as if it were the newest version.
Result<std::optional<NoteVersion>> typedVersion(Book& book, const Note& note)
{
    const QByteArray form = noteDraftForm(note.id);
    const auto draft = Drafts(book).get(QLatin1StringView(form));
    if (!draft) {
        return passOn(draft);
    }
    const auto kept = *draft ? decodedNoteDraft((*draft)->body) : std::nullopt;
    if (!kept || kept->isSaved || note.isSigned() ||
        (kept->state.body == note.body && kept->state.templateCode == note.templateCode)) {
        return std::optional<NoteVersion>();
    }
    return NoteVersion{0, (*draft)->keptMs, kept->state.templateCode, kept->state.body};
}

VersionLine lineOf(NoteVersion version, const NoteBody& before)
{
    VersionLine line{std::move(version)};
    for (const SectionDiff& section : noteDiff(before, line.version.body)) {
        for (const DiffSpan& span : section.spans) {
            const auto words = static_cast<int>(wordsIn(span.text).size());
            line.wordsAdded += span.kind == DiffKind::Added ? words : 0;
            line.wordsRemoved += span.kind == DiffKind::Removed ? words : 0;
        }
    }
    return line;
}

} // namespace

Result<VersionsOpening> openVersions(Book& book, const NoteTemplates& templates, NoteId id)
{
    auto row = NoteList(book).row(id);
    const auto note = Notes(book, templates).get(id);
    auto versions = noteVersions(book, id);
    if (!row || !note || !versions) {
        return !row ? passOn(row) : note ? passOn(versions) : passOn(note);
    }
    auto typed = typedVersion(book, *note);
    if (!typed) {
        return passOn(typed);
    }
    if (*typed) {
        versions->insert(versions->begin(), std::move(**typed));
    }
    VersionsOpening opening{
        std::move(*row), !note->isSigned() && note->readable && !note->goneMs, {}};
    opening.lines.reserve(versions->size());
    for (size_t i = 0; i < versions->size(); ++i) {
        const NoteBody before = i + 1 < versions->size() ? (*versions)[i + 1].body : NoteBody();
        opening.lines.push_back(lineOf((*versions)[i], before));
    }
    return opening;
}

Result<void> bringBack(Book& book, const Catalogues& catalogues, const NoteTemplates& templates,
                       NoteId id, const NoteVersion& version)
{
    auto opening = openNote(book, catalogues, templates, id);
    if (!opening) {
        return passOn(opening);
    }
    if (opening->kept) {
        Note typed = opening->note;
        typed.templateCode = opening->kept->templateCode;
        typed.body = opening->kept->body;
        typed.goal = opening->kept->goal;
        const auto saved =
            saveNote(book, catalogues, templates, typed, opening->kept->tags, opening->undo);
        if (!saved) {
            return passOn(saved);
        }
    }
    Notes notes(book, templates);
    auto note = notes.forEditing(id);
    if (!note) {
        return passOn(note);
    }
    Mutation mutation(book, Action::Edited, id);
    const auto recorded = notes.edit(mutation, withVersion(std::move(*note), version));
    return recorded ? mutation.commit().map([](const Committed&) {}) : recorded;
}

} // namespace kithbook
