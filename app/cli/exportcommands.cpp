// SPDX-FileCopyrightText: Kithbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/dayrange.h"
#include "app/cli/takingout.h"
#include "app/cli/wording.h"
#include "core/exchange/exporter.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>
#include <map>

namespace kithbook::cli {

namespace {

const std::map<std::string, ExportFormat> kFormats{{"csv", ExportFormat::Csv},
                                                   {"json", ExportFormat::Json}};
const std::map<std::string, ExportKind> kKinds{{"people", ExportKind::People},
                                               {"sessions", ExportKind::Sessions},
                                               {"notes", ExportKind::Notes}};
const std::map<std::string, PeopleAs> kPeople{
    {"ids", PeopleAs::Ids}, {"initials", PeopleAs::Initials}, {"names", PeopleAs::Names}};

struct ExportChoices
{
    ExportFormat format = ExportFormat::Csv;
    std::vector<ExportKind> what{ExportKind::Sessions};
    PeopleAs people = PeopleAs::Ids;
    bool text = false;
    bool forExcel = false;
    char delimiter = ',';
    DayRange days;
    TakingOut out;
};

Result<ExportOptions> optionsOf(const ExportChoices& choices, const Clock& clock)
{
    const auto range = choices.days.within(clock);
    if (!range) {
        return passOn(range);
    }
    ExportOptions options;
    options.format = choices.format;
    options.kinds = {};
    for (const ExportKind kind : choices.what) {
        options.kinds |= kind;
    }
    options.people = choices.people;
    options.withText = choices.text;
    options.range = *range;
    options.locale = spoken();
    options.leavesAtOnce = choices.out.isPiped();
    options.byteOrderMark = choices.forExcel;
    options.delimiter = choices.delimiter;
    return options;
}

void tellExport(const QString& path, const Exporter::Counts& counts, const Book& book, Desk& desk)
{
    Console& console = desk.console();
    if (console.isJson()) {
        console.answer(
            QJsonDocument(QJsonObject{{QStringLiteral("path"), path},
                                      {QStringLiteral("madeUp"), book.isMadeUp()},
                                      {QStringLiteral("people"), counts.people},
                                      {QStringLiteral("sessions"), counts.sessions},
                                      {QStringLiteral("notes"), counts.notes},
                                      {QStringLiteral("unreadable"), counts.unreadable}}));
        return;
    }
    console.line(
        QStringLiteral("%1 written to %2").arg(counted(counts.all(), "record", "records"), path));
}

Result<Exit> exportRecords(Desk& desk, const ExportChoices& choices)
{
    if (choices.format == ExportFormat::Csv && choices.what.size() != 1) {
        desk.console().usage(QStringLiteral("A CSV file is one table."),
                             QStringLiteral("Take one of people, sessions and notes, or --format "
                                            "json."));
        return Exit::Usage;
    }
    const auto options = optionsOf(choices, desk.clock());
    if (!options) {
        return passOn(options);
    }
    auto book = desk.open();
    if (!book) {
        return passOn(book);
    }
    const QString path = choices.out.path(choices.format, **book);
    std::shared_ptr<const Exporter::Counts> counts;
    const auto make = [&](QIODevice& device) {
        auto job =
            std::make_unique<Exporter>(**book, Exporter::Lists{desk.catalogues(), desk.templates()},
                                       device, choices.out.disclosure, *options);
        counts = job->counts();
        return job;
    };
    if (auto written = choices.out.write(path, make, desk); !written) {
        return passOn(written);
    }
    if (!choices.out.isPiped()) {
        tellExport(path, *counts, **book, desk);
    }
    if (counts->unreadable > 0) {
        desk.console().note(QStringLiteral("%1 could not be read and stand there without text.")
                                .arg(counted(counts->unreadable, "note", "notes")));
    }
    choices.out.tellOfSharing(**book, desk);
    return Exit::Done;
}

} // namespace

void addExportCommands(Commands& commands)
{
    auto choices = std::make_shared<ExportChoices>();
    CLI::App* command = commands.add(
        "Taking out", "export", "Write people, sessions or notes to a file others can read",
        R"(export --from "May 1" --to "May 31" --for own-record --reason record --output may.csv)",
        [choices](Desk& desk) { return exportRecords(desk, *choices); });
    command->add_option("--format", choices->format, "csv or json")
        ->transform(CLI::CheckedTransformer(kFormats, CLI::ignore_case))
        ->type_name("FORMAT");
    command->add_option("--what", choices->what, "people, sessions or notes; in JSON several")
        ->transform(CLI::CheckedTransformer(kKinds, CLI::ignore_case))
        ->delimiter(',')
        ->type_name("KIND");
    choices->days.addTo(command);
    command->add_option("--people", choices->people, "Tell people by ids, initials or names")
        ->transform(CLI::CheckedTransformer(kPeople, CLI::ignore_case))
        ->type_name("HOW");
    command->add_flag("--text", choices->text, "Everything that was written in own words as well");
    command->add_flag("--for-excel", choices->forExcel, "CSV: mark the file as UTF-8");
    command->add_option("--delimiter", choices->delimiter, "CSV: what stands between two cells")
        ->type_name("SIGN");
    choices->out.addTo(command);
}

} // namespace kithbook::cli
