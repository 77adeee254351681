// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dayrange.h"
#include "app/cli/notecommands.h"
#include "app/cli/wording.h"
#include "core/base/writefailure.h"
#include "core/exchange/exporter.h"
#include "core/exchange/exportfile.h"
#include "core/exchange/exportname.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/webpage.h"
#include "ui/words/exportwords.h"

#include <QFile>
#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <map>
#include <unistd.h>

namespace kithbook::cli {

namespace {

// A PDF needs the fonts and the layout of the window: the program kithbook makes it.
const std::map<std::string, ExportFormat> kForms{{"html", ExportFormat::WebPage},
                                                 {"text", ExportFormat::PlainText},
                                                 {"csv", ExportFormat::Csv},
                                                 {"json", ExportFormat::Json}};
const std::map<std::string, GivenTo> kFor{
    {"person", GivenTo::ThePerson},     {"supervisor", GivenTo::Supervisor},
    {"service", GivenTo::Service},      {"court", GivenTo::Court},
    {"own-record", GivenTo::OwnRecord}, {"other", GivenTo::SomebodyElse}};
const std::map<std::string, GivenBecause> kReasons{{"asked", GivenBecause::PersonAsked},
                                                   {"agreed", GivenBecause::PersonAgreed},
                                                   {"required", GivenBecause::Required},
                                                   {"record", GivenBecause::Record},
                                                   {"other", GivenBecause::OtherReason}};

struct NotesWanted
{
    std::string note;
    std::string person;
    DayRange days;
    bool drafts = false;
    bool hideNames = false;
    ExportFormat format = ExportFormat::WebPage;
    Disclosure disclosure;
    std::string output;
};

Result<NoteSelection> selectionOf(const NotesWanted& wanted, Book& book, const Desk& desk)
{
    NoteSelection notes;
    notes.withDrafts = wanted.drafts || !wanted.note.empty();
    const auto range = wanted.days.within(desk.clock());
    if (!range) {
        return passOn(range);
    }
    notes.range = *range;
    if (!wanted.note.empty()) {
        const auto note = typedId<NoteId>(wanted.note, tables::kNote, book);
        if (!note) {
            return passOn(note);
        }
        notes.note = *note;
    }
    if (!wanted.person.empty()) {
        const auto person = typedPerson(wanted.person, book, desk);
        if (!person) {
            return passOn(person);
        }
        notes.person = *person;
    }
    return notes;
}

std::unique_ptr<LongJob> tableJob(QIODevice& device, Book& book, const NotesWanted& wanted,
                                  const NoteSelection& notes, const Desk& desk)
{
    ExportOptions options;
    options.format = wanted.format;
    options.kinds = ExportKind::Notes;
    options.people = wanted.hideNames ? PeopleAs::Initials : PeopleAs::Names;
    options.withText = true;
    options.notes = notes;
    options.disclosure = wanted.disclosure;
    options.coversNames = wanted.hideNames;
    options.locale = spoken();
    return std::make_unique<Exporter>(book, Exporter::Lists{desk.catalogues(), desk.templates()},
                                      device, options);
}

std::unique_ptr<LongJob> documentJob(QIODevice& device, Book& book, const NotesWanted& wanted,
                                     const NoteSelection& notes, const Desk& desk,
                                     std::shared_ptr<NotesExport::Counts> into)
{
    ExportLook look;
    look.namesHidden = wanted.hideNames;
    look.isMadeUp = book.isMadeUp();
    look.nowMs = desk.clock().nowMs();
    look.offsetMinutes = desk.clock().offsetMinutes(look.nowMs);
    std::unique_ptr<NotesWriter> writer;
    if (wanted.format == ExportFormat::WebPage) {
        writer = std::make_unique<WebPageWriter>(device);
    } else {
        writer = std::make_unique<PlainTextWriter>(device);
    }
    return std::make_unique<NotesExport>(book,
                                         NotesExport::Lists{desk.catalogues(), desk.templates()},
                                         std::move(writer), exportWording(desk.catalogues(), look),
                                         NotesExport::Asked{.notes = notes,
                                                            .format = wanted.format,
                                                            .disclosure = wanted.disclosure,
                                                            .namesHidden = wanted.hideNames,
                                                            .language = spoken(),
                                                            .into = std::move(into)});
}

Result<void> runTold(LongJob& job, Desk& desk)
{
    return runToEnd(job, [&](Progress progress) {
        desk.console().progress(
            QStringLiteral("Writing ... %1").arg(spoken().toString(progress.done)), {});
    });
}

Result<void> writeTo(const QString& path, const ExportFile::Make& make, Desk& desk)
{
    if (path != QLatin1StringView("-")) {
        ExportFile job(path, ExportFile::Existing::Replace, make);
        return runTold(job, desk);
    }
    QFile out;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly)) {
        return fail(Code::IoFailed);
    }
    const auto job = make(out);
    auto run = runTold(*job, desk);
    return !run || out.flush() ? run : fail(writeFailure(out));
}

