// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/reviewanswers.h"

#include "core/book/book.h"
#include "core/book/mutation.h"
#include "core/records/catalogues.h"
#include "core/records/sessions.h"
#include "core/records/settings.h"

#include <utility>

namespace kithbook {

namespace {

Result<NoteFacts> reviewFacts(Book& book, const Catalogues& catalogues, const Note& note)
{
    NoteFacts facts;
    if (!note.session.isNull()) {
        const auto session = Sessions(book, catalogues).get(note.session);
        if (!session && session.error().code != Code::NoSuchRecord) {
            return passOn(session);
        }
        facts = session ? factsOf(*session, catalogues.at(ListId::Outcomes)) : NoteFacts();
    }
    facts.hasPerson = facts.hasPerson || !note.person.isNull();
    facts.hasGoal = !note.goal.isNull();
    return facts;
}

Result<void> addElements(ReviewOpening& opening, Book& book, const Catalogues& catalogues,
                         const NoteTemplates& templates)
{
    const auto facts = reviewFacts(book, catalogues, opening.note);
    if (!facts) {
        return passOn(facts);
    }
    const auto needed = Settings(book).get(Settings::kNeededToSign);
    if (!needed) {
        return passOn(needed);
    }
    auto elements = noteElements(templates, opening.note.templateCode, opening.note.body, *facts,
                                 neededToSign(*needed));
    // A template that is in no list any more asks for nothing.
    opening.elements = std::move(elements).value_or(std::vector<NoteElement>());
    return {};
}

Result<void> addSigner(ReviewOpening& opening, Book& book)
{
    const Settings settings(book);
    auto name = settings.get(Settings::kOwnName);
    auto credential = settings.get(Settings::kCredential);
    if (!name || !credential) {
        return name ? passOn(credential) : passOn(name);
    }
    opening.signer = Signer{*name, *credential};
    return {};
}

} // namespace

Result<ReviewOpening> openReview(Book& book, const Catalogues& catalogues,
                                 const NoteTemplates& templates, NoteId id, const QLocale& language)
{
    auto row = NoteList(book).row(id);
    auto note = Notes(book, templates).forEditing(id);
    auto paper = askNoteOnPaper(book, catalogues, templates, id, language);
    if (!row || !note || !paper) {
        return !row ? passOn(row) : !note ? passOn(note) : passOn(paper);
    }
    const auto moment = Signing(book, catalogues, templates).momentNow(paper->sheet);
    if (!moment) {
        return passOn(moment);
    }
    ReviewOpening opening{std::move(*row), std::move(*note), std::move(*paper), {}, *moment, {}};
    return addElements(opening, book, catalogues, templates)
        .and_then([&] { return addSigner(opening, book); })
        .map([&] { return std::move(opening); });
}

Result<void> writeAnswer(Book& book, Mutation& mutation, const NoteTemplates& templates, NoteId id,
                         Agreement agreement, const QString& agreedAs)
{
    Notes notes(book, templates);
    auto note = notes.forEditing(id);
    if (!note) {
        return passOn(note);
    }
    note->agreement = agreement;
    note->agreedAs = agreedAs;
    return notes.edit(mutation, *note);
}

Result<void> rememberSigner(Book& book, const Signer& signer)
{
    Settings settings(book);
    Mutation mutation(book, Action::SettingChanged);
    for (const auto& [name, value] : {std::pair{Settings::kOwnName, signer.name},
                                      std::pair{Settings::kCredential, signer.credential}}) {
        const auto kept = settings.get(name);
        if (!kept) {
            return passOn(kept);
        }
        if (kept->isEmpty() && !value.isEmpty()) {
            if (auto set = settings.set(mutation, name, value); !set) {
                return set;
            }
        }
    }
    return mutation.commit().map([](const Committed&) {});
}

Result<bool> signAsRead(Book& book, Mutation& mutation, const Catalogues& catalogues,
                        const NoteTemplates& templates, const NoteSheet& read, const Signer& signer,
                        const QLocale& language)
{
    const auto now = sheetOf(book, catalogues, templates, read.note, language);
    if (!now) {
        return passOn(now);
    }
    if (*now != read) {
        return false;
    }
    return Signing(book, catalogues, templates).sign(mutation, read.note, signer, language).map([] {
        return true;
    });
}

} // namespace kithbook
