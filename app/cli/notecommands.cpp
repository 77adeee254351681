// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checks.h"
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/terminal.h"
#include "app/cli/typedtime.h"
#include "app/cli/wording.h"
#include "app/cli/writing.h"
#include "core/notes/notes.h"
#include "core/records/sessions.h"

#include <QFile>
#include <QStringDecoder>

#include <CLI/CLI.hpp>
#include <unistd.h>

namespace kithbook::cli {

namespace {

struct NoteOptions
{
    std::string person;
    std::string session;
    std::string text;
    std::string file;
    std::vector<std::string> sections;
    std::string templateCode{"shared"};
    bool ready = false;
};

/// Four bytes of UTF-8 at most for each unit a note may have; more is no note.
constexpr qint64 kMostBytes = 4 * kLongestNote;

Result<QString> readAll(QFile& file)
{
    const Interruption::Waiting waiting;
    const QByteArray bytes = file.read(kMostBytes + 1);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (bytes.size() > kMostBytes) {
        return fail(Code::TextTooLong, QStringLiteral("note %1").arg(kLongestNote));
    }
    return utf8.hasError() ? Result<QString>(fail(Code::TextNotPlain, QStringLiteral("note")))
                           : Result<QString>(text);
}

/// From --text, --file or, when neither and no section is given, stdin.
Result<QString> wholeText(const NoteOptions& options, const Desk& desk)
{
    if (!options.text.empty()) {
        return typedText(options.text);
    }
    QFile file(typedText(options.file));
    if (!options.file.empty() && options.file != "-") {
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(file.exists() ? Code::IoFailed : Code::NotFound);
        }
        return readAll(file);
    }
    if (options.file.empty() && !options.sections.empty()) {
        return QString();
    }
    if (isTerminal(STDIN_FILENO)) {
        desk.console().note(QStringLiteral("Write the note. Ctrl+D on an empty line ends it."));
    }
    if (!file.open(STDIN_FILENO, QIODevice::ReadOnly)) {
        return fail(Code::IoFailed);
    }
    return readAll(file);
}

Result<NoteBody> bodyOf(const NoteOptions& options, const QString& text,
                        const QString& templateCode, const Desk& desk)
{
    const auto offered = desk.templates().sectionsOf(templateCode);
    if (!offered) {
        return passOn(offered);
    }
    NoteBody body;
    if (!text.trimmed().isEmpty()) {
        body.push_back({offered->front()->code, text});
    }
    for (const std::string& section : options.sections) {
        const size_t sign = section.find('=');
        const auto code = typedChoice(section.substr(0, sign), desk.templates().sections(), desk);
        if (!code) {
            return passOn(code);
        }
        body.push_back({*code, typedText(section.substr(sign + 1))});
    }
    return body;
}

/// The session meant by the beginning of an id, among the newest ones.
Result<SessionId> sessionTyped(const std::string& typed, Book& book, const Desk& desk)
{
    const QString hex = typedText(typed).trimmed();
    if (const auto whole = RowId::fromHex(hex)) {
        return SessionId(*whole);
    }
    constexpr int kNewest = 1000;
    const auto rows = Sessions(book, desk.catalogues()).latest({}, kNewest);
    if (!rows) {
        return passOn(rows);
    }
    return idBeginning(hex, *rows, [](const Session& row) { return row.id; });
}

Result<NoteDraft> draftOf(const NoteOptions& options, const QString& text, Book& book,
                          const Desk& desk)
{
    const auto templateCode = typedChoice(options.templateCode, desk.templates().templates(), desk);
    if (!templateCode) {
        return passOn(templateCode);
    }
    auto body = bodyOf(options, text, *templateCode, desk);
    if (!body) {
        return passOn(body);
    }
    NoteDraft draft;
    draft.templateCode = *templateCode;
    draft.body = std::move(*body);
    draft.writtenMs = desk.clock().nowMs();
    draft.offsetMinutes = desk.clock().offsetMinutes(draft.writtenMs);
    draft.state = options.ready ? noteState::kReady : noteState::kDraft;
    if (!options.person.empty()) {
        const auto person = typedPerson(options.person, book, desk);
        if (!person) {
            return passOn(person);
        }
        draft.person = *person;
    }
    if (!options.session.empty()) {
        const auto session = sessionTyped(options.session, book, desk);
        if (!session) {
            return passOn(session);
        }
        draft.session = *session;
    }
    return draft;
}

Result<Exit> writeNote(Desk& desk, const NoteOptions& options)
{
    if (options.person.empty() && options.session.empty()) {
        return fail(Code::PersonMissing);
    }
    // Read before the book is opened: nobody else has to wait while somebody writes.
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
    if (!id) {
        return passOn(id);
    }
    return commit(mutation, desk,
                  options.ready ? QStringLiteral("The note is kept, ready to sign.")
                                : QStringLiteral("The note is kept as a draft."),
                  *id);
}

} // namespace

void addNoteCommands(Commands& commands)
{
    auto options = std::make_shared<NoteOptions>();
    CLI::App* note =
        commands.add("Sessions and notes", "note", "Write a note about a person or a session",
                     "note --person Maria --file note.txt",
                     [options](Desk& desk) { return writeNote(desk, *options); });
    note->add_option("--person,-p", options->person, "Whom it is about")->type_name("NAME");
    note->add_option("--session", options->session, "The session it belongs to; see timeline")
        ->type_name("ID");
    note->add_option("--text", options->text,
                     "The text. Other users of this computer may see it while the command runs");
    note->add_option("--file", options->file, "Read the text from this file; - is stdin")
        ->type_name("FILE");
    note->add_option("--section", options->sections, "One part of the template: next=\"Call Anna\"")
        ->check(hasEqualsSign())
        ->type_name("CODE=TEXT");
    note->add_option("--template", options->templateCode, "How the note is laid out")
        ->capture_default_str()
        ->type_name("CODE");
    note->add_flag("--ready", options->ready, "It is complete, and ready to sign");
    addNoteExport(commands, note);
}

} // namespace kithbook::cli