void tellNotes(const QString& path, qint64 notes, qint64 unreadable, const Book& book, Desk& desk)
{
    Console& console = desk.console();
    if (path == QLatin1StringView("-")) {
        return;
    }
    if (console.isJson()) {
        console.answer(QJsonDocument(QJsonObject{{QStringLiteral("path"), path},
                                                 {QStringLiteral("madeUp"), book.isMadeUp()},
                                                 {QStringLiteral("notes"), notes},
                                                 {QStringLiteral("unreadable"), unreadable}}));
        return;
    }
    console.line(QStringLiteral("%1 written to %2").arg(counted(notes, "note", "notes"), path));
}

void tellOfSharing(const NotesWanted& wanted, const Book& book, Desk& desk)
{
    if (book.isMadeUp()) {
        return;
    }
    desk.console().note(agreementWords(wanted.disclosure));
    desk.console().note(QStringLiteral("What was written is not encrypted: whoever gets the file "
                                       "can read it. Erase it when you are done."));
    if (wanted.hideNames) {
        desk.console().note(QStringLiteral("Nicknames, names of family, and names that are also "
                                           "words may be left: look it over."));
    }
}

Result<Exit> exportNotes(Desk& desk, const NotesWanted& wanted)
{
    // Its sentences are English, so its days are too.
    QLocale::setDefault(spoken());
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const auto notes = selectionOf(wanted, **book, desk);
    if (!notes) {
        return passOn(notes);
    }
    const auto count = countOf((*book)->connection(), *notes);
    if (!count) {
        return passOn(count);
    }
    if (*count == 0) {
        desk.console().usage(QStringLiteral("No note fits this."),
                             QStringLiteral("Drafts are left out without --drafts."));
        return Exit::Usage;
    }
    const bool isTable = wanted.format == ExportFormat::Csv || wanted.format == ExportFormat::Json;
    const auto told = std::make_shared<NotesExport::Counts>();
    const QString path =
        wanted.output.empty() ? suggestedName(wanted.format, **book) : typedText(wanted.output);
    const auto make = [&](QIODevice& device) {
        return isTable ? tableJob(device, **book, wanted, *notes, desk)
                       : documentJob(device, **book, wanted, *notes, desk, told);
    };
    if (auto written = writeTo(path, make, desk); !written) {
        return passOn(written);
    }
    tellNotes(path, *count, told->unreadable, **book, desk);
    tellOfSharing(wanted, **book, desk);
    return Exit::Done;
}

} // namespace

void addNoteExport(Commands& commands, CLI::App* note)
{
    auto wanted = std::make_shared<NotesWanted>();
    CLI::App* command = commands.addUnder(
        note, "export", "Write notes to a file others can read: a web page, text or a table",
        "note export --person Maria --for person --reason asked --output maria.html",
        [wanted](Desk& desk) { return exportNotes(desk, *wanted); });
    command->add_option("--note", wanted->note, "This note alone")->type_name("ID");
    command->add_option("--person,-p", wanted->person, "Notes about this person alone")
        ->type_name("NAME");
    wanted->days.addTo(command);
    command->add_flag("--drafts", wanted->drafts, "Drafts as well, marked as such");
    command->add_option("--format", wanted->format, "html, text, csv or json")
        ->transform(CLI::CheckedTransformer(kForms, CLI::ignore_case))
        ->type_name("FORM");
    command->add_flag("--hide-names", wanted->hideNames,
                      "First letters in place of the names that the book has");
    command
        ->add_option("--for", wanted->disclosure.to,
                     "Who gets it: person, supervisor, service, court, own-record or other. The "
                     "book keeps it")
        ->transform(CLI::CheckedTransformer(kFor, CLI::ignore_case))
        ->type_name("WHOM")
        ->required();
    command
        ->add_option("--reason", wanted->disclosure.why,
                     "Why: asked or agreed (by the person), required, record or other")
        ->transform(CLI::CheckedTransformer(kReasons, CLI::ignore_case))
        ->type_name("WHY")
        ->required();
    command
        ->add_option("--output,-o", wanted->output,
                     "Where to; - is stdout. Without it, a name that says nothing")
        ->type_name("FILE");
}

} // namespace kithbook::cli
