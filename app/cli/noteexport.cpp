// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dayrange.h"
#include "app/cli/notecommands.h"
#include "app/cli/takingout.h"
#include "app/cli/wording.h"
#include "core/exchange/exporter.h"
#include "core/exchange/notesexport.h"
#include "core/exchange/plaintext.h"
#include "core/exchange/webpage.h"
#include "ui/words/exportwords.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <map>

namespace kithbook::cli {

namespace {

// A PDF needs the fonts and the layout of the window: the program kithbook makes it.
const std::map<std::string, ExportFormat> kForms{{"html", ExportFormat::WebPage},
                                                 {"text", ExportFormat::PlainText},
                                                 {"csv", ExportFormat::Csv},
                                                 {"json", ExportFormat::Json}};

struct NotesWanted
{
    std::string note;
    std::string person;
    DayRange days;
    bool drafts = false;
    bool hideNames = false;
    ExportFormat format = ExportFormat::WebPage;
    TakingOut out;
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
                                  const NoteSelection& notes, const Desk& desk,
                                  std::shared_ptr<const Exporter::Counts>& counts)
{
    ExportOptions options;
    options.format = wanted.format;
    options.kinds = ExportKind::Notes;
    options.people = wanted.hideNames ? PeopleAs::Initials : PeopleAs::Names;
    options.withText = true;
    options.notes = notes;
    options.coversNames = wanted.hideNames;
    options.leavesAtOnce = wanted.out.isPiped();
    options.locale = spoken();
    auto job =
        std::make_unique<Exporter>(book, Exporter::Lists{desk.catalogues(), desk.templates()},
                                   device, wanted.out.disclosure, options);
    counts = job->counts();
    return job;
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
                                                            .disclosure = wanted.out.disclosure,
                                                            .leavesAtOnce = wanted.out.isPiped(),
                                                            .namesHidden = wanted.hideNames,
                                                            .language = spoken(),
                                                            .into = std::move(into)});
}

void tellNotes(const NotesWanted& wanted, const QString& path, qint64 notes, qint64 unreadable,
               const Book& book, Desk& desk)
{
    Console& console = desk.console();
    if (!wanted.out.isPiped() && console.isJson()) {
        console.answer(QJsonDocument(QJsonObject{{QStringLiteral("path"), path},
                                                 {QStringLiteral("madeUp"), book.isMadeUp()},
                                                 {QStringLiteral("notes"), notes},
                                                 {QStringLiteral("unreadable"), unreadable}}));
    } else if (!wanted.out.isPiped()) {
        console.line(QStringLiteral("%1 written to %2").arg(counted(notes, "note", "notes"), path));
    }
    wanted.out.tellOfSharing(book, desk);
    if (wanted.hideNames && !book.isMadeUp()) {
        console.note(QStringLiteral("Nicknames, names of family, and names that are also words may "
                                    "be left: look it over."));
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
    const auto inDocument = std::make_shared<NotesExport::Counts>();
    std::shared_ptr<const Exporter::Counts> inTable;
    const QString path = wanted.out.path(wanted.format, **book);
    const auto make = [&](QIODevice& device) {
        return isTable ? tableJob(device, **book, wanted, *notes, desk, inTable)
                       : documentJob(device, **book, wanted, *notes, desk, inDocument);
    };
    if (auto written = wanted.out.write(path, make, desk); !written) {
        return passOn(written);
    }
    const qint64 unreadable = inTable ? inTable->unreadable : inDocument->unreadable;
    tellNotes(wanted, path, *count, unreadable, **book, desk);
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
    wanted->out.addTo(command);
}

} // namespace kithbook::cli
