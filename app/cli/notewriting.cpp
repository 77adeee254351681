// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/notecommands.h"
#include "app/cli/textsource.h"
#include "app/cli/writing.h"
#include "core/notes/notes.h"
#include "core/notes/templateswitch.h"
#include "core/records/sessions.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace kithbook::cli {

namespace {

struct WriteOptions
{
    std::string note; ///< `change` alone
    std::string person;
    std::string session;
    TextSource text;
    std::vector<std::string> sections;
    std::string templateCode;
    std::optional<std::string> goal;
    std::optional<std::string> comment;
    bool ready = false;
    bool draft = false;
};

/// Puts a text in its place; an empty one takes the section away when the note is kept.
void setSection(NoteBody& body, const QString& code, const QString& text)
{
    const auto found = std::find_if(body.begin(), body.end(),
                                    [&](const NoteSection& each) { return each.code == code; });
    if (found != body.end()) {
        found->text = text;
    } else {
        body.push_back({code, text});
    }
}

/// As the template has them; what was carried over from another one stays last.
void putInOrder(NoteBody& body, const std::vector<const CatalogueEntry*>& offered)
{
    const auto place = [&](const NoteSection& section) {
        return std::find_if(offered.begin(), offered.end(), [&](const CatalogueEntry* entry) {
            return entry->code == section.code;
        });
    };
    std::stable_sort(body.begin(), body.end(), [&](const NoteSection& a, const NoteSection& b) {
        return place(a) < place(b);
    });
}

/// The texts of --text, --file or stdin, which are the first section, and of --section.
Result<void> fillIn(NoteDraft& draft, const WriteOptions& options, const QString& text,
                    const Desk& desk)
{
    const auto offered = desk.templates().sectionsOf(draft.templateCode);
    if (!offered) {
        return passOn(offered);
    }
    if (!text.trimmed().isEmpty()) {
        setSection(draft.body, offered->front()->code, text);
    }
    for (const std::string& section : options.sections) {
        const size_t sign = section.find('=');
        const auto code = typedChoice(section.substr(0, sign), desk.templates().sections(), desk);
        if (!code) {
            return passOn(code);
        }
        setSection(draft.body, *code, typedText(section.substr(sign + 1)));
    }
    putInOrder(draft.body, *offered);
    if (options.comment) {
        draft.comment = typedText(*options.comment);
    }
    if (options.ready || options.draft) {
        draft.state = options.ready ? noteState::kReady : noteState::kDraft;
    }
    return {};
}

Result<void> takeGoal(NoteDraft& draft, const WriteOptions& options, Book& book)
{
    if (!options.goal) {
        return {};
    }
    if (options.goal->empty()) {
        draft.goal = {};
        return {};
    }
    return typedId<GoalId>(*options.goal, tables::kGoal, book).map([&](GoalId goal) {
        draft.goal = goal;
    });
}

/// Whom and what it belongs to. A session with one person is about that person, as in the window.
Result<void> takeSubject(NoteDraft& draft, const WriteOptions& options, Book& book,
                         const Desk& desk)
{
    if (!options.person.empty()) {
        const auto person = typedPerson(options.person, book, desk);
        if (!person) {
            return passOn(person);
        }
        draft.person = *person;
    }
    if (options.session.empty()) {
        return {};
    }
    const auto id = typedId<SessionId>(options.session, tables::kSession, book);
    if (!id) {
        return passOn(id);
    }
    const auto session = Sessions(book, desk.catalogues()).get(*id);
    if (!session) {
        return passOn(session);
    }
    draft.session = *id;
    if (draft.person.isNull() && session->people.size() == 1) {
        draft.person = session->people.front().person;
    }
    return {};
}

/// The one that was typed, or the one the last note about this person was written in.
Result<QString> templateOf(const WriteOptions& options, PersonId person, Book& book,
                           const Desk& desk)
{
    if (!options.templateCode.empty()) {
        return typedChoice(options.templateCode, desk.templates().templates(), desk);
    }
    if (person.isNull()) {
        return kSharedTemplate;
    }
    return Notes(book, desk.templates())
        .ofPerson(person, {}, 1)
        .map([&](const std::vector<Note>& last) {
            const bool isUsable =
                !last.empty() && desk.templates().sectionsOf(last.front().templateCode);
            return isUsable ? last.front().templateCode : QString(kSharedTemplate);
        });
}

Result<NoteDraft> draftOf(const WriteOptions& options, const QString& text, Book& book,
                          const Desk& desk)
{
    NoteDraft draft;
    draft.writtenMs = desk.clock().nowMs();
    draft.offsetMinutes = desk.clock().offsetMinutes(draft.writtenMs);
    if (auto taken = takeSubject(draft, options, book, desk); !taken) {
        return passOn(taken);
    }
    const auto code = templateOf(options, draft.person, book, desk);
    if (!code) {
        return passOn(code);
    }
    draft.templateCode = *code;
    return fillIn(draft, options, text, desk)
        .and_then([&] { return takeGoal(draft, options, book); })
        .map([&] { return std::move(draft); });
}

QString keptSentence(const NoteDraft& draft)
{
    return draft.state == noteState::kReady ? QStringLiteral("The note is kept, ready to sign.")
                                            : QStringLiteral("The note is kept as a draft.");
}

/// Nothing when the sections are all there is.
Result<QString> wholeText(const WriteOptions& options, const Desk& desk)
{
    if (!options.text.isGiven() && !options.sections.empty()) {
        return QString();
    }
    return options.text.read(QStringLiteral("Write the note. Ctrl+D on an empty line ends it."),
                             desk);
}

Result<Exit> writeNote(Desk& desk, const WriteOptions& options)
{
    if (options.person.empty() && options.session.empty()) {
        return fail(Code::PersonMissing);
    }
    const auto text = wholeText(options, desk);
    if (!text) {
        return passOn(text);
    }
    if (text->trimmed().isEmpty() && options.sections.empty()) {
        desk.console().usage(QStringLiteral("There was no text for the note."),
                             QStringLiteral("Add --text, --file FILE, or write it on stdin."));
        return Exit::Usage;
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto draft = draftOf(options, *text, **book, desk);
    if (!draft) {
        return passOn(draft);
    }
    Notes notes(**book, desk.templates());
    Mutation mutation(**book, Action::Added, draft->person);
    const auto id = notes.add(mutation, *draft);
    return id ? commit(mutation, desk, keptSentence(*draft), *id) : passOn(id);
}

Result<void> changeTemplate(Note& note, const WriteOptions& options, const Desk& desk)
{
    if (options.templateCode.empty()) {
        return {};
    }
    const auto code = typedChoice(options.templateCode, desk.templates().templates(), desk);
    if (!code) {
        return passOn(code);
    }
    return switchTemplate(desk.templates(), note.body, *code).map([&](NoteBody body) {
        note.body = std::move(body);
        note.templateCode = *code;
    });
}

Result<Exit> changeNote(Desk& desk, const WriteOptions& options)
{
    const auto text = options.text.isGiven() ? options.text.read({}, desk) : QString();
    if (!text) {
        return passOn(text);
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    Notes notes(**book, desk.templates());
    auto note = typedId<NoteId>(options.note, tables::kNote, **book).and_then([&](NoteId id) {
        return notes.forEditing(id);
    });
    if (!note) {
        return passOn(note);
    }
    Mutation mutation(**book, Action::Edited, note->id);
    auto changed = changeTemplate(*note, options, desk)
                       .and_then([&] { return fillIn(*note, options, *text, desk); })
                       .and_then([&] { return takeGoal(*note, options, **book); })
                       .and_then([&] { return notes.edit(mutation, *note); });
    return changed ? commit(mutation, desk, keptSentence(*note), note->id) : passOn(changed);
}

void addWords(CLI::App* command, WriteOptions& options)
{
    options.text.addTo(command);
    command
        ->add_option("--section", options.sections, "One part of the template: next=\"Call Anna\"")
        ->check(hasEqualsSign())
        ->type_name("CODE=TEXT");
    command->add_option("--template", options.templateCode, "How the note is laid out")
        ->type_name("CODE");
    addTyped(command, "--comment", options.comment, "What the person wants to add, in their words");
    addTyped(command, "--goal", options.goal, "The goal it was about; see goal list")
        ->type_name("ID");
    command->add_flag("--ready", options.ready, "It is complete, and ready to sign");
}

} // namespace

void addNoteWriting(Commands& commands, CLI::App* note)
{
    auto fresh = std::make_shared<WriteOptions>();
    CLI::App* write = commands.addUnder(note, "write", "Write a note about a person or a session",
                                        "note write --person Maria --file note.txt",
                                        [fresh](Desk& desk) { return writeNote(desk, *fresh); });
    write->add_option("--person,-p", fresh->person, "Whom it is about")->type_name("NAME");
    write->add_option("--session", fresh->session, "The session it belongs to; see timeline")
        ->type_name("ID");
    addWords(write, *fresh);

    auto changed = std::make_shared<WriteOptions>();
    CLI::App* change =
        commands.addUnder(note, "change", "Change what is named of a draft, and nothing else",
                          "note change 3f9a04c1 --section next=\"Call Anna\" --ready",
                          [changed](Desk& desk) { return changeNote(desk, *changed); });
    change->add_option("note", changed->note, "The beginning of its id; see note list")->required();
    addWords(change, *changed);
    change->add_flag("--draft", changed->draft, "It is not complete yet");
}

} // namespace kithbook::cli
