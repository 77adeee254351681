// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notereview.h"

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

Result<std::vector<NoteElement>> elementsOf(Book& book, const Catalogues& catalogues,
                                            const NoteTemplates& templates, const Note& note)
{
    const auto facts = reviewFacts(book, catalogues, note);
    if (!facts) {
        return passOn(facts);
    }
    const auto needed = Settings(book).get(Settings::kNeededToSign);
    if (!needed) {
        return passOn(needed);
    }
    // A template that is in no list any more asks for nothing.
    return noteElements(templates, note.templateCode, note.body, *facts, neededToSign(*needed))
        .value_or(std::vector<NoteElement>());
}

Result<Signer> usualSigner(Book& book)
{
    const Settings settings(book);
    const auto name = settings.get(Settings::kOwnName);
    const auto credential = settings.get(Settings::kCredential);
    if (!name || !credential) {
        return name ? passOn(credential) : passOn(name);
    }
    return Signer{*name, *credential};
}

} // namespace

Result<NoteReview> reviewOf(Book& book, const Catalogues& catalogues,
                            const NoteTemplates& templates, NoteId id, const QLocale& language)
{
    auto note = Notes(book, templates).forEditing(id);
    auto sheet = sheetOf(book, catalogues, templates, id, language);
    if (!note || !sheet) {
        return note ? passOn(sheet) : passOn(note);
    }
    auto elements = elementsOf(book, catalogues, templates, *note);
    const auto moment = Signing(book, catalogues, templates).momentNow(*sheet);
    auto signer = usualSigner(book);
    if (!elements || !moment || !signer) {
        return !elements ? passOn(elements) : moment ? passOn(signer) : passOn(moment);
    }
    return NoteReview{std::move(*note), std::move(*sheet), std::move(*elements), *moment,
                      std::move(*signer)};
}

void giveAnswer(Note& note, const AnswerGiven& answer)
{
    const bool isAnother = note.agreement != answer.agreement;
    if (isAnother || (answer.isAnew && note.isAnswerOlder())) {
        note.agreedMark.clear();
    }
    if (isAnother || answer.isAnew) {
        note.agreedDigest = digestOf(note.body);
    }
    note.agreement = answer.agreement;
    note.agreedAs = answer.agreedAs;
}

Result<void> writeAnswer(Book& book, Mutation& mutation, const NoteTemplates& templates, NoteId id,
                         const AnswerGiven& answer)
{
    Notes notes(book, templates);
    auto note = notes.forEditing(id);
    if (!note) {
        return passOn(note);
    }
    giveAnswer(*note, answer);
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
